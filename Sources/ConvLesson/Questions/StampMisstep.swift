import ConvEngine

/// What somebody takes an output of a transposed convolution for who does not add up all of the stamps that reach it.
enum StampMisstep {
    static func all(at placement: Placement, of convolution: Convolution) -> [Misstep] {
        guard convolution.parameters.isTransposed else { return [] }
        func place(_ tap: Tap) -> Position? { tap.input.map { Position($0.dropFirst()) } }
        // A stamp is made of all channels of one place of the input.
        let taps = placement.taps.filter { $0.origin == .input }
        let stamps = Set(taps.compactMap(place)).sorted { $0.lexicographicallyPrecedes($1) }
        guard stamps.count > 1, let first = stamps.first, let last = stamps.last else { return [] }
        func sum(of stamp: Position) -> Double {
            taps.filter { place($0) == stamp }.reduce(placement.bias) { $0 + $1.product }
        }
        return [
            Misstep(.number(sum(of: last)), "when the last stamp takes the place of those before it"),
            Misstep(.number(sum(of: first)), "when only the first stamp is counted"),
        ]
    }
}
