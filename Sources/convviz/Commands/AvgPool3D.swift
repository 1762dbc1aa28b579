import ConvRecipe

/// `convviz avgpool3d`: the mean of a window that moves through a volume.
enum AvgPool3D: OperationTopic {
    typealias Options = AverageOptions
    static let kind = OperationKind.avgPool3D
    static let abstract = "Watch a 3D average pooling: x [C, D, H, W], the window moves along D, H and W."
    static let examples = [
        "convviz avgpool3d -i ball --kernel-size 2",
        "convviz avgpool3d -i moving-bar --kernel-size 1,2,2",
        "convviz avgpool3d -i ones:3x3x3 --padding 1",
    ]
}
