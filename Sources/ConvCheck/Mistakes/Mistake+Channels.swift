import ConvEngine

/// Which channels a filter reads, and what becomes of them.
extension Mistake {
    static let channels = [groupsIgnored, firstGroupOnly, kernelChannels]
    static let channelSums = [channelsReversed] + oneChannelOnly + [channelMean]

    /// Every filter reads all channels, its kernel repeated for each group.
    private static let groupsIgnored = Mistake(
        "groups left out", cause: "the groups are left out and every filter reads all channels",
        advice: "let every filter read the channels of its own group"
    ) { variant in
        let convolution = variant.convolution
        let weight = try convolution.weight?.repeatingSecondAxis(convolution.parameters.groups)
        return try variant.replacing(weight: weight) { $0.groups = 1 }
    }
    .when(isGrouped)
    .copying { ($0.weight?.values.count ?? 0).times($0.parameters.groups) }

    private static let firstGroupOnly = Mistake(
        "first group only", cause: "every filter reads the channels of the first group",
        advice: "let every filter read the channels of its own group"
    ) { variant in
        let first = try variant.convolution.input.keeping(variant.convolution.channelsPerFilter)
        return try variant.replacing(input: first) { $0.groups = 1 }
    }
    .when(isGrouped)

    @Sendable private static func isGrouped(_ convolution: Convolution) -> Bool {
        convolution.parameters.groups > 1 && !convolution.parameters.isTransposed
    }

    /// Input and output channels in each other's place.
    private static let kernelChannels = Mistake(
        "kernel channels", cause: "input and output channels of the kernel are swapped",
        advice: "the weight is [C_out, C_in/groups, *kernel], transposed [C_in, C_out/groups, *kernel]"
    ) { try $0.replacingWeight { try $0.swappingAxes(0, 1) } }

    /// The input's channels from the last to the first: BGR for RGB.
    private static let channelsReversed = Mistake(
        "channels reversed", cause: "the channels of the input are in reversed order",
        advice: "turn round the channels of your input, as from BGR to RGB"
    ) { try $0.replacing(input: $0.convolution.input.turned(along: 0)) }

    /// Of the channels that a filter reads, as when each result takes the place of the one before.
    private static let oneChannelOnly = [
        oneChannel("first") { _ in 0 }, oneChannel("last") { $0 - 1 }, oneChannel("second") { $0 > 2 ? 1 : nil },
    ]

    /// - Parameter index: of so many channels.
    private static func oneChannel(_ name: String, _ index: @escaping @Sendable (Int) -> Int?) -> Mistake {
        Mistake(
            "\(name) channel only", cause: "only the \(name) channel of the input is read",
            advice: "add the products of all channels"
        ) { variant in
            let convolution = variant.convolution
            guard let index = index(convolution.channelsPerFilter) else { return nil }
            // Of a transposed weight the first axis counts the channels of all groups.
            let axis = convolution.parameters.isTransposed ? 0 : 1
            return try variant.replacingWeight {
                try $0.zeroed { $0[axis] % convolution.channelsPerFilter != index }
            }
        }
        .when { $0.channelsPerFilter > 1 }
    }

    /// The mean over the channels instead of the sum.
    private static let channelMean = Mistake(
        "channel mean", cause: "the channels are averaged instead of added",
        advice: "add the channels up, or divide your kernel by their number"
    ) { variant in
        let channels = Double(variant.convolution.channelsPerFilter)
        return try variant.replacingWeight {
            try Tensor(shape: $0.shape, values: $0.values.map { $0 / channels })
        }
    }

    /// - Parameter order: channel after channel of the result, which filter made it.
    static func filterOrder(_ order: [Int]) -> Mistake {
        Mistake(
            "filters \(order.listed)",
            cause: Wording {
                "the \($0.before.convolution.combine.isPooling ? "channels" : "filters") are in the order \(order.listed)"
            },
            advice: Wording {
                "put the channels of your result into the order of the \($0.combine.isPooling ? "input's" : "filters")"
            }
        ) { $0.with(\.filters, order) }
        .rare()
    }
}
