import ConvEngine

/// Scenes of our own: what convolutions are used for.
extension GalleryScene {
    static let signals = [
        GalleryScene(
            "causal", 1, input: "step", weight: "0.25 0.25 0.25 0.25",
            "a mean that sees the past only: the border comes first"
        ) {
            $0.padding = [Padding(before: 3, after: 0)]
        },
        GalleryScene(
            "dilated", 1, input: "clicks", weight: "1 2 4", "a kernel with holes: every click has two echoes"
        ) {
            $0.padding = [Padding(before: 6, after: 0)]
            $0.dilation = [3]
        },
        GalleryScene(
            "flip", 1, input: "impulse:7", weight: "1 2 3",
            "true convolution: the kernel comes out as it was written"
        ) {
            $0.isFlipped = true
        },
    ]

    static let pictures = [
        GalleryScene("blur", 2, input: "digit3", weight: "blur", "hard edges grow soft", sameSize),
        GalleryScene("sharpen", 2, input: "digit3", weight: "sharpen", "edges overshoot on both sides", sameSize),
        GalleryScene("outline", 2, input: "house", weight: "edge", "0 wherever all cells are alike", sameSize),
        GalleryScene("emboss", 2, input: "digit3", weight: "emboss", "a relief, lit from the top left", sameSize),
        GalleryScene(
            "sobel", 2, input: "house",
            weight: """
                [[[[-1,0,1], [-2,0,2], [-1,0,1]]],
                 [[[-1,-2,-1], [0,0,0], [1,2,1]]]]
                """,
            "two filters: the slopes to the right and downwards"),
        GalleryScene("digit", 2, input: "digit3-28", weight: "sobel-x", "a digit of the usual size: upright strokes"),
        GalleryScene(
            "same-even", 2, input: "1 2 3; 4 5 6; 7 8 9", weight: "1 1; 1 1",
            "padding 'same' of an even kernel: at the end only"
        ) {
            $0.padding = [Padding(before: 0, after: 1), Padding(before: 0, after: 1)]
        },
        GalleryScene(
            "reflect", 2, input: "1 2 3; 4 5 6; 7 8 9", weight: "ones:3x3", "the border mirrors the picture"
        ) {
            sameSize(&$0)
            $0.paddingMode = .reflect
        },
    ]

    static let channels = [
        GalleryScene(
            "rgb", 2, input: "flag",
            weight: """
                [[[[1,0,-1], [2,0,-2], [1,0,-1]], [[1,0,-1], [2,0,-2], [1,0,-1]], [[1,0,-1], [2,0,-2], [1,0,-1]]],
                 [[[1,1,1], [1,1,1], [1,1,1]], [[-1,-1,-1], [-1,-1,-1], [-1,-1,-1]], [[0,0,0], [0,0,0], [0,0,0]]]]
                """,
            bias: [0, 1], "two filters: edges of any colour, and red against green"),
        GalleryScene(
            "depthwise", 2, input: "flag",
            weight: """
                [[[[0,0,0], [0,1,0], [0,0,0]]],
                 [[[-1,0,1], [-2,0,2], [-1,0,1]]],
                 [[[-1,-2,-1], [0,0,0], [1,2,1]]]]
                """,
            "each filter reads a channel of its own"
        ) {
            $0.groups = 3
        },
        GalleryScene(
            "pointwise", 2, input: "flag", weight: "[[[[1]], [[1]], [[1]]], [[[1]], [[-1]], [[0]]]]",
            "one cell, all channels: brightness, and red against green"),
        GalleryScene(
            "grouped", 2,
            input: """
                1 1 1; 1 1 1; 1 1 1 |
                10 10 10; 10 10 10; 10 10 10 |
                100 100 100; 100 100 100; 100 100 100 |
                1000 1000 1000; 1000 1000 1000; 1000 1000 1000
                """,
            weight: "ones:2x2x2x2", "the digits of a sum tell which channels were read"
        ) {
            $0.groups = 2
        },
    ]

    static let upsampling = [
        GalleryScene(
            "upsample", 2, input: "1 2 3; 4 5 6; 7 8 9", weight: "ones:2x2", "every input becomes a block of its own",
            twiceTheSize),
        GalleryScene(
            "checkerboard", 2, input: "ones:3x3", weight: "ones:3x3", "sums are larger where blocks overlap",
            twiceTheSize
        ),
    ]

    static let volumes = [
        GalleryScene("edge-3d", 3, input: "ball", weight: "edge", "0 inside of the ball, more at its surface"),
        GalleryScene("depth-3d", 3, input: "ball", weight: "sobel-depth", "a slope where the ball begins and ends"),
    ]

    private static func sameSize(_ parameters: inout Parameters) {
        parameters.padding = parameters.padding.map { _ in Padding(1) }
    }

    private static func twiceTheSize(_ parameters: inout Parameters) {
        parameters.isTransposed = true
        parameters.stride = parameters.stride.map { _ in 2 }
    }
}
