import ArgumentParser

/// `--layer` for a pooling, which stands for all its parameters.
struct PoolingLayerOption: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "All of these as PyTorch prints a layer: \"MaxPool2d(kernel_size=3, stride=2, padding=1)\". It prints an AvgPool2d without ceil_mode and count_include_pad: write them inside the layer where they matter.",
            valueName: "text"))
    var layer: String?

    func validate() throws { try refuseOptionNames([("layer", layer)]) }
}
