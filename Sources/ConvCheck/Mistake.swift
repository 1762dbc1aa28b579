import ConvEngine

/// What people often do otherwise than they were asked to. Each is a convolution again, or another layout of its output.
package enum Mistake: Hashable, Sendable {
    /// The kernel is turned round where it should not be, or the other way about.
    case flip
    /// Along one spatial axis only, or not along that one.
    case axisFlipped(Int)
    case strideIgnored
    /// Greater by a number, or smaller.
    case strideChanged(Int)
    case strideSwapped
    case dilationIgnored
    case dilationSwapped
    case dilationChanged(Int)
    case padding(PaddingMistake)
    case paddingMode(PaddingMode)
    case biasLeftOut
    case biasTwice
    case biasSubtracted
    /// That of the first filter for all.
    case firstBias
    case biasReversed
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
    /// The input's channels from the last to the first: BGR for RGB.
    case channelsReversed
    case firstChannelOnly
    /// The mean over the channels instead of the sum.
    case channelMean
    /// Channel after channel of the result, which filter made it.
    case filterOrder([Int])
    /// A loop that ends one too early along some axes of the output: the cells are not there.
    case lastLeftOut([Int])
    /// The same in an array of the right size, full of zeros.
    case lastZero([Int])
    case treated(Treatment)
    /// The right numbers in their order, in an array of another shape.
    case reshaped(Shape)
}

extension Mistake {
    /// All that are known, the simplest first. Many mean nothing for a given convolution; then they change nothing, or
    /// cannot be applied.
    static func all(spatialRank: Int, claim: Tensor) -> [Mistake] {
        let axes = Array(0..<spatialRank)
        let pairs = axes.reversed().flatMap { second in
            (0..<second).reversed().map { first in (first, second) }
        }
        let ends = (axes.reversed().map { [$0 + 1] } + (spatialRank > 1 ? [axes.map { $0 + 1 }] : []))
        return [.flip, .strideIgnored, .strideSwapped, .dilationIgnored, .dilationSwapped]
            + PaddingMistake.all.map(Mistake.padding) + PaddingMode.allCases.map(Mistake.paddingMode)
            + [.biasLeftOut, .biasTwice, .biasSubtracted, .firstBias, .biasReversed]
            + [.outputPaddingIgnored, .transposed, .channelsLast]
            + pairs.map { .outputAxes($0, $1) } + pairs.map { .kernelAxes($0, $1) }
            + pairs.map { .inputAxes($0, $1) }
            + [.inputChannelsLast, .groupsIgnored, .firstGroupOnly, .kernelChannels]
            + (spatialRank > 1 ? axes.map(Mistake.axisFlipped) : [])
            + [.channelsReversed, .firstChannelOnly, .channelMean]
            + [.strideChanged(1), .strideChanged(-1), .dilationChanged(1), .dilationChanged(-1)]
            + ends.map(Mistake.lastLeftOut) + ends.map(Mistake.lastZero)
            + Treatment.candidates(for: claim.values).map(Mistake.treated) + [.reshaped(claim.shape)]
    }

    /// Whether it is looked for together with another one. Those that are rare would only explain by chance.
    var isCommon: Bool {
        switch self {
        case .strideChanged, .dilationChanged, .axisFlipped, .firstBias, .biasReversed, .filterOrder: false
        default: true
        }
    }

    /// Of two mistakes about the border, the second would take the first back.
    var isAboutPadding: Bool {
        switch self {
        case .padding: true
        default: false
        }
    }

    /// How many numbers are copied or looked at for it, counted without overflow.
    func cost(in convolution: Convolution) -> Int {
        let (input, weight) = (convolution.input.values.count, convolution.weight.values.count)
        let whole: (Int, overflow: Bool)
        switch self {
        case .groupsIgnored: whole = weight.multipliedReportingOverflow(by: convolution.parameters.groups)
        default: whole = (0, false)
        }
        let (cost, overflow) = (input + weight).addingReportingOverflow(whole.0)
        return whole.overflow || overflow ? .max : cost
    }
}
