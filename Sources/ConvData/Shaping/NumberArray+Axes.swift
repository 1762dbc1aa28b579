import ConvEngine

extension NumberArray {
    /// The same numbers with their axes in another order, as NumPy's `transpose` has it.
    ///
    /// - Parameter order: for each axis of the result, which one it was.
    func transposed(_ order: [Int]) -> NumberArray {
        var strides = [Int](repeating: 1, count: shape.count)
        for axis in shape.indices.dropLast().reversed() { strides[axis] = strides[axis + 1] * shape[axis + 1] }
        let extents = order.map { shape[$0] }
        let steps = order.map { strides[$0] }
        var index = [Int](repeating: 0, count: shape.count)
        var offset = 0
        let turned = values.indices.map { _ in
            let value = values[offset]
            // Counts up like an odometer: the last axis moves, and a full axis carries into the one before it.
            for axis in extents.indices.reversed() {
                index[axis] += 1
                offset += steps[axis]
                guard index[axis] == extents[axis] else { break }
                offset -= steps[axis] * extents[axis]
                index[axis] = 0
            }
            return value
        }
        return NumberArray(shape: extents, values: turned)
    }

    /// One column of an array that has rows, but no headings.
    package func column(_ choice: ColumnChoice) throws(DataError) -> NumberArray {
        guard shape.count == 2 else {
            throw DataError(
                "--column takes a column of a table, but the input has the shape \(shape.shapeText)",
                hint: "leave out --column, or give rows of numbers")
        }
        guard case .number(let number) = choice else {
            throw DataError("the input has no headings", hint: "give the column's number, from 1 to \(shape[1])")
        }
        guard (1...shape[1]).contains(number) else {
            throw DataError(
                "there is no column \(number): the input has \(shape[1].counted("column"))",
                hint: "use a column from 1 to \(shape[1])")
        }
        let cells = stride(from: number - 1, to: values.count, by: shape[1]).map { values[$0] }
        return NumberArray(shape: [cells.count], values: cells)
    }
}
