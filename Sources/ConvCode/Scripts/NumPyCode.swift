import ConvEngine

/// A convolution in nothing but NumPy, to be read: cell after cell of the kernel, with all placements at once.
struct NumPyCode {
    private let convolution: Convolution
    private let letters: Letters
    private let cells: NumPyCells
    private var parameters: Parameters { convolution.parameters }
    private var rank: Int { convolution.spatialRank }
    private var hasGroups: Bool { parameters.groups > 1 }

    init(_ convolution: Convolution) {
        self.convolution = convolution
        letters = Letters(rank: convolution.spatialRank)
        cells = NumPyCells(convolution)
    }

    var statements: [String] {
        flip + (parameters.isTransposed ? stamping : gathering) + bias
    }

    private var flip: [String] {
        guard parameters.isFlipped else { return [] }
        return ["w = w[..., \(Array(repeating: "::-1", count: rank).joined(separator: ", "))]  # the kernel is flipped"]
    }

    private var bias: [String] {
        guard convolution.bias != nil else { return [] }
        return ["y = y + b[:, \(Array(repeating: "None", count: rank).joined(separator: ", "))]  # one for each filter"]
    }

    // MARK: Direct: every window gathers

    private var gathering: [String] {
        let input = parameters.isPadded ? "padded" : "x"
        let seen = cells.steps(by: convolution.axes.map(\.outputExtent), leading: hasGroups ? "channels" : ":")
        let sum = "np.einsum(\"oc,c\(space)->o\(space)\", \(weights(of: hasGroups ? "filters" : ":")), seen)"
        return pad + ["y = \(Python.zeros(convolution.outputShape.extents))"]
            + inGroups(
                cells.forEvery([
                    "seen = \(input)[\(seen)]  # what it reads, in all placements at once",
                    "\(hasGroups ? "y[filters]" : "y") += \(sum)",
                ]))
    }

    private var pad: [String] {
        guard parameters.isPadded else { return [] }
        let sides = parameters.padding.map { Python.tuple([$0.before, $0.after]) }
        let mode =
            switch parameters.paddingMode {
            case .zeros: ""
            case .reflect: ", mode=\"reflect\""
            case .replicate: ", mode=\"edge\""
            case .circular: ", mode=\"wrap\""
            case .symmetric: ", mode=\"symmetric\""
            }
        return [
            "padded = np.pad(x, (\((["(0, 0)"] + sides).joined(separator: ", ")))\(mode))  # channels are not padded"
        ]
    }

    // MARK: Transposed: every input stamps

    private var stamping: [String] {
        let whole = parameters.isPadded ? "full" : "y"
        let places = cells.steps(by: convolution.axes.map(\.inputExtent), leading: hasGroups ? "filters" : ":")
        let input = hasGroups ? "x[channels]" : "x"
        let stamp = "np.einsum(\"co,c\(space)->o\(space)\", \(weights(of: hasGroups ? "channels" : ":")), \(input))"
        return ["\(whole) = \(Python.zeros(uncroppedExtents))  # every input stamps its multiple of the kernel onto it"]
            + inGroups(cells.forEvery(["\(whole)[\(places)] += \(stamp)"]))
            + (parameters.isPadded ? ["y = full[\(Crop(parameters).slices)]  # the padding takes cells off"] : [])
    }

    /// What is beyond an Int no library can make anyway.
    private var uncroppedExtents: [Int] {
        [convolution.outputChannels]
            + zip(convolution.axes, parameters.padding).map { axis, padding in
                axis.outputExtent.plus(padding.before).plus(padding.after)
            }
    }

    // MARK: Pieces

    /// The letters of the spatial axes, for `einsum`.
    private var space: String { letters.output.joined() }

    private func weights(of leading: String) -> String {
        "w[\(([leading, ":"] + letters.kernel).joined(separator: ", "))]"
    }

    private func inGroups(_ lines: [String]) -> [String] {
        guard hasGroups else { return lines }
        return [
            "for g in range(\(parameters.groups)):  # every group has channels and filters of its own",
            "    channels = \(slice(convolution.channelsPerFilter))",
            "    filters = \(slice(convolution.filtersPerGroup))",
        ] + lines.map { "    " + $0 }
    }

    /// The group's share of the channels or filters.
    private func slice(_ count: Int) -> String {
        count == 1 ? "slice(g, g + 1)" : "slice(\(count)*g, \(count)*g + \(count))"
    }
}
