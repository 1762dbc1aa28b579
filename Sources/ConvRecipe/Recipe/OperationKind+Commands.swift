import ConvData

/// One value for each command that convolves.
extension OperationKind {
    package static let oneD = OperationKind(
        name: "1d", aliases: ["conv1d"], spatialRank: 1, window: .kernel(StandIn(weight: "1 2 -1", kernel: "edge")),
        input: "2 -1 3 0 4 1 -2 5", shape: [8],
        about: About(
            "one kernel moves along one axis: each output is one weighted sum",
            example: "each output: twice a number, plus the one before it, minus the one after"))

    package static let twoD = OperationKind(
        name: "2d", spatialRank: 2, isSingleChannel: true,
        window: .kernel(StandIn(weight: "sobel-x", kernel: "sobel-x")),
        input: "1 3 4 3 1; 1 5 5 2 3; 5 5 1 5 4; 5 4 2 5 4; 1 4 3 4 5", shape: [5, 5],
        about: About(
            "the kernel moves along rows and columns, and the output is a grid again",
            example:
                "an edge detector: y is above 0 where the picture grows brighter to the right"))

    package static let conv2D = OperationKind(
        name: "conv2d", spatialRank: 2,
        window: .kernel(
            StandIn(
                weight: "1 0 -1; 2 0 -2; 1 0 -1 | 0 1 0; 1 -3 1; 0 1 0 | 0 0 1; 0 2 0; 1 0 0", kernel: "edge")),
        input: "1 2 0 3 1; 3 4 1 0 2; 0 1 2 4 1; 2 0 3 1 0; 1 3 0 2 4 | "
            + "0 1 3 2 0; 2 0 1 4 1; 1 3 0 2 2; 0 1 4 0 3; 2 2 1 0 1 | "
            + "4 0 1 2 3; 1 2 2 0 1; 0 3 1 1 4; 2 1 0 3 0; 1 0 2 1 2",
        shape: [3, 5, 5],
        about: About(
            "a filter has a slice for each channel it reads: one sum, one map",
            example: "three channels, three slices of one kernel: their one sum makes one map"))

    package static let threeD = OperationKind(
        name: "3d", aliases: ["conv3d"], spatialRank: 3,
        window: .kernel(StandIn(weight: "motion", kernel: "edge")),
        input:
            "2 2 0 1 0; 2 0 1 0 1; 2 1 1 0 0; 2 1 0 0 2; 2 2 2 2 0 | 1 2 0 1 2; 2 2 0 0 2; 1 2 0 2 1; 2 2 2 0 0; 1 2 0 1 1 | "
            + "2 1 3 1 0; 0 2 2 0 2; 0 1 3 2 0; 0 1 2 0 0; 2 2 3 2 0 | 2 1 2 3 0; 0 0 2 2 1; 1 1 0 2 1; 1 0 0 3 1; 0 0 0 2 0",
        shape: [4, 5, 5],
        about: About(
            "the kernel moves through depth as well, so the output is a volume again",
            example:
                "a bar moves to the right through the slices; y is large where it is met"))
}

/// One value for each command that pools. Maximum and average have one input, so that they can be compared.
extension OperationKind {
    package static let maxPool1D = pooling(.maximum, rank: 1)
    package static let maxPool2D = pooling(.maximum, rank: 2)
    package static let maxPool3D = pooling(.maximum, rank: 3)
    package static let avgPool1D = pooling(.average, rank: 1)
    package static let avgPool2D = pooling(.average, rank: 2)
    package static let avgPool3D = pooling(.average, rank: 3)

    private static func pooling(_ pooling: PoolingKind, rank: Int) -> OperationKind {
        let (input, shape) = poolingInputs[rank - 1]
        return OperationKind(
            name: (pooling == .maximum ? "maxpool" : "avgpool") + "\(rank)d", spatialRank: rank,
            window: .pooling(pooling), input: input, shape: shape,
            about: About(
                "each window gives its \(pooling == .maximum ? "greatest number" : "mean"): nothing is weighted"))
    }

    /// The grid is that of chapter 4 of "A guide to convolution arithmetic for deep learning", arXiv:1603.07285.
    private static let poolingInputs: [(input: String, shape: [Int])] = [
        ("3 -1 4 2 -5 -2 0 6", [8]),
        ("3 3 2 1 0; 0 0 1 3 1; 3 1 2 2 3; 2 0 0 2 2; 2 0 0 0 1", [5, 5]),
        (
            "3 0 -1 2; 1 -2 0 1; 0 4 1 -3; 2 -1 0 5 | 1 2 0 -4; 0 6 3 0; -2 0 2 1; 1 0 -1 0 | "
                + "0 -3 1 0; -2 1 4 2; 5 0 -6 1; 0 1 2 -2 | -1 0 2 -1; -4 2 0 3; 1 -2 -4 0; 2 7 -1 1",
            [4, 4, 4]
        ),
    ]
}

extension OperationKind {
    package static let all = [
        oneD, twoD, conv2D, threeD, maxPool1D, maxPool2D, maxPool3D, avgPool1D, avgPool2D, avgPool3D,
    ]

    /// The kind of a command, by any of its names.
    package static func named(_ name: String) -> OperationKind? {
        all.first { $0.name == name || $0.aliases.contains(name) }
    }

    /// The command that takes a layer of this kind, whatever its channels.
    static func taking(_ layer: LayerClass) -> OperationKind? {
        all.first { $0.pooling == layer.pooling && $0.spatialRank == layer.spatialRank && !$0.isSingleChannel }
    }
}
