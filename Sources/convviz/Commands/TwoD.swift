import ConvRecipe

/// `convviz 2d`: a grid slides over a grid.
enum TwoD: OperationTopic {
    typealias Options = ConvolutionOptions
    static let kind = OperationKind.twoD
    static let abstract = "Watch a 2D convolution of one channel: x [1, H, W], the kernel moves along H and W."
    static let examples = [
        "convviz 2d -i \"1 2 3; 4 5 6; 7 8 9\" -w \"1 0; 0 -1\"",
        "convviz 2d -i digit3 -w emboss --padding 1",
        "convviz 2d -i ramp:3x3 -w \"1 2; 3 4\" --transposed --stride 2",
    ]
}
