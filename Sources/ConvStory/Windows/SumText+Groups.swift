import ConvEngine

extension SumText {
    var groups: TermGroups? {
        guard let length = window.convolution.termsOfGroup else { return nil }
        let (window, extents, count) = (window, window.convolution.kernelExtents, termCount / length)
        let (hasDepth, hasPlanes) = (extents.count == 3, length == extents.suffix(2).reduce(1, *))
        return TermGroups(
            length: length, count: count,
            name: {
                guard hasPlanes else { return Self.row($0, of: length, in: window) }
                return hasDepth ? Self.slice($0, of: window) : "c\(window.channels.lowerBound + $0)"
            },
            nameColumns: hasPlanes ? Self.planeColumns(of: window) : Self.rowColumns(of: window),
            sum: { groups in
                guard window.moment.showsResult else { return [Word("?", .faint)] }
                let taps = window.placement.taps[groups.lowerBound * length..<groups.upperBound * length]
                let sum = taps.reduce(0) { $0 + $1.product }
                // At the start of a line a minus needs no brackets.
                let text =
                    groups.lowerBound == 0
                    ? ValueText.shortest(sum, precision: window.precision)
                    : ValueText.factor(sum, precision: window.precision)
                return [Word(text, .of(.product))]
            })
    }

    /// `w[0]`, a row of the kernel: those of the input that it covers are others.
    private static func row(_ index: Int, of length: Int, in window: WindowMoment) -> String {
        let weight = window.placement.taps[index * length].weight
        return weight.map(Names(window.convolution).weights) ?? ""
    }

    /// Columns of the longest name of a row, of whichever filter.
    private static func rowColumns(of window: WindowMoment) -> Int {
        let extents = window.convolution.weight?.shape.extents ?? []
        return Names(window.convolution).weights(besides: Position(extents.map { $0 - 1 })).count
    }

    /// `d1`, the slice of the input that is covered; with several channels also which.
    private static func slice(_ index: Int, of window: WindowMoment) -> String {
        let axis = window.convolution.axes[0]
        let (channel, depth) = index.quotientAndRemainder(dividingBy: axis.kernelExtent)
        let slice = Names.slice(at: window.placement.starts[0] + depth * axis.dilation, of: axis)
        return window.channels.count > 1 ? "c\(window.channels.lowerBound + channel) \(slice)" : slice
    }

    /// Columns of the longest name of a channel, or of a slice.
    private static func planeColumns(of window: WindowMoment) -> Int {
        let channel = "c\(window.convolution.input.shape[0] - 1)".count
        guard window.convolution.kernelExtents.count == 3 else { return channel }
        return Names.sliceColumns(of: window.convolution.axes[0]) + (window.channels.count > 1 ? channel + 1 : 0)
    }
}
