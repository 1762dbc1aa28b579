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

    /// The weight that is pointed at, where it meets a cell of the padded input; nil where it does not, or another cell is
    /// pointed at.
    package func weight(meeting coordinate: Position) -> Double? {
        guard case .kernel(let cell) = target, concernsInput(at: coordinate) else { return nil }
        return convolution.weight(filter: filter, channel: cell[0], cell: Position(cell.dropFirst()))?.value
    }

    /// The weight by which an output reads the input that is pointed at, or its copy in the border; nil where it reads several
    /// of them, or none, or nothing is weighted.
    package func weight(joining output: Position) -> Double? {
        guard case .input(let input) = target, !convolution.combine.isPooling else { return nil }
        let channels = convolution.channels(readBy: output[0])
        guard channels.contains(input[0]) else { return nil }
        var cell: [Int] = []
        for (axis, pair) in zip(convolution.axes, zip(input.dropFirst(), output.dropFirst())) {
            let cells = axis.cells(of: pair.1, reading: pair.0)
            guard cells.count == 1, cells[0].count == 1 else { return nil }
            cell.append(cells[0].lowerBound)
        }
        return convolution.weight(filter: output[0], channel: input[0] - channels.lowerBound, cell: Position(cell))?
            .value
    }
}
