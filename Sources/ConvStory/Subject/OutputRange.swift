import ConvEngine

/// Between which numbers the outputs lie, taken once before the story begins: colours must not change while it goes on.
package struct OutputRange: Equatable, Sendable {
    package let range: ClosedRange<Double>
    /// Whether no output lies beyond. Otherwise only some were looked at.
    package let isExact: Bool

    /// - Parameter sums: all outputs, if they are made.
    init(_ convolution: Convolution, sums: [Double]?) {
        isExact = sums != nil
        guard let sums else {
            range = Self.range(of: Self.sample(convolution))
            return
        }
        range = Self.range(of: sums)
    }

    /// From what the operands allow, with no output looked at.
    init(allowedBy convolution: Convolution) {
        isExact = true
        range = convolution.outputBounds
    }

    /// Outputs from all over, so many that it costs no more than a few milliseconds.
    private static func sample(_ convolution: Convolution) -> [Double] {
        let placements = convolution.placements
        let most = min(max(products / convolution.tapsPerPlacement, 16), 1024)
        let count = min(most, placements.count)
        // Not in even steps: those could fall on one column of a picture.
        let step = max(placements.count / count, 1)
        return (0..<count).map { index in
            placements[min(index * step + (index &* 7919) % step, placements.count - 1)].sum
        }
    }

    private static let products = 1 << 18

    private static func range(of values: [Double]) -> ClosedRange<Double> {
        var (least, most) = (values.first ?? 0, values.first ?? 0)
        for value in values {
            if value < least { least = value }
            if value > most { most = value }
        }
        return least...most
    }
}
