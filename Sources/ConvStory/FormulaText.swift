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
        let read = axes.map { axis in
            let (s, d, p) = (letter("s", axis), letter("d", axis), letter("p", axis))
            return parameters.isTransposed
                ? "(\(at[axis]) + \(p) - \(d)·\(inKernel[axis]))/\(s)"
                : "\(s)·\(at[axis]) + \(d)·\(inKernel[axis]) - \(p)"
        }
        let channel = parameters.groups > 1 ? "g+c" : "c"
        // In a transposed convolution the filter is the second axis of the weight.
        let filterAndChannel = parameters.isTransposed ? channel + (parameters.groups > 1 ? ",o mod F" : ",o") : "o,c"
        let kernel = axes.map { parameters.isFlipped ? "\(letter("K", $0))-1-\(inKernel[$0])" : inKernel[$0] }
        return "y[o,\(at.joined(separator: ","))] = b[o] + Σ c,\(inKernel.joined(separator: ",")): "
            + "x[\(channel),\(read.joined(separator: ", "))]·w[\(filterAndChannel),\(kernel.joined(separator: ","))]"
    }

    /// With the axis behind it where the axes differ: `s_H`.
    private func letter(_ name: String, _ axis: Int) -> String {
        let parameters = convolution.parameters
        let isAlike = [
            parameters.stride, parameters.dilation, parameters.padding.map(\.before), convolution.kernelExtents,
        ]
        .allSatisfy { Set($0).count == 1 }
        return isAlike ? name : name + "_" + SizeFormula.letter(ofAxis: axis, rank: convolution.spatialRank)
    }

    private var notes: [String] {
        var notes = [Labels(convolution).convention]
        let parameters = convolution.parameters
        if parameters.padding.contains(where: { $0.before != $0.after }) { notes.append("p is the padding before") }
        if parameters.groups > 1 {
            let (channels, filters) = (convolution.channelsPerFilter, convolution.filtersPerGroup)
            notes.append("g = \(channels)·floor(o/F), F = \(filters): the first channel of the filter's group")
        }
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
        if convolution.parameters.isTransposed { return [parameterCount(weights, biases), stampCount] }
        let outputs = convolution.outputShape.count
        let (products, overflow) = outputs.multipliedReportingOverflow(by: convolution.tapsPerPlacement)
        return [
            parameterCount(weights, biases),
            "multiply-adds: \(outputs) outputs × \(convolution.tapsPerPlacement) products = "
                + (overflow ? "more than \(Int.max)" : String(products)),
        ]
    }

    private func parameterCount(_ weights: Int, _ biases: Int) -> String {
        "parameters: \(weights) weights + \(biases) biases = \(weights + biases)"
    }

    /// Inserted zeros and the border cost nothing: only inputs are multiplied.
    private var stampCount: String {
        let (stamps, cells) = (Stamp.count(convolution), Stamp.size(convolution))
        let (products, overflow) = stamps.multipliedReportingOverflow(by: cells)
        return "multiply-adds: \(stamps) inputs read × \(cells) products = "
            + (overflow ? "more than \(Int.max)" : String(products)) + ", the inserted zeros left out"
    }

    private static func outputIndices(_ rank: Int) -> [String] { Array(["z", "i", "j"].suffix(rank == 1 ? 2 : rank)) }
    private static func kernelIndices(_ rank: Int) -> [String] { Array(["m", "k", "l"].suffix(rank == 1 ? 2 : rank)) }
}
