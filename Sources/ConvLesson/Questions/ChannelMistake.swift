import ConvEngine

/// A mistake in the number of channels that come out. A new one is one more value.
struct ChannelMistake: Sendable {
    /// To go on after "when".
    let cause: String
    let channels: @Sendable (Convolution) -> Int

    init(_ cause: String, channels: @escaping @Sendable (Convolution) -> Int) {
        self.cause = cause
        self.channels = channels
    }

    static let all = [
        ChannelMistake("the channels of the input are taken to come out again") { $0.inputChannels },
        ChannelMistake("every filter is taken to make a channel of each channel") {
            $0.outputChannels.times($0.inputChannels)
        },
        ChannelMistake("the filters are multiplied by the depth of the kernel") {
            $0.outputChannels.times($0.channelsPerFilter)
        },
        ChannelMistake("the channels are added up, also those of several filters") { _ in 1 },
    ]
}
