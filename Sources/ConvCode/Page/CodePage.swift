import ConvEngine

/// The ways in which the same operation is written beside the picture.
package enum CodePage: Equatable, Sendable, CaseIterable {
    /// First, because its numbers go along with the picture.
    case loops
    case pytorch, numpy

    package var title: String {
        switch self {
        case .loops: "plain loops"
        case .pytorch: "PyTorch"
        case .numpy: "NumPy"
        }
    }

    package var next: CodePage? {
        let all = Self.allCases
        return all.firstIndex(of: self).flatMap { all.dropFirst($0 + 1).first }
    }
}

extension Library {
    /// The script without its numbers.
    package func excerpt(_ convolution: Convolution) -> [String] {
        func operand(_ name: String, _ what: String, _ extents: some Collection<Int>) -> String {
            "\(name) = \(array.opening)..., \(array.closing))  # \(what), shape \(Python.tuple(extents))"
        }
        return imports + [operand("x", "input", convolution.input.shape.extents)]
            + (convolution.weight.map { [operand("w", "weight", $0.shape.extents)] } ?? [])
            + (convolution.bias.map { [operand("b", "bias", [$0.count])] } ?? [])
            + operation(convolution)
            + [
                "# y has shape \(Python.tuple(convolution.outputShape.extents)); --emit \(rawValue) writes this with all numbers"
            ]
    }
}
