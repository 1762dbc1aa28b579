import ConvEngine

/// What is added to every sum.
extension Mistake {
    static let biases = [
        Mistake(
            "bias left out", cause: "the bias is left out",
            advice: "add one number of the bias to every cell of its filter, or leave out --bias"
        ) { try $0.replacing(bias: nil) },
        Mistake(
            "bias twice", cause: "the bias is added twice", advice: "add the bias after all products, once"
        ) { try $0.replacing(bias: $0.convolution.bias?.map { 2 * $0 }) },
        Mistake("bias subtracted", cause: "the bias is subtracted", advice: "add the bias") {
            try $0.replacing(bias: $0.convolution.bias?.map { -$0 })
        },
        Mistake(
            "bias of the first filter", cause: "the bias of the first filter is added to all",
            advice: "add to every filter its own number of the bias"
        ) { try $0.replacing(bias: $0.convolution.bias.map { bias in bias.map { _ in bias[0] } }) }
        .rare(),
        Mistake(
            "bias reversed", cause: "the numbers of the bias are in reversed order",
            advice: "add to every filter its own number of the bias"
        ) { try $0.replacing(bias: $0.convolution.bias?.reversed()) }
        .rare(),
    ]
}
