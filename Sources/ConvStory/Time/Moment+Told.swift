extension Moment {
    /// The same as far as it is told: words and numbers do not say how far a phase has come, only whether it has begun, and
    /// whether what it makes is there. Two moments that are told alike read alike.
    package var asTold: Moment {
        var moment = withoutMotion
        moment.turn = turn < 1 ? 0 : 1
        if progress <= 0 { moment.progress = 0 }
        // What is written is there when it is more than half way.
        if phase == .write, progress.eased < 0.5 { moment.progress = 0 }
        return moment
    }
}
