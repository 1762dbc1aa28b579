import ConvRecipe
import Testing

/// What a pooling does not have, and what no convolution has, in words.
@Suite struct PoolingRefusalTests {
    typealias Change = @Sendable (inout Recipe) -> Void

    static let options: [(OperationKind, Change, String, String)] = [
        (
            .maxPool2D, { $0.weight = "sobel-x" }, "--weight is given, but a pooling has no weights",
            "leave it out; --kernel-size says how large the window is"
        ),
        (.avgPool1D, { $0.bias = "1" }, "--bias is given, but a pooling adds no bias", "leave it out"),
        (
            .maxPool2D, { $0.outChannels = 2 }, "--out-channels is given, but a pooling has the channels of its input",
            "leave it out"
        ),
        (
            .maxPool2D, { $0.groups = 1 }, "--groups is given, but a pooling takes every channel by itself anyway",
            "leave it out"
        ),
        (
            .avgPool2D, { $0.transposed = true }, "--transposed is given, but there is no transposed pooling",
            "leave it out, or enlarge with convviz conv2d --transposed"
        ),
        (
            .maxPool3D, { $0.transposed = true }, "--transposed is given, but there is no transposed pooling",
            "leave it out, or enlarge with convviz 3d --transposed"
        ),
        (
            .maxPool1D, { $0.outputPadding = "0" },
            "--output-padding is given, but only a transposed convolution has an output padding", "leave it out"
        ),
        (.maxPool1D, { $0.flip = true }, "--flip is given, but a pooling has no kernel to turn round", "leave it out"),
        (
            .maxPool1D, { $0.paddingMode = "reflect" },
            "--padding-mode is given, but the padding of a maximum pooling is empty: no cell of it ever wins",
            "leave it out"
        ),
        (
            .avgPool1D, { $0.paddingMode = "zeros" },
            "--padding-mode is given, but the padding of an average pooling holds zeros only", "leave it out"
        ),
        (
            .avgPool2D, { $0.dilation = "2" }, "--dilation is given, but an average pooling has no dilation",
            "leave it out, or use convviz maxpool2d"
        ),
        (
            .maxPool2D, { $0.countIncludePad = false },
            "--no-count-include-pad is given, but a maximum counts nothing, and its padding never wins",
            "leave it out, or use convviz avgpool2d"
        ),
        (
            .conv2D, { $0.ceilMode = true },
            "--ceil-mode is given, but a convolution leaves out the cells at the end that no whole kernel covers",
            "leave it out, or use convviz maxpool2d or avgpool2d"
        ),
        (
            .oneD, { $0.countIncludePad = false },
            "--no-count-include-pad is given, but a convolution weighs its cells and counts none",
            "leave it out, or use convviz maxpool1d or avgpool1d"
        ),
        (
            .maxPool2D, { $0.padding = "2" },
            "the padding is 2 rows, but a pooling takes no more than half of its kernel size, 1 of 2",
            "use a smaller --padding or a larger --kernel-size"
        ),
        (
            .maxPool2D, { ($0.kernelSize, $0.padding) = ("0,2", "same") },
            "the kernel size of the rows is 0 but must be at least 1", "change --kernel-size"
        ),
        (
            .maxPool2D, { $0.kernelSize = "2,2,2" }, "--kernel-size: 3 numbers are given for 2 spatial axes",
            "give one number for all axes, or 2 numbers"
        ),
        (.avgPool1D, { $0.stride = "0" }, "the stride is 0 but must be at least 1", "change --stride"),
        (
            .avgPool1D, { $0.normalize = true }, "--normalize is for images, but no operand is one",
            "leave it out, or give a .png, .jpg, .pgm or .ppm file"
        ),
    ]

    @Test(arguments: options)
    func refusesOptions(kind: OperationKind, change: Change, reason: String, hint: String) {
        #expect(Recipe.of(kind, change).refusal() == RecipeError(.usage, reason, hint: hint))
    }

