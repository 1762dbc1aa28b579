import ConvEngine

/// The weights between what is pointed at and what it has to do with.
extension Inspection {
    /// Whether a cell of the kernel, as it is drawn, makes a pair with the input that is pointed at.
    package func concernsKernel(at cell: Position) -> Bool {
        guard case .input(let input) = target,
            convolution.channels(readBy: filter).lowerBound + cell[0] == input[0]
        else { return false }
        return zip(convolution.axes, zip(input.dropFirst(), cell.dropFirst())).allSatisfy { axis, pair in
            axis.meets(pair.0, with: pair.1)
        }
    }

    /// The weight by which an output reads the input that is pointed at; nil where it reads but a copy of it in the
    /// border, or not at all, or nothing is weighted.
    package func weight(joining output: Position) -> Double? {
        guard case .input(let input) = target, !convolution.combine.isPooling else { return nil }
        let channels = convolution.channels(readBy: output[0])
        guard channels.contains(input[0]) else { return nil }
        var cell: [Int] = []
        for (axis, pair) in zip(convolution.axes, zip(input.dropFirst(), output.dropFirst())) {
            guard let place = axis.cell(of: pair.1, over: axis.coordinate(of: pair.0)) else { return nil }
            cell.append(place)
        }
        return convolution.weight(filter: output[0], channel: input[0] - channels.lowerBound, cell: Position(cell))?
            .value
    }
}
