import ConvRecipe

/// `convviz maxpool2d`: the greatest cell of a window that moves over a grid.
enum MaxPool2D: OperationTopic {
    typealias Options = MaximumOptions
    static let kind = OperationKind.maxPool2D
    static let abstract = "Watch a 2D maximum pooling: x [C, H, W], the window moves along H and W."
    static let examples = [
        "convviz maxpool2d -i digit3-28",
        "convviz maxpool2d -i flag --kernel-size 3 --stride 1 --padding same",
        "convviz maxpool2d --layer \"MaxPool2d(kernel_size=3, stride=2, padding=1)\"",
    ]
}
