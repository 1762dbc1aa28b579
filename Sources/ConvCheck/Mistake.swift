import ConvEngine

/// What people often do otherwise than they were asked to. Each is a convolution again, or another layout of its output.
package enum Mistake: Hashable, Sendable {
    /// The kernel is turned round where it should not be, or the other way about.
    case flip
    case strideIgnored
    case strideSwapped
    case dilationIgnored
    case dilationSwapped
    case padding(PaddingMistake)
    case paddingMode(PaddingMode)
    case biasLeftOut
    case biasTwice
    /// Transposed instead of direct, or the other way about.
    case transposed
    case outputPaddingIgnored
    /// Two spatial axes, counted from 0, in each other's place.
    case outputAxes(Int, Int)
    case kernelAxes(Int, Int)
    case inputAxes(Int, Int)
    /// Input and output channels in each other's place.
    case kernelChannels
    /// [*space, C] instead of [C, *space].
    case channelsLast
    /// The input's numbers taken for [*space, C].
    case inputChannelsLast
    /// Every filter reads all channels, its kernel repeated for each group.
    case groupsIgnored
    /// Every filter reads the channels of the first group.
    case firstGroupOnly
    /// The right numbers in their order, in an array of another shape.
    case reshaped(Shape)
}

extension Mistake {
    /// All that are known, the simplest first. Many mean nothing for a given convolution; then they change nothing, or
    /// cannot be applied.
    static func all(spatialRank: Int, claimed: Shape) -> [Mistake] {
        let pairs = (0..<spatialRank).reversed().flatMap { second in
            (0..<second).reversed().map { first in (first, second) }
        }
        return [.flip, .strideIgnored, .strideSwapped, .dilationIgnored, .dilationSwapped]
            + PaddingMistake.allCases.map(Mistake.padding) + PaddingMode.allCases.map(Mistake.paddingMode)
            + [.biasLeftOut, .biasTwice, .outputPaddingIgnored, .transposed, .channelsLast]
            + pairs.map { .outputAxes($0, $1) } + pairs.map { .kernelAxes($0, $1) }
            + pairs.map { .inputAxes($0, $1) }
            + [.inputChannelsLast, .groupsIgnored, .firstGroupOnly, .kernelChannels, .reshaped(claimed)]
    }
}
