import ConvEngine

/// What a program may do with every number before it is written.
struct Treatment: Sendable {
    /// The number, and the placement that it was computed at; nil where a zero was left.
    typealias Change = @Sendable (Double, Placement?) -> Double

    /// No two have the same.
    let name: String
    private let change: Change
    private let magnitudeChange: Change

    /// - Parameters:
    ///   - change: what becomes of a number.
    ///   - magnitude: what the rounding errors of the result are a share of, from what those of the number are a share of.
    ///     Without a placement, of the greatest that any number has.
    init(_ name: String, magnitude: @escaping Change, change: @escaping Change) {
        self.name = name
        self.change = change
        magnitudeChange = magnitude
    }

    /// One that is the same wherever the number was computed.
    init(
        _ name: String, magnitude: @escaping @Sendable (Double) -> Double = { $0 },
        applied: @escaping @Sendable (Double) -> Double
    ) {
        self.init(name, magnitude: { number, _ in magnitude(number) }, change: { number, _ in applied(number) })
    }

    func applied(to number: Double, at placement: Placement?) -> Double { change(number, placement) }
    func magnitude(_ magnitude: Double, at placement: Placement?) -> Double { magnitudeChange(magnitude, placement) }

    /// This one after another one.
    func following(_ first: Treatment?) -> Treatment {
        guard let first else { return self }
        return Treatment(
            "\(first.name), \(name)",
            magnitude: { magnitude(first.magnitude($0, at: $1), at: $1) },
            change: { applied(to: first.applied(to: $0, at: $1), at: $1) })
    }
}

extension Treatment: Equatable {
    static func == (a: Treatment, b: Treatment) -> Bool { a.name == b.name }
}
