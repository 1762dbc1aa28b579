extension Plan {
    /// How taps become one number: the products added in order, then the bias.
    ///
    /// This, and its form in bulk, ``Convolution/output()``, is all that tells a convolution from its relatives: where the
    /// kernel stands and what it covers is the same for an average or a maximum over the window.
    func combined(at output: Position) -> Double {
        let filter = output[0]
        var total = Total(plan: self, output: output, nextWeight: filter * windowShape.count)
        for channel in channels.read(by: filter) {
            total.add(at: channel, below: 0, cells: windowShape.count / channels.perFilter)
        }
        return total.sum + (bias?[filter] ?? 0)
    }
}

/// A sum in the making: walks over the taps of a placement with no more than their places in the two arrays. Products
/// with zeros of the padding are left out, and they change nothing.
private struct Total {
    let plan: Plan
    let output: Position
    /// Where the weight of the next tap lies in the plan's kernels.
    var nextWeight: Int
    var sum = 0.0

    /// Adds the taps over one line, plane or volume of the input.
    ///
    /// - Parameters:
    ///   - place: which one it is, in row-major order.
    ///   - number: of the first axis that it extends along.
    ///   - cells: how many of the kernel's cells stand on it.
    mutating func add(at place: Int, below number: Int, cells: Int) {
        guard number < plan.axes.count else {
            sum += plan.input.values[place] * plan.kernels[nextWeight]
            nextWeight += 1
            return
        }
        let axis = plan.axes[number]
        let cellsBelow = cells / axis.kernelExtent
        for cell in 0..<axis.kernelExtent {
            let padded = axis.coordinate(output: output[number + 1], cell: cell)
            if let index = axis.source(at: padded).index {
                add(at: place * axis.inputExtent + index, below: number + 1, cells: cellsBelow)
            } else {
                nextWeight += cellsBelow
            }
        }
    }
}
