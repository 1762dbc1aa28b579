import ConvEngine

/// A pooling in nothing but NumPy, to be read: cell after cell of the window, with all placements at once.
struct NumPyPooling {
    private let pooling: Convolution
    private let cells: NumPyCells
    private var rank: Int { pooling.spatialRank }

    init(_ pooling: Convolution) {
        self.pooling = pooling
        cells = NumPyCells(pooling)
    }

    var statements: [String] {
        guard case .mean(let countsPadding) = pooling.combine else { return maximum }
        return mean(countsPadding: countsPadding)
    }

    private var maximum: [String] {
        pad(", constant_values=-np.inf", "padding is less than any number")
            + ["y = np.full(\(Python.tuple(pooling.outputShape.extents)), -np.inf)"]
            + cells.forEvery(
                of: "window",
                [
                    "seen = \(input)[\(seen)]  # what it reads, in all placements at once",
                    "y = np.maximum(y, seen)",
                ])
    }

    private func mean(countsPadding: Bool) -> [String] {
        let total = pad("", "zeros add nothing") + ["total = \(Python.zeros(pooling.outputShape.extents))"]
        let add = "total += \(input)[\(seen)]  # what it reads, in all placements at once"
        guard hasUncounted(countsPadding) else {
            let size = pooling.kernelExtents.map(String.init).joined(separator: "*")
            return total + cells.forEvery(of: "window", [add])
                + ["y = total / \(rank == 1 ? size : "(\(size))")  # as many cells as every window has"]
        }
        return total + count(countsPadding)
            + cells.forEvery(of: "window", [add, "count += counted[\(seen)]"]) + ["y = total / count"]
    }

    // MARK: What is counted

    /// Whether some windows cover cells that are not counted.
    private func hasUncounted(_ countsPadding: Bool) -> Bool {
        pooling.axes.contains { $0.overhang > 0 || !countsPadding && $0.border != .valid }
    }

    /// For one channel: it is the same in all.
    private func count(_ countsPadding: Bool) -> [String] {
        let counted = [1] + pooling.axes.map { countsPadding ? $0.paddedExtent : $0.inputExtent }
        let sides = pooling.axes.map { axis in
            countsPadding
                ? Padding(before: 0, after: axis.overhang)
                : Padding(before: axis.border.before, after: axis.border.after + axis.overhang)
        }
        let count = [1] + pooling.outputShape.extents.dropFirst()
        return [
            "counted = np.pad(np.ones(\(Python.tuple(counted))), \(tuples(sides)))  # 1 where a cell is counted",
            "count = \(Python.zeros(count))",
        ]
    }

    // MARK: Pieces

    /// What the last window needs behind the padding is added to it: by `ceil_mode` it may reach so far.
    private var sides: [Padding] {
        pooling.axes.map { Padding(before: $0.border.before, after: $0.border.after + $0.overhang) }
    }

    private var input: String { sides.contains { $0 != .valid } ? "padded" : "x" }

    private func pad(_ filling: String, _ comment: String) -> [String] {
        input == "x" ? [] : ["padded = np.pad(x, \(tuples(sides))\(filling))  # \(comment)"]
    }

    /// Channels are not padded.
    private func tuples(_ sides: [Padding]) -> String {
        "(" + (["(0, 0)"] + sides.map { Python.tuple([$0.before, $0.after]) }).joined(separator: ", ") + ")"
    }

    private var seen: String { cells.steps(by: pooling.axes.map(\.outputExtent)) }
}
