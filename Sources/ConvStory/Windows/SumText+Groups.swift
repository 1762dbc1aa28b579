import ConvEngine

/// A sum is folded by channels, that of a volume by slices, and that of one plane by the kernel's rows.
extension SumText {
    var groups: TermGroups? {
        let extents = window.convolution.kernelExtents
        let plane = extents.suffix(2).reduce(1, *)
        let length = plane < termCount ? plane : extents[extents.count - 1]
        guard extents.count > 1, length < termCount, termCount <= Self.longest else { return nil }
        let (window, hasDepth, hasPlanes) = (window, extents.count == 3, plane < termCount)
        return TermGroups(
            length: length, count: termCount / length,
            name: {
                guard hasPlanes else { return "row \($0)" }
                return hasDepth ? Self.slice($0, of: window) : "c\(window.channels.lowerBound + $0)"
            },
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

    /// `d1`, the slice of the input that is covered; with several channels also which.
    private static func slice(_ index: Int, of window: WindowMoment) -> String {
        let axis = window.convolution.axes[0]
        let (channel, depth) = index.quotientAndRemainder(dividingBy: axis.kernelExtent)
        let slice = Names.slice(at: window.placement.starts[0] + depth * axis.dilation, of: axis)
        return window.channels.count > 1 ? "c\(window.channels.lowerBound + channel) \(slice)" : slice
    }

    /// What is folded is added up for every picture.
    private static let longest = 4096
}
