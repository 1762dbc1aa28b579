import ConvEngine

/// The sizes of an output, and those that mistakes give.
struct OutputSizes {
    private let convolution: Convolution
    private let axes: [AxisSize]
    /// [C_out, *space]
    let right: [Int]

    init(_ convolution: Convolution) {
        self.convolution = convolution
        axes = convolution.axes.indices.map { AxisSize(convolution, axis: $0) }
        right = Array(convolution.outputShape.extents)
    }

    /// With the channels, where one channel has been left out, and without a batch of one.
    func whole(_ sizes: [Int]) -> [Int] {
        if sizes.count == right.count + 1, sizes.first == 1 { return Array(sizes.dropFirst()) }
        return sizes.count == right.count - 1 && right[0] == 1 ? [1] + sizes : sizes
    }

    /// Of all axes by the same mistake.
    var ofAllAxes: [Misstep] {
        SizeMistake.all.compactMap { misstep($0, along: axes.indices, "when \($0.cause)") }
    }

    /// Where several axes are gone wrong on one.
    var ofSingleAxes: [Misstep] {
        guard axes.count > 1 else { return [] }
        let letters = AxisLetters.all(spatialRank: axes.count)
        return SizeMistake.all.flatMap { mistake in
            axes.indices.compactMap {
                misstep(mistake, along: $0..<$0 + 1, "when \(mistake.cause) along \(letters[$0])")
            }
        }
    }

    var ofChannels: [Misstep] {
        var seen = [right[0]]
        return ChannelMistake.all.compactMap { mistake in
            let channels = mistake.channels(convolution)
            // With one filter, or one group, several come to the same in the same way.
            guard !seen.contains(channels) else { return nil }
            seen.append(channels)
            return Misstep(.sizes([channels] + right.dropFirst()), "when \(mistake.cause)")
        }
    }

    /// Of a volume, those of a convolution with an axis less: depth is then a matter of channels, which leave none of it.
    var ofRank: [Misstep] {
        guard axes.count == 3, !convolution.combine.isPooling else { return [] }
        let (channels, plane) = (Array(right[...0]), Array(right.dropFirst(2)))
        let cause = "when the depth is added up, as channels are"
        return [
            Misstep(.sizes(channels + plane), cause), Misstep(.sizes(plane), cause),
            Misstep(.sizes(plane + channels), cause + ", and the channels come last"),
        ].filter { misstep in
            guard case .sizes(let sizes) = misstep.answer else { return false }
            return whole(sizes) != right
        }
    }

    /// The right sizes, not all of them or in another order.
    var ofArrangement: [Misstep] {
        let space = Array(right.dropFirst())
        let arrangements: [([Int], String)] = [
            (right[0] > 1 ? space : right, "when the channels are left out"),
            (right[...0] + space.reversed(), "when the axes are in reversed order"),
            (space + right[...0], "when the channels come last"),
        ]
        return arrangements.filter { whole($0.0) != right }.map { Misstep(.sizes($0.0), $0.1) }
    }

    /// Nil where it makes no difference.
    private func misstep(_ mistake: SizeMistake, along mistaken: Range<Int>, _ reason: String) -> Misstep? {
        var sizes = right
        for axis in mistaken {
            guard let size = mistake.size(axes[axis]), size >= 1 else { return nil }
            sizes[axis + 1] = size
        }
        return sizes == right ? nil : Misstep(.sizes(sizes), reason)
    }
}
