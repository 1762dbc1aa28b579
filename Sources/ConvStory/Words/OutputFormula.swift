import ConvEngine

/// One output as a sum of products: in symbols, or with the numbers of a place in it.
///
///     y[o,i] = (Σ c,k: x[c,s·i + d·k - p]·w[o,c,k]) + b[o]
///     y[1,2] = (Σ c,k: x[c,1·2 + 1·k - 0]·w[1,c,k]) + b[1]
///
/// Axes of channels that are one long are left out, as in `Names`.
struct OutputFormula {
    private let convolution: Convolution
    /// The output whose indices are filled in; nil is all symbols.
    private let output: Position?
    private var parameters: Parameters { convolution.parameters }
    private var hasGroups: Bool { parameters.groups > 1 }
    private var hasFilters: Bool { convolution.outputChannels > 1 }
    private var hasChannels: Bool { convolution.channelsPerFilter > 1 }

    init(_ convolution: Convolution, at output: Position? = nil) {
        self.convolution = convolution
        self.output = output
    }

    var text: String {
        let axes = convolution.axes.indices
        let filter = output.map { "\($0[0])" } ?? (hasFilters ? "o" : "0")
        let at = axes.map { axis in output.map { "\($0[axis + 1])" } ?? Self.outputIndices(axes.count)[axis] }
        let inKernel = Self.kernelIndices(axes.count)
        let read = axes.map { axis in
            let (s, d, p) = (stride(axis), dilation(axis), padding(axis))
            return parameters.isTransposed
                ? "(\(at[axis]) + \(p) - \(d)·\(inKernel[axis]))/\(s)"
                : "\(s)·\(at[axis]) + \(d)·\(inKernel[axis]) - \(p)"
        }
        let kernel = axes.map { parameters.isFlipped ? "\(lastCell($0))-\(inKernel[$0])" : inKernel[$0] }
        let over = ((hasChannels ? ["c"] : []) + inKernel).joined(separator: ",")
        let y = "y[" + ((hasFilters ? [filter] : []) + at).joined(separator: ",") + "]"
        let channel = isPooling ? filter : channel
        let x = "x[" + (convolution.inputChannels > 1 ? channel + "," : "") + read.joined(separator: ", ") + "]"
        if isPooling { return "\(y) = " + pooled(over, x) }
        let w = "w[" + (weightChannels(filter) + kernel).joined(separator: ",") + "]"
        let sum = "Σ \(over): \(x)·\(w)"
        return convolution.bias == nil ? "\(y) = \(sum)" : "\(y) = (\(sum)) + b[\(filter)]"
    }

    private var isPooling: Bool { convolution.combine.isPooling }

    /// `max k,l: x[…]`, or the sum divided by the number of cells.
    private func pooled(_ over: String, _ x: String) -> String {
        guard convolution.combine != .maximum else { return "max \(over): \(x)" }
        let divisor = output.flatMap { convolution.placements[convolution.outputShape.offset(of: $0)].divisor }
        return "(Σ \(over): \(x)) / \(divisor.map(String.init) ?? "n")"
    }

    /// In a transposed convolution the filter is the second axis of the weight.
    private func weightChannels(_ filter: String) -> [String] {
        guard let extents = convolution.weight?.shape.extents, extents[0] > 1 || extents[1] > 1 else { return [] }
        return parameters.isTransposed ? [channel, filterInGroup(filter)] : [filter, hasChannels ? "c" : "0"]
    }

    /// What the symbols do not say by themselves.
    func notes(_ labels: Labels) -> [String] {
        var notes = [labels.convention]
        if parameters.padding.contains(where: { $0.before != $0.after }) { notes.append("p is the padding before") }
        if let copies { notes.append("padding mode \(parameters.paddingMode.rawValue): \(copies)") }
        if hasGroups {
            notes.append(
                "g = \(convolution.channelsPerFilter)·floor(o/F), F = \(convolution.filtersPerGroup): "
                    + "the first channel of the filter's group")
        }
        if let counted { notes.append(counted) }
        if parameters.isTransposed { notes.append("x counts only where the division by s leaves nothing over") }
        return notes
    }

    /// What a pooling makes of cells that are not there; nil where all are, and for a convolution.
    private var counted: String? {
        let axes = convolution.axes
        let hasPadding = parameters.isPadded
        switch convolution.combine {
        case .weights: return nil
        case .maximum: return hasPadding ? "padding is no number: it cannot win" : nil
        case .mean(countsPadding: true):
            let isOver = axes.contains { $0.overhang > 0 }
            return "n = the cells of the window"
                + (isOver ? ", without those behind the padding" : hasPadding ? ", padding counted" : "")
        case .mean(countsPadding: false): return "n = the cells of the window that lie on x: padding is not counted"
        }
    }

    /// What stands beyond the edges of x; nil is zeros, or nothing.
    private var copies: String? {
        guard parameters.isPadded else { return nil }
        return switch parameters.paddingMode {
        case .zeros: nil
        case .reflect: "beyond its edges x is mirrored, the edge itself not repeated"
        case .replicate: "beyond its edges x goes on as the cell at the edge"
        case .symmetric: "beyond its edges x is mirrored, the edge itself repeated"
        case .circular: "beyond its edges x begins again from the other side"
        }
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
        guard hasGroups else { return hasChannels ? "c" : "0" }
        let first = output.map { "\(convolution.channels(readBy: $0[0]).lowerBound)" } ?? "g"
        return hasChannels ? first + "+c" : first
    }

    private func filterInGroup(_ filter: String) -> String {
        guard hasGroups else { return filter }
        guard convolution.filtersPerGroup > 1 else { return "0" }
        return output.map { "\($0[0] % convolution.filtersPerGroup)" } ?? "o mod F"
    }

    /// With the axis behind it where the axes differ: `s_H`.
    private func letter(_ name: String, _ axis: Int) -> String {
        let isAlike = [
            parameters.stride, parameters.dilation, parameters.padding.map(\.before), convolution.kernelExtents,
        ]
        .allSatisfy { Set($0).count == 1 }
        return isAlike ? name : name + "_" + AxisLetters.all(spatialRank: convolution.spatialRank)[axis]
    }

    private static func outputIndices(_ rank: Int) -> [String] { Array(["z", "i", "j"].suffix(rank == 1 ? 2 : rank)) }
    private static func kernelIndices(_ rank: Int) -> [String] {
        Array(["m", "k", "l"].suffix(rank == 1 ? 2 : rank).prefix(rank))
    }
}
