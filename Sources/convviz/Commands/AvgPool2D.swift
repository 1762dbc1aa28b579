import ConvRecipe

/// `convviz avgpool2d`: the mean of a window that moves over a grid.
enum AvgPool2D: OperationTopic {
    typealias Options = AverageOptions
    static let kind = OperationKind.avgPool2D
    static let abstract = "Watch a 2D average pooling: x [C, H, W], the window moves along H and W."
    static let examples = [
        "convviz avgpool2d -i house",
        "convviz avgpool2d -i flag --kernel-size 3 --stride 1 --padding same --no-count-include-pad",
        "convviz avgpool2d --layer \"AvgPool2d(3, stride=2, padding=1, ceil_mode=True)\"",
    ]
}
