import ConvEngine

extension Shape {
    /// Without the axes of 1 in front: a batch of one, a single filter.
    var core: [Int] { Array(extents.drop { $0 == 1 }) }

    /// Whether an array of this shape is an output of the other: leading axes of 1 may be there or not, and a plain list
    /// is taken for an output that is long in one direction only.
    func isAlike(_ output: Shape) -> Bool {
        core == output.core || rank == 1 && count == output.count && output.extents.count { $0 > 1 } <= 1
    }
}

extension Tensor {
    /// The same numbers with two axes swapped, as `numpy.swapaxes` has it.
    func swappingAxes(_ first: Int, _ second: Int) throws(ConvolutionError) -> Tensor {
        var extents = shape.extents
        (extents[first], extents[second]) = (shape[second], shape[first])
        let swapped = try Shape(extents)
        let values = (0..<swapped.count).map { offset in
            var position = swapped.position(at: offset)
            (position[first], position[second]) = (position[second], position[first])
            return self[position]
        }
        return try Tensor(shape: swapped, values: values)
    }

    /// The first axis of what these numbers are when they are taken for an array whose last axis it is.
    func readingFirstAxisLast() throws(ConvolutionError) -> Tensor {
        let count = shape[0]
        let cells = values.count / count
        let values = (0..<self.values.count).map { self.values[$0 % cells * count + $0 / cells] }
        return try Tensor(shape: shape, values: values)
    }
}
