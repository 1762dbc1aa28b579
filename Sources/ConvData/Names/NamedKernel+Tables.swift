/// The kernels that have names, by how many axes they move along. Cross-correlation applies them as they stand here.
extension NamedKernel {
    static let signalKernels = [
        NamedKernel("identity", [[0, 1, 0]], "the middle alone: the output is the input"),
        NamedKernel("box", [[1, 1, 1]], over: 3, "the mean of three neighbours: smooths"),
        NamedKernel("gaussian", [[1, 2, 1]], over: 4, "a mean that weighs the middle most: smooths gently"),
        NamedKernel("sharpen", [[-1, 3, -1]], "the middle against its neighbours: makes edges stand out"),
        NamedKernel("edge", [[1, 0, -1]], "left minus right neighbour: minus the slope"),
        NamedKernel("laplacian", [[1, -2, 1]], "neighbours minus twice the middle: the curvature"),
    ]

    static let pictureKernels = [
        NamedKernel("identity", [[0, 0, 0], [0, 1, 0], [0, 0, 0]], "the middle alone: the output is the input"),
        NamedKernel("box", [[1, 1, 1], [1, 1, 1], [1, 1, 1]], over: 9, "the mean of nine cells: smooths"),
        NamedKernel(
            "blur", [[0, 1, 0], [1, 4, 1], [0, 1, 0]], over: 8, "the middle and a little of its four neighbours"),
        NamedKernel(
            "gaussian", [[1, 2, 1], [2, 4, 2], [1, 2, 1]], over: 16,
            "a mean that weighs the middle most: smooths gently"),
        NamedKernel(
            "gaussian5", productOf: [[1, 4, 6, 4, 1], [1, 4, 6, 4, 1]], over: 256, "the same wider: smooths more"),
        NamedKernel(
            "sharpen", [[0, -1, 0], [-1, 5, -1], [0, -1, 0]], "the middle against its neighbours: makes edges stand out"
        ),
        NamedKernel("edge", [[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]], "0 where all cells are alike: the outlines"),
        NamedKernel("laplacian", [[0, 1, 0], [1, -4, 1], [0, 1, 0]], "neighbours minus the middle: the curvature"),
        NamedKernel("emboss", [[-2, -1, 0], [-1, 1, 1], [0, 1, 2]], "light from the top left: a relief"),
        NamedKernel("sobel-x", [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], "the slope to the right: upright edges"),
        NamedKernel("sobel-y", [[-1, -2, -1], [0, 0, 0], [1, 2, 1]], "the slope downwards: level edges"),
        NamedKernel("prewitt-x", [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]], "the slope to the right, all rows alike"),
        NamedKernel("prewitt-y", [[-1, -1, -1], [0, 0, 0], [1, 1, 1]], "the slope downwards, all columns alike"),
        NamedKernel(
            "scharr-x", [[-3, 0, 3], [-10, 0, 10], [-3, 0, 3]], "the slope to the right, truer on slanted edges"),
        NamedKernel(
            "scharr-y", [[-3, -10, -3], [0, 0, 0], [3, 10, 3]], "the slope downwards, truer on slanted edges"),
    ]

    static let volumeKernels = [
        NamedKernel("identity", productOf: [middle, middle, middle], "the middle alone: the output is the input"),
        NamedKernel("box", productOf: [ones, ones, ones], over: 27, "the mean of 27 cells: smooths"),
        NamedKernel("gaussian", productOf: [hill, hill, hill], over: 64, "a mean that weighs the middle most"),
        NamedKernel("sharpen", bySteps: [7, -1, 0, 0], "the middle against its six neighbours"),
        NamedKernel("edge", bySteps: [26, -1, -1, -1], "0 where all cells are alike: the surfaces"),
        NamedKernel("laplacian", bySteps: [-6, 1, 0, 0], "six neighbours minus the middle: the curvature"),
        NamedKernel("sobel-depth", productOf: [slope, hill, hill], "the slope from slice to slice"),
        NamedKernel("sobel-y", productOf: [hill, slope, hill], "the slope downwards"),
        NamedKernel("sobel-x", productOf: [hill, hill, slope], "the slope to the right"),
        NamedKernel(
            "motion", slices: [[2, -1, -1], [-1, 2, -1], [-1, -1, 2]], "what moves to the right, slice by slice"),
    ]

    private static let ones: [Double] = [1, 1, 1]
    private static let middle: [Double] = [0, 1, 0]
    private static let hill: [Double] = [1, 2, 1]
    private static let slope: [Double] = [-1, 0, 1]
}
