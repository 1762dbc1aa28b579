/// What a program may do with every sum before it is written.
struct Treatment: Sendable {
    /// No two have the same.
    let name: String
    let applied: @Sendable (Double) -> Double
    /// What the rounding errors of the result are a share of, from what those of the sum are a share of.
    let magnitude: @Sendable (Double) -> Double

    init(
        _ name: String, magnitude: @escaping @Sendable (Double) -> Double = { $0 },
        applied: @escaping @Sendable (Double) -> Double
    ) {
        self.name = name
        self.magnitude = magnitude
        self.applied = applied
    }
}

extension Treatment: Hashable {
    static func == (a: Treatment, b: Treatment) -> Bool { a.name == b.name }
    func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
