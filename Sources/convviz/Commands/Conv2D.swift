import ConvRecipe

/// `convviz conv2d`: a kernel as deep as its input.
enum Conv2D: OperationTopic {
    typealias Options = ConvolutionOptions
    static let kind = OperationKind.conv2D
    static let abstract = "Watch a Conv2D: x [C, H, W], the kernel is as deep as its input and moves along H and W."
    static let examples = [
        "convviz conv2d -i flag -w sobel-x",
        "convviz conv2d -i random:3x7x7 --kernel-size 3 --out-channels 2",
        "convviz conv2d -i random:4x5x5 --kernel-size 3 --out-channels 4 --groups 4",
    ]
}
