import ConvEngine

/// Axes in each other's place: of the output, the kernel and the input.
extension Mistake {
    static func arrangements(spatialRank: Int) -> [Mistake] {
        [channelsLast] + swaps(spatialRank: spatialRank) + [inputChannelsLast]
    }

    /// Of two spatial axes.
    static func swaps(spatialRank: Int) -> [Mistake] {
        let pairs = (0..<spatialRank).reversed().flatMap { second in
            (0..<second).reversed().map { first in (first, second) }
        }
        return pairs.map(swapOfOutput) + pairs.map(swapOfKernel) + pairs.map(swapOfInput)
    }

    /// [*space, C] instead of [C, *space].
    private static let channelsLast = Mistake(
        "channels last",
        cause: Wording { "the channels of the output come last, [\($0.letters.joined(separator: ",")),C]" },
        advice: "move the last axis of your result to the front"
    ) { $0.with(\.order, Array($0.order.dropFirst() + $0.order.prefix(1))) }
    .looking("yours looks channels-last")

    /// The input's numbers taken for [*space, C].
    private static let inputChannelsLast = Mistake(
        "input channels last",
        cause: Wording { "the input is taken for [\($0.letters.joined(separator: ",")),C], channels last" },
        advice: "the input is [C, *space]: move its last axis to the front before it is read"
    ) { try $0.replacing(input: $0.convolution.input.readingFirstAxisLast()) }

    private static func swapOfOutput(_ first: Int, _ second: Int) -> Mistake {
        swap(first, second, of: "output", advice: "swap the two axes of your result") { variant in
            var order = variant.order
            order.swapAt(first + 1, second + 1)
            return variant.with(\.order, order)
        }
        .looking("yours looks transposed")
    }

    private static func swapOfKernel(_ first: Int, _ second: Int) -> Mistake {
        swap(first, second, of: "kernel", advice: "swap the two axes of your kernel") {
            try $0.replacingWeight { try $0.swappingAxes(first + 2, second + 2) }
        }
    }

    private static func swapOfInput(_ first: Int, _ second: Int) -> Mistake {
        swap(first, second, of: "input", advice: "swap the two axes of your input") {
            try $0.replacing(input: $0.convolution.input.swappingAxes(first + 1, second + 1))
        }
    }

    /// Two spatial axes, counted from 0.
    private static func swap(
        _ first: Int, _ second: Int, of array: String, advice: Wording<Convolution>,
        make: @escaping @Sendable (Variant) throws -> Variant?
    ) -> Mistake {
        Mistake(
            "\(array) axes \(first) and \(second)",
            cause: Wording { "\($0.letters[first]) and \($0.letters[second]) of the \(array) are swapped" },
            advice: advice, make: make)
    }
}
