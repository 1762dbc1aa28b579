import ConvRecipe

/// `convviz maxpool1d`: the greatest cell of a window that moves along a row.
enum MaxPool1D: OperationTopic {
    typealias Options = MaximumOptions
    static let kind = OperationKind.maxPool1D
    static let abstract = "Watch a 1D maximum pooling: x [C, L], the window moves along L."
    static let examples = [
        "convviz maxpool1d -i \"3 -1 4 2 -5 -2 0 6\"",
        "convviz maxpool1d -i clicks --kernel-size 3 --stride 1 --padding 1",
        "convviz maxpool1d -i signal.csv --ceil-mode --text",
    ]
}
