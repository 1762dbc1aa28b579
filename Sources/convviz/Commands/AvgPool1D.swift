import ConvRecipe

/// `convviz avgpool1d`: the mean of a window that moves along a row.
enum AvgPool1D: OperationTopic {
    typealias Options = AverageOptions
    static let kind = OperationKind.avgPool1D
    static let abstract = "Watch a 1D average pooling: x [C, L], the window moves along L."
    static let examples = [
        "convviz avgpool1d -i \"3 -1 4 2 -5 -2 0 6\"",
        "convviz avgpool1d -i step --kernel-size 3 --stride 1 --padding 1 --no-count-include-pad",
        "convviz avgpool1d -i signal.csv --kernel-size 4 --text",
    ]
}
