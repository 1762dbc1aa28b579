/// Takes what a placement reads, tap after tap.
protocol TapReader {
    /// - Parameters:
    ///   - tap: its index.
    ///   - place: of the cell among the input's values.
    mutating func read(_ tap: Int, at place: Int)
}

extension Plan {
    /// Goes through the taps of a placement that read the input, in order, with no more than their places: no tap is made.
    ///
    /// - Complexity: O(k), k the number of taps over the input.
    func read(at output: Position, into reader: inout some TapReader) {
        let walk = Walk(plan: self, output: output)
        for (number, channel) in channels.read(by: output[0]).enumerated() {
            walk.read(below: 0, tap: number, place: channel, into: &reader)
        }
    }
}

private struct Walk {
    let plan: Plan
    let output: Position

    /// What is read of one volume, plane or line of the input.
    ///
    /// - Parameters:
    ///   - number: of the first axis that it extends along.
    ///   - tap: how many such parts of the kernel come before the one that stands on it.
    ///   - place: how many such parts of the input come before it.
    func read(below number: Int, tap: Int, place: Int, into reader: inout some TapReader) {
        let axis = plan.axes[number]
        let index = output[number + 1]
        let isLine = number == plan.axes.count - 1
        for cell in axis.cells(reachingInputFor: index..<index + 1) {
            guard let found = axis.source(at: axis.coordinate(output: index, cell: cell)).index else { continue }
            let (tap, place) = (tap * axis.kernelExtent + cell, place * axis.inputExtent + found)
            if isLine {
                reader.read(tap, at: place)
            } else {
                read(below: number + 1, tap: tap, place: place, into: &reader)
            }
        }
    }
}
