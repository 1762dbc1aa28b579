import ConvRecipe

/// `convviz maxpool3d`: the greatest cell of a window that moves through a volume.
enum MaxPool3D: OperationTopic {
    typealias Options = MaximumOptions
    static let kind = OperationKind.maxPool3D
    static let abstract = "Watch a 3D maximum pooling: x [C, D, H, W], the window moves along D, H and W."
    static let examples = [
        "convviz maxpool3d -i ball --kernel-size 2",
        "convviz maxpool3d -i moving-bar --kernel-size 1,2,2",
        "convviz maxpool3d -i random:1x4x6x6 --kernel-size 2 --dilation 2 --stride 1",
    ]
}
