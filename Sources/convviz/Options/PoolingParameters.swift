import ArgumentParser
import ConvRecipe

/// The parameters that every pooling has, by their names in PyTorch.
struct PoolingParameters: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Cells of the window: 2, or 2,3 for each axis. (default: 2)", valueName: "k"))
    var kernelSize: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How far the window moves at a time: 2, or 2,1 for each axis. (default: the kernel size)", valueName: "s"))
    var stride: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Cells on each side, at most half of the kernel size: 1, 1,2, before:after as 1:0,0:1, or same, same-lower, valid. (default: 0)",
            valueName: "p"), completion: .padding)
    var padding: String?

    @Flag(help: "Let a last window reach beyond the end, so that no cell is left uncovered.")
    var ceilMode = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "All of these as PyTorch prints a layer: \"MaxPool2d(kernel_size=3, stride=2, padding=1)\". It prints an AvgPool2d without ceil_mode and count_include_pad: write them inside the layer where they matter. A file of it, or of a model, is taken as well.",
            valueName: "text"), completion: .file())
    var layer: String?

    @Option(
        help: ArgumentHelp(
            "Which layer, where --layer is a whole printed model, torchinfo's summary, or lines of a program: its number from 1, or its name.",
            valueName: "n"))
    var pick: String?

    func validate() throws {
        try refuseOptionNames([
            ("kernel-size", kernelSize), ("stride", stride), ("padding", padding), ("layer", layer),
        ])
    }

    func fill(_ recipe: inout Recipe) {
        recipe.kernelSize = kernelSize
        recipe.stride = stride
        recipe.padding = padding
        recipe.ceilMode = ceilMode
        recipe.layer = layer
        recipe.pick = pick
    }
}
