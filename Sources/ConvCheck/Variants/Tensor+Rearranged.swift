import ConvEngine

/// The numbers of an operand as a mistaken program reads them.
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

    /// Every slice along the second axis so many times over, as `numpy.tile` has it.
    func repeatingSecondAxis(_ times: Int) throws(ConvolutionError) -> Tensor {
        var extents = shape.extents
        let (count, overflow) = extents[1].multipliedReportingOverflow(by: times)
        guard !overflow else { throw .shapeTooLarge(extents) }
        extents[1] = count
        let whole = try Shape(extents)
        let length = values.count / shape[0]
        let pieces = stride(from: 0, to: values.count, by: length).map { values[$0..<$0 + length] }
        return try Tensor(
            shape: whole, values: pieces.flatMap { piece in repeatElement(piece, count: times).joined() })
    }

    /// From the last to the first along an axis.
    func turned(along axis: Int) throws(ConvolutionError) -> Tensor {
        let after = shape.extents.dropFirst(axis + 1).reduce(1, *)
        let extent = shape[axis]
        let values = values.indices.map { offset in
            let index = offset / after % extent
            return self.values[offset + (extent - 1 - 2 * index) * after]
        }
        return try Tensor(shape: shape, values: values)
    }

    /// The first members along the first axis.
    func keeping(_ count: Int) throws(ConvolutionError) -> Tensor {
        var extents = shape.extents
        let length = values.count / extents[0]
        extents[0] = count
        return try Tensor(shape: Shape(extents), values: Array(values.prefix(count * length)))
    }

    /// A weight whose numbers are taken for [*kernel, second axis, first axis].
    func readingKernelFirst() throws(ConvolutionError) -> Tensor {
        try Tensor(shape: shape, values: kernelFirst.map { values[$0] })
    }

    /// A weight that is written down as [*kernel, second axis, first axis] and keeps that order.
    func writtenKernelFirst() throws(ConvolutionError) -> Tensor {
        var written = values
        for (offset, place) in kernelFirst.enumerated() { written[place] = values[offset] }
        return try Tensor(shape: shape, values: written)
    }

    /// Where each number stands when the two leading axes come last, in each other's place.
    private var kernelFirst: [Int] {
        let (first, second) = (shape[0], shape[1])
        let cells = values.count / first / second
        return values.indices.map { offset in
            let (pair, cell) = offset.quotientAndRemainder(dividingBy: cells)
            return (cell * second + pair % second) * first + pair / second
        }
    }

    /// 0 in some places.
    func zeroed(where isZero: (Position) -> Bool) throws(ConvolutionError) -> Tensor {
        try Tensor(
            shape: shape, values: values.indices.map { isZero(shape.position(at: $0)) ? 0 : values[$0] })
    }
}
