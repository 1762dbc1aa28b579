import ConvEngine

/// The document of `--json`: operation, convention, parameters, operands and output.
///
///     {"convviz": 1, "operation": "conv1d", "convention": "cross-correlation",
///      "parameters": {"stride": [1], "padding": [[0,0]], "padding_mode": "zeros", "dilation": [1], "groups": 1,
///                     "transposed": false, "output_padding": [0]},
///      "input":  {"shape": [1,3], "data": [[1,2,3]]},
///      "weight": {"shape": [1,1,2], "data": [[[1,-1]]]}, "bias": null,
///      "output": {"shape": [1,2], "data": [[-1,-1]]}}
///
/// A pooling has no convention, weight and bias: these are null.
package enum JSONDocument {
    package static func write(_ convolution: Convolution, to sink: @escaping ByteStream.Sink) throws {
        var out = ByteStream(to: sink)
        out.write("{\"convviz\": 1, \"operation\": \"")
        out.write(word: convolution.operationName)
        out.write("\", \"convention\": ")
        out.write(convolution.conventionName) { $0.write(quoted: $1) }
        out.write(",\n \"parameters\": ")
        writeParameters(of: convolution, to: &out)
        out.write(",\n \"input\":  ")
        try write(convolution.input, to: &out)
        out.write(",\n \"weight\": ")
        try out.write(convolution.weight) { try write($1, to: &$0) }
        out.write(", \"bias\": ")
        out.write(convolution.bias) { $0.writeList($1) { $0.write($1) } }
        out.write(",\n \"output\": ")
        var array = ArrayWriter(convolution.outputShape, to: &out)
        try convolution.forEachOutputPiece { try array.write($0, to: &out) }
        array.end(to: &out)
        out.write("}\n")
        try out.flush()
    }

    private static func write(_ tensor: Tensor, to out: inout ByteStream) throws {
        var array = ArrayWriter(tensor.shape, to: &out)
        try array.write(tensor.values, to: &out)
        array.end(to: &out)
    }
}

/// A shape, and values nested by it, in as many pieces as they come.
private struct ArrayWriter {
    private let brackets: ListBrackets
    private var done = 0

    init(_ shape: Shape, to out: inout ByteStream) {
        out.write("{\"shape\": ")
        out.writeList(shape.extents)
        out.write(", \"data\": ")
        brackets = ListBrackets(shape)
    }

    mutating func write(_ values: [Double], to out: inout ByteStream) throws {
        for value in values {
            if done > 0 { out.write(",") }
            for _ in 0..<brackets.opening(before: done) { out.write("[") }
            out.write(value)
            for _ in 0..<brackets.closing(after: done) { out.write("]") }
            done += 1
            try out.passOn()
        }
    }

    func end(to out: inout ByteStream) {
        out.write("}")
    }
}
