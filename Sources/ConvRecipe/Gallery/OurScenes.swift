/// Scenes of our own: what convolutions are used for.
extension GalleryScene {
    static let signals = [
        GalleryScene(
            "causal", Recipe(kind: .oneD, input: "step", weight: "0.25 0.25 0.25 0.25", padding: "3:0"),
            "a mean that sees the past only: the border comes first"),
        GalleryScene(
            "dilated", Recipe(kind: .oneD, input: "clicks", weight: "1 2 4", padding: "6:0", dilation: "3"),
            "a kernel with holes: every click has two echoes"),
        GalleryScene(
            "flip", Recipe(kind: .oneD, input: "impulse:7", weight: "1 2 3", flip: true),
            "true convolution: the kernel comes out as it was written"),
    ]

    static let pictures = [
        GalleryScene(
            "blur", Recipe(kind: .twoD, input: "digit3", weight: "blur", padding: "1"), "hard edges grow soft"),
        GalleryScene(
            "sharpen", Recipe(kind: .twoD, input: "digit3", weight: "sharpen", padding: "1"),
            "edges overshoot on both sides"),
        GalleryScene(
            "outline", Recipe(kind: .twoD, input: "house", weight: "edge", padding: "1"),
            "0 wherever all cells are alike"),
        GalleryScene(
            "emboss", Recipe(kind: .twoD, input: "digit3", weight: "emboss", padding: "1"),
            "a relief, lit from the top left"),
        GalleryScene(
            "sobel", Recipe(kind: .twoD, input: "house", weight: slopes),
            "two filters: the slopes to the right and downwards"),
        GalleryScene(
            "digit", Recipe(kind: .twoD, input: "digit3-28", weight: "sobel-x"),
            "a digit of the usual size: upright strokes"),
        GalleryScene(
            "same-even", Recipe(kind: .twoD, input: "1 2 3; 4 5 6; 7 8 9", weight: "1 1; 1 1", padding: "0:1"),
            "padding 'same' of an even kernel: at the end only"),
        GalleryScene(
            "reflect",
            Recipe(
                kind: .twoD, input: "1 2 3; 4 5 6; 7 8 9", weight: "ones:3x3", padding: "1", paddingMode: "reflect"),
            "the border mirrors the picture"),
    ]

    static let channels = [
        GalleryScene(
            "rgb", Recipe(kind: .conv2D, input: "flag", weight: edgesAndRedness, bias: "0,1"),
            "y0: edges of any colour; y1: red (c0) against green (c1)"),
        GalleryScene(
            "depthwise", Recipe(kind: .conv2D, input: "flag", weight: oneForEachColor, groups: 3),
            "each filter reads a channel of its own"),
        GalleryScene(
            "pointwise",
            Recipe(kind: .conv2D, input: "flag", weight: "[[[[1]], [[1]], [[1]]], [[[1]], [[-1]], [[0]]]]"),
            "y0: brightness, all channels; y1: red (c0) less green (c1)"),
        GalleryScene(
            "grouped", Recipe(kind: .conv2D, input: powersOfTen, weight: "ones:2x2x2x2", groups: 2),
            "the digits of a sum tell which channels were read"),
    ]

    static let upsampling = [
        GalleryScene(
            "upsample",
            Recipe(kind: .twoD, input: "1 2 3; 4 5 6; 7 8 9", weight: "ones:2x2", stride: "2", transposed: true),
            "every input becomes a block of its own",
            stamping: "stamps of 2 cells are 2 apart: none overlaps another"),
        GalleryScene(
            "checkerboard",
            Recipe(kind: .twoD, input: "ones:3x3", weight: "ones:3x3", stride: "2", transposed: true),
            "sums are larger where blocks overlap",
            stamping: "sums are larger where stamps overlap"),
    ]

    static let volumes = [
        GalleryScene(
            "edge-3d", Recipe(kind: .threeD, input: "ball", weight: "edge"),
            "0 inside of the ball, more at its surface"),
        GalleryScene(
            "depth-3d", Recipe(kind: .threeD, input: "ball", weight: "sobel-depth"),
            "a slope where the ball begins and ends"),
    ]

    private static let slopes = """
        [[[[-1,0,1], [-2,0,2], [-1,0,1]]],
         [[[-1,-2,-1], [0,0,0], [1,2,1]]]]
        """

    private static let edgesAndRedness = """
        [[[[1,0,-1], [2,0,-2], [1,0,-1]], [[1,0,-1], [2,0,-2], [1,0,-1]], [[1,0,-1], [2,0,-2], [1,0,-1]]],
         [[[1,1,1], [1,1,1], [1,1,1]], [[-1,-1,-1], [-1,-1,-1], [-1,-1,-1]], [[0,0,0], [0,0,0], [0,0,0]]]]
        """

    private static let oneForEachColor = """
        [[[[0,0,0], [0,1,0], [0,0,0]]],
         [[[-1,0,1], [-2,0,2], [-1,0,1]]],
         [[[-1,-2,-1], [0,0,0], [1,2,1]]]]
        """

    private static let powersOfTen = """
        1 1 1; 1 1 1; 1 1 1 |
        10 10 10; 10 10 10; 10 10 10 |
        100 100 100; 100 100 100; 100 100 100 |
        1000 1000 1000; 1000 1000 1000; 1000 1000 1000
        """
}
