import ConvRecipe

/// `convviz 1d`: the kernel moves along a row.
enum OneD: OperationTopic {
    typealias Options = ConvolutionOptions
    static let kind = OperationKind.oneD
    static let abstract = "Watch a 1D convolution: x [C, L], the kernel moves along L."
    static let examples = [
        "convviz 1d -i \"2 -1 3 0 4 1 -2 5\" -w \"1 0 -1\"",
        "convviz 1d -i signal.csv -w gaussian --padding same",
        "convviz 1d -i step -w \"1 1 1\" --padding causal --text",
    ]
}
