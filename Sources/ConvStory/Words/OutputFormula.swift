import ConvEngine

/// One output as a sum of products: in symbols, or with the numbers of a place in it.
///
///     y[o,i] = b[o] + Σ c,k: x[c,s·i + d·k - p]·w[o,c,k]
///     y[0,2] = b[0] + Σ c,k: x[c,1·2 + 1·k - 0]·w[0,c,k]
struct OutputFormula {
    private let convolution: Convolution
    /// The output whose indices are filled in; nil is all symbols.
    private let output: Position?
    private var parameters: Parameters { convolution.parameters }
    private var hasGroups: Bool { parameters.groups > 1 }

    init(_ convolution: Convolution, at output: Position? = nil) {
        self.convolution = convolution
        self.output = output
    }

    var text: String {
        let axes = convolution.axes.indices
        let filter = output.map { "\($0[0])" } ?? "o"
        let at = axes.map { axis in output.map { "\($0[axis + 1])" } ?? Self.outputIndices(axes.count)[axis] }
        let inKernel = Self.kernelIndices(axes.count)
        let read = axes.map { axis in
            let (s, d, p) = (stride(axis), dilation(axis), padding(axis))
            return parameters.isTransposed
                ? "(\(at[axis]) + \(p) - \(d)·\(inKernel[axis]))/\(s)"
                : "\(s)·\(at[axis]) + \(d)·\(inKernel[axis]) - \(p)"
        }
        // In a transposed convolution the filter is the second axis of the weight.
        let weight = parameters.isTransposed ? "\(channel),\(filterInGroup(filter))" : "\(filter),c"
        let kernel = axes.map { parameters.isFlipped ? "\(lastCell($0))-\(inKernel[$0])" : inKernel[$0] }
        return "y[\(filter),\(at.joined(separator: ","))] = b[\(filter)] + Σ c,\(inKernel.joined(separator: ",")): "
            + "x[\(channel),\(read.joined(separator: ", "))]·w[\(weight),\(kernel.joined(separator: ","))]"
    }

    /// What the symbols do not say by themselves.
    var notes: [String] {
        var notes = [Labels(convolution).convention]
        if parameters.padding.contains(where: { $0.before != $0.after }) { notes.append("p is the padding before") }
        if hasGroups {
            notes.append(
                "g = \(convolution.channelsPerFilter)·floor(o/F), F = \(convolution.filtersPerGroup): "
                    + "the first channel of the filter's group")
        }
        if parameters.isTransposed { notes.append("x counts only where the division by s leaves nothing over") }
        return notes
    }

    // MARK: Symbols, or their numbers

    private func stride(_ axis: Int) -> String { output == nil ? letter("s", axis) : "\(parameters.stride[axis])" }
    private func dilation(_ axis: Int) -> String { output == nil ? letter("d", axis) : "\(parameters.dilation[axis])" }
    private func padding(_ axis: Int) -> String {
        output == nil ? letter("p", axis) : "\(parameters.padding[axis].before)"
    }
    private func lastCell(_ axis: Int) -> String {
        output == nil ? letter("K", axis) + "-1" : "\(convolution.kernelExtents[axis] - 1)"
    }

    private var channel: String {
        guard hasGroups else { return "c" }
        return output.map { "\(convolution.channels(readBy: $0[0]).lowerBound)+c" } ?? "g+c"
    }

    private func filterInGroup(_ filter: String) -> String {
        guard hasGroups else { return filter }
        return output.map { "\($0[0] % convolution.filtersPerGroup)" } ?? "o mod F"
    }

    /// With the axis behind it where the axes differ: `s_H`.
    private func letter(_ name: String, _ axis: Int) -> String {
        let isAlike = [
            parameters.stride, parameters.dilation, parameters.padding.map(\.before), convolution.kernelExtents,
        ]
        .allSatisfy { Set($0).count == 1 }
        return isAlike ? name : name + "_" + SizeFormula.letter(ofAxis: axis, rank: convolution.spatialRank)
    }

    private static func outputIndices(_ rank: Int) -> [String] { Array(["z", "i", "j"].suffix(rank == 1 ? 2 : rank)) }
    private static func kernelIndices(_ rank: Int) -> [String] {
        Array(["m", "k", "l"].suffix(rank == 1 ? 2 : rank).prefix(rank))
    }
}
