import ConvData
import ConvEngine

/// A script that runs as it is: the operands, the operation, and an assertion that the result is convviz's.
///
///     import numpy as np
///
///     x = np.array([[1, 2, 3]], dtype=np.float64)  # input, shape (1, 3)
///     w = np.array([[[1, -1]]], dtype=np.float64)  # weight, shape (1, 1, 2)
///     ...
///     np.testing.assert_allclose(y, expected, rtol=1e-12, atol=1e-14)
package struct Script {
    private let convolution: Convolution
    private let library: Library

    package init(_ convolution: Convolution, in library: Library) {
        self.convolution = convolution
        self.library = library
    }

    /// - Complexity: the numbers are passed on in pieces: memory does not grow with them.
    package func write(to sink: @escaping ByteStream.Sink) throws {
        var out = ByteStream(to: sink)
        out.write(lines: heading + library.imports + [""])
        try write("x", "input, ", convolution.input.shape, convolution.input.values, to: &out)
        if let weight = convolution.weight { try write("w", "weight, ", weight.shape, weight.values, to: &out) }
        if let bias = convolution.bias {
            // As many as there are filters, so there is at least one.
            try write("b", "bias, ", Shape([bias.count]), bias, to: &out)
        }
        out.write(lines: [""] + library.operation(convolution) + [""])
        try writeExpected(to: &out)
        out.write(lines: ending)
        try out.flush()
    }

    private var heading: [String] {
        return [
            "# \(convolution.operationName) in \(library.name), by convviz: runs as it is, and fails where the results differ.",
            "# With \(convolution.weight == nil ? "x in a file" : "x and w in files"): \(command)",
        ]
    }

    /// What shows the same, but for the operands.
    private var command: String {
        let weight = convolution.weight == nil ? "" : " -w w.npy"
        let bias = convolution.bias.map { ["bias " + $0.map(ValueText.exact).joined(separator: ",")] } ?? []
        let options = (convolution.options + bias).map { " --" + $0 }
        return "convviz \(commandName) -i x.npy\(weight)" + options.joined()
    }

    private var commandName: String {
        let rank = "\(convolution.spatialRank)d"
        return switch convolution.combine {
        case .maximum: "maxpool" + rank
        case .mean: "avgpool" + rank
        case .weights:
            rank == "2d" && (convolution.inputChannels > 1 || convolution.outputChannels > 1) ? "conv2d" : rank
        }
    }

    private func writeExpected(to out: inout ByteStream) throws {
        let shape = convolution.outputShape
        if convolution.isSummedInBulk {
            try write("expected", "", shape, convolution.output().values, to: &out)
        } else {
            try write("expected", "", shape, convolution.placements.lazy.map(\.sum), to: &out)
        }
    }

    private func write(
        _ name: String, _ what: String, _ shape: Shape, _ values: some Collection<Double>, to out: inout ByteStream
    ) throws {
        let (opening, closing) = library.array
        let text = ArrayText(
            opening: "\(name) = \(opening)", closing: closing,
            comment: what + "shape \(Python.tuple(shape.extents))")
        try text.write(shape, values, to: &out)
    }

    private var ending: [String] {
        let tolerance = ScriptTolerance(convolution)
        return [
            "\(library.assertion)(y, expected, rtol=\(tolerance.relative), atol=\(tolerance.absolute))",
            "print(\"agrees with convviz: y of shape\", tuple(y.shape))",
        ]
    }
}

extension ByteStream {
    fileprivate mutating func write(lines: [String]) {
        for line in lines { write(word: line + "\n") }
    }
}
