import ArgumentParser
import ConvEngine
import ConvRecipe

/// The parameters of a convolution, by their names in PyTorch.
struct ParameterOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How far the kernel moves at a time: 2, or 2,1 for each axis. (default: 1)", valueName: "s"))
    var stride: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Cells on each side: 1, 1,2, before:after as 1:0,2:1, or same, same-lower, valid, full, causal (1d). (default: 0)",
            valueName: "p"), completion: .padding)
    var padding: String?

    @Option(
        help: ArgumentHelp(
            "What the padding holds: zeros, reflect, replicate, circular or symmetric. (default: zeros)",
            valueName: "mode"), completion: .list(PaddingMode.allCases.map(\.rawValue)))
    var paddingMode: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Distance between the kernel's cells. (default: 1)", valueName: "d"))
    var dilation: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Channels in so many groups, each with filters of its own. (default: 1)", valueName: "g"),
        transform: WholeNumber.read)
    var groups: Int?

    @Flag(help: "Transposed convolution: zeros are inserted between the inputs.")
    var transposed = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Cells more at the end of a transposed convolution's output. (default: 0)", valueName: "p"))
    var outputPadding: String?

    @Flag(help: "True convolution: the kernel is turned round.")
    var flip = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "All of these as PyTorch prints a layer, \"Conv2d(3, 8, kernel_size=(3, 3), bias=False)\", or as Keras calls it, \"Conv2D(8, 3, strides=2)\"; or a file of it, or of a model.",
            valueName: "text"), completion: .file())
    var layer: String?

    @Option(
        help: ArgumentHelp(
            "Which layer, where --layer is a whole printed model, torchinfo's summary, or lines of a program: its number from 1, or its name.",
            valueName: "n"))
    var pick: String?

    // Of poolings; the recipe says why they are not taken.
    @Flag(help: .hidden) var ceilMode = false
    @Flag(help: .hidden) var noCountIncludePad = false

    func validate() throws {
        try refuseOptionNames([
            ("stride", stride), ("padding", padding), ("dilation", dilation), ("output-padding", outputPadding),
            ("layer", layer),
        ])
    }

    func fill(_ recipe: inout Recipe) {
        recipe.stride = stride
        recipe.padding = padding
        recipe.paddingMode = paddingMode
        recipe.dilation = dilation
        recipe.groups = groups
        recipe.transposed = transposed
        recipe.outputPadding = outputPadding
        recipe.flip = flip
        recipe.layer = layer
        recipe.pick = pick
        recipe.ceilMode = ceilMode
        recipe.countIncludePad = !noCountIncludePad
    }
}
