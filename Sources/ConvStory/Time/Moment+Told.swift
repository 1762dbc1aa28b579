extension Moment {
    /// The same as far as it is told: words and numbers do not say how far a phase has come, only whether it has begun, and
    /// whether what it makes is there. Two moments that are told alike read alike.
    package var asTold: Moment {
        var moment = withoutMotion
        moment.turn = turn < 1 ? 0 : 1
        if progress <= 0 { moment.progress = 0 }
        // A product on its way is in no sum yet.
        if phase == .multiply, progress > 0, progress < Self.productComes { moment.progress = Self.productComes / 2 }
        // What is written is there when it is more than half way.
        if phase == .write, progress.eased < 0.5 { moment.progress = 0 }
        return moment
    }

    /// Whether from now on until its phase ends, or its pair, all moments look alike.
    ///
    /// - Parameter productsTravel: whether a product is seen on its way, to its place and into the sum; else it is there at
    ///   once.
    func isStill(productsTravel: Bool) -> Bool {
        switch phase {
        case .slide: travel.origin == placement
        case .light: false
        case .multiply: !productsTravel || progress >= Self.productComes
        case .sum: !productsTravel || progress > Self.sumComes
        case .write: !productsTravel && progress.eased >= 0.5
        case .rest: true
        }
    }

    /// The same but for how far the kernel is on its way: of two moments that are alike in this only what moves along with it
    /// looks different. Indices are lit where it comes from, and from half of the way on where it goes.
    var asStanding: Moment {
        var moment = self
        moment.travel.progress = travel.progress < 0.5 ? 0 : 1
        if phase == .slide { moment.progress = 0 }
        return moment
    }

    /// And but for what fades away.
    var asLit: Moment {
        var moment = asStanding
        moment.fading = 0
        return moment
    }

    /// The same but for which pair is in hand, too: what depends on no pair looks alike.
    var asCovering: Moment {
        var moment = asStanding
        if phase == .multiply { (moment.progress, moment.multiplied) = (0, 0) }
        return moment
    }

    /// The same but for colours that fade: names, indices and signs stand there alike.
    var asWritten: Moment {
        var moment = asCovering
        (moment.progress, moment.fading) = (phase == .multiply ? 0 : asTold.progress, 0)
        return moment
    }
}
