import ConvEngine

/// The operation as formulas: in symbols, its output size worked through, and what it costs.
package struct FormulaText: Sendable {
    let convolution: Convolution

    package init(_ convolution: Convolution) {
        self.convolution = convolution
    }

    /// Heading and lines, in the order they are read.
    package var sections: [(heading: String, lines: [String])] {
        [
            ("each output", [symbols] + notes),
            ("output size", convolution.axes.indices.flatMap(size)),
            ("what it costs", costs),
        ]
    }

    /// One output as a sum of products.
    private var symbols: String {
        let axes = convolution.axes.indices
        let at = axes.map { Self.outputIndices(convolution.spatialRank)[$0] }
        let inKernel = axes.map { Self.kernelIndices(convolution.spatialRank)[$0] }
        let parameters = convolution.parameters
        let read = zip(at, inKernel).map { i, k in
            parameters.isTransposed ? "(\(i) + p - d·\(k))/s" : "s·\(i) + d·\(k) - p"
        }
        // In a transposed convolution the filter is the second axis of the weight.
        let filterAndChannel = parameters.isTransposed ? "c,o" : "o,c"
        let kernel = inKernel.map { parameters.isFlipped ? "K-1-\($0)" : $0 }
        return "y[o,\(at.joined(separator: ","))] = b[o] + Σ c,\(inKernel.joined(separator: ",")): "
            + "x[c,\(read.joined(separator: ", "))]·w[\(filterAndChannel),\(kernel.joined(separator: ","))]"
    }

    private var notes: [String] {
        var notes = [Labels(convolution).convention]
        if convolution.parameters.isTransposed {
            notes.append("x counts only where the division by s leaves nothing over")
        }
        return notes
    }

    private func size(axis: Int) -> [String] {
        let formula = SizeFormula(convolution, axis: axis)
        return ["\(formula.name) = \(formula.symbols)", formula.worked]
    }

    private var costs: [String] {
        let weights = convolution.weight.shape.count
        let biases = convolution.bias?.count ?? 0
        let outputs = convolution.outputShape.count
        let (products, overflow) = outputs.multipliedReportingOverflow(by: convolution.tapsPerPlacement)
        return [
            "parameters: \(weights) weights + \(biases) biases = \(weights + biases)",
            "multiply-adds: \(outputs) outputs × \(convolution.tapsPerPlacement) products = "
                + (overflow ? "more than \(Int.max)" : String(products)),
        ]
    }

    private static func outputIndices(_ rank: Int) -> [String] { Array(["z", "i", "j"].suffix(rank == 1 ? 2 : rank)) }
    private static func kernelIndices(_ rank: Int) -> [String] { Array(["m", "k", "l"].suffix(rank == 1 ? 2 : rank)) }
}
