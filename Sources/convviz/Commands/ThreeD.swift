import ConvRecipe

/// `convviz 3d`: the kernel moves through depth, too.
enum ThreeD: OperationTopic {
    typealias Options = ConvolutionOptions
    static let kind = OperationKind.threeD
    static let abstract = "Watch a 3D convolution: x [C, D, H, W], the kernel moves along D, H and W."
    static let examples = [
        "convviz 3d -i ball -w edge",
        "convviz 3d -i \"1 2; 3 4 | 5 6; 7 8\" -w ones:2x2x2 --padding 1",
        "convviz 3d -i random:2x4x5x5 --kernel-size 2,3,3 --view slices",
    ]
}
