import ConvEngine

/// The document of `--json`: operation, convention, parameters, operands and output.
///
///     {"convviz": 1, "operation": "conv1d", "convention": "cross-correlation",
///      "parameters": {"stride": [1], "padding": [[0,0]], "padding_mode": "zeros", "dilation": [1], "groups": 1,
///                     "transposed": false, "output_padding": [0]},
///      "input":  {"shape": [1,3], "data": [[1,2,3]]},
///      "weight": {"shape": [1,1,2], "data": [[[1,-1]]]}, "bias": null,
///      "output": {"shape": [1,2], "data": [[-1,-1]]}}
package enum JSONDocument {
    /// Outputs of up to so many numbers are summed in bulk, which is quick; larger ones one by one, in no memory at all.
    private static let mostInBulk = 1 << 22

    package static func write(_ convolution: Convolution, to sink: @escaping ByteStream.Sink) throws {
        var out = ByteStream(to: sink)
        out.write("{\"convviz\": 1, \"operation\": \"")
        out.write(word: convolution.operationName)
        out.write("\", \"convention\": \"")
        out.write(word: convolution.conventionName)
        out.write("\",\n \"parameters\": ")
        write(convolution.parameters, to: &out)
        out.write(",\n \"input\":  ")
        try write(convolution.input, to: &out)
        out.write(",\n \"weight\": ")
        try write(convolution.weight, to: &out)
        out.write(", \"bias\": ")
        if let bias = convolution.bias {
            out.writeList(bias) { $0.write($1) }
        } else {
            out.write("null")
        }
        out.write(",\n \"output\": ")
        if convolution.outputShape.count <= mostInBulk {
            try write(convolution.output(), to: &out)
        } else {
            try writeArray(convolution.outputShape, values: convolution.placements.lazy.map(\.sum), to: &out)
        }
        out.write("}\n")
        try out.flush()
    }

    private static func write(_ parameters: Parameters, to out: inout ByteStream) {
        out.write("{\"stride\": ")
        out.writeList(parameters.stride)
        out.write(", \"padding\": ")
        out.writeList(parameters.padding) { $0.writeList([$1.before, $1.after]) }
        out.write(", \"padding_mode\": \"")
        out.write(word: parameters.paddingMode.rawValue)
        out.write("\", \"dilation\": ")
        out.writeList(parameters.dilation)
        out.write(", \"groups\": ")
        out.write(parameters.groups)
        out.write(",\n                \"transposed\": ")
        out.write(word: "\(parameters.isTransposed)")
        out.write(", \"output_padding\": ")
        out.writeList(parameters.outputPadding)
        out.write("}")
    }

    private static func write(_ tensor: Tensor, to out: inout ByteStream) throws {
        try writeArray(tensor.shape, values: tensor.values, to: &out)
    }

    /// The shape, and the values nested by it. Values are taken one by one, so they may be computed on the way.
    private static func writeArray(
        _ shape: Shape, values: some Collection<Double>, to out: inout ByteStream
    ) throws {
        out.write("{\"shape\": ")
        out.writeList(shape.extents)
        out.write(", \"data\": ")
        let listSizes = (0..<shape.rank).map { axis in shape.extents.dropFirst(axis).reduce(1, *) }
        var done = 0
        for value in values {
            // A list opens, or closes, wherever the count of values is a multiple of its size.
            if done > 0 { out.write(",") }
            for size in listSizes where done.isMultiple(of: size) { out.write("[") }
            out.write(value)
            done += 1
            for size in listSizes where done.isMultiple(of: size) { out.write("]") }
            try out.passOn()
        }
        out.write("}")
    }
}