    static let numbers: [(OperationKind, Change, String, String)] = [
        (
            .maxPool2D, { $0.kernelSize = "9" }, "the window covers 9 rows but the input has only 5",
            "use a smaller --kernel-size or a smaller --dilation, or a larger --input"
        ),
        (
            .avgPool2D, { $0.kernelSize = "9" }, "the window covers 9 rows but the input has only 5",
            "use a smaller --kernel-size, or a larger --input"
        ),
        (
            .maxPool1D, { ($0.input, $0.dilation, $0.padding) = ("1 2", "3", "1") },
            "the window of output 0 along the cells covers no cell of the input, so it has no maximum",
            "use a smaller --padding or a smaller --dilation"
        ),
        (
            .avgPool2D, { ($0.kernelSize, $0.padding) = ("9223372036854775807", "same") },
            "the shape [1,9223372036854775807,9223372036854775807] has more cells than can be counted",
            "use a smaller --kernel-size or --padding"
        ),
        (
            .maxPool3D, { $0.input = "square" },
            "--input: the input has shape [5,5], but 3D takes [D,H,W], [C,D,H,W] or [1,C,D,H,W]",
            "give an array of 3 to 5 axes, or use convviz maxpool2d"
        ),
    ]

    @Test(arguments: numbers)
    func refusesNumbers(kind: OperationKind, change: Change, reason: String, hint: String) {
        #expect(Recipe.of(kind, change).refusal() == RecipeError(.badData, reason, hint: hint))
    }

    static let layers: [(OperationKind, String, Change, RecipeError.Kind, String, String)] = [
        (
            .conv2D, "MaxPool2d(2)", { _ in }, .usage,
            "MaxPool2d is a maximum pooling, but convviz conv2d computes a convolution", "use convviz maxpool2d"
        ),
        (
            .twoD, "AvgPool3d(2)", { _ in }, .usage,
            "AvgPool3d is an average pooling, but convviz 2d computes a convolution", "use convviz avgpool3d"
        ),
        (
            .maxPool2D, "ConvTranspose2d(1, 1, 3)", { _ in }, .usage,
            "ConvTranspose2d is a convolution, but convviz maxpool2d computes a maximum pooling", "use convviz conv2d"
        ),
        (
            .maxPool2D, "AvgPool2d(2)", { _ in }, .usage,
            "AvgPool2d is an average pooling, but convviz maxpool2d computes a maximum pooling", "use convviz avgpool2d"
        ),
        (
            .maxPool1D, "MaxPool2d(2)", { _ in }, .usage,
            "MaxPool2d moves along 2 axes, but convviz maxpool1d along 1", "use convviz maxpool2d"
        ),
        (
            .maxPool1D, "MaxPool1d(2)", { $0.ceilMode = true }, .usage,
            "--ceil-mode is given beside --layer, which stands for all parameters",
            "write ceil_mode=True in the layer, or leave out --layer"
        ),
        (
            .avgPool1D, "AvgPool1d(2)", { $0.countIncludePad = false }, .usage,
            "--no-count-include-pad is given beside --layer, which stands for all parameters",
            "write count_include_pad=False in the layer, or leave out --layer"
        ),
        (
            .maxPool1D, "MaxPool1d(2)", { $0.kernelSize = "3" }, .usage,
            "--kernel-size is given beside --layer, which stands for all parameters",
            "write kernel_size=3 in the layer, or leave out --layer"
        ),
        (
            .maxPool1D, "MaxPool1d(2)", { $0.weight = "1 2" }, .usage,
            "--weight is given, but a pooling has no weights",
            "leave it out; --kernel-size says how large the window is"
        ),
        (
            .maxPool1D, "MaxPool1d(3, padding=2)", { _ in }, .usage,
            "--layer: the padding is 2 cells, but a pooling takes no more than half of its kernel size, 1 of 3",
            "change it in the layer"
        ),
        (
            .maxPool1D, "MaxPool1d(3)", { $0.input = "1 2" }, .badData,
            "--layer: the window covers 3 cells but the input has only 2", "change the layer or the input"
        ),
    ]

    @Test(arguments: layers)
    func refusesLayers(
        kind: OperationKind, layer: String, change: Change, error: RecipeError.Kind, reason: String, hint: String
    ) {
        var recipe = Recipe.of(kind, change)
        recipe.layer = layer
        #expect(recipe.refusal() == RecipeError(error, reason, hint: hint))
    }
}
