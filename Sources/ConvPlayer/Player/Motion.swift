import ConvStory

/// What moves by itself for a moment after a key.
protocol Motion {
    static var seconds: Double { get }
    /// In seconds since the player began.
    var start: Double { get }
}

extension Motion {
    func isOver(at now: Double) -> Bool { now - start >= Self.seconds }

    /// How far it has come, starting and stopping gently.
    func share(at now: Double) -> Double { ((now - start) / Self.seconds).eased }
}
