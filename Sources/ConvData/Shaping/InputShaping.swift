import ConvEngine

/// Turns an array as read into an input [C, *space].
package enum InputShaping {
    /// An array with as many axes as space has is one channel; with one more it has channels, or with an `index` it is a
    /// batch without them; with two more it is a batch, of which one member is used: the only one, or the one at `index`.
    ///
    /// - Parameters:
    ///   - isSingleChannel: whether more than one channel is refused.
    ///   - family: what the names of commands begin with: nothing, or `maxpool`.
    package static func tensor(
        _ array: NumberArray, spatialRank: Int, index: Int? = nil, isSingleChannel: Bool = false, family: String = ""
    ) throws(DataError) -> Tensor {
        let rank = array.shape.count
        guard rank >= spatialRank, rank <= spatialRank + 2 else {
            throw axisCount(array.shape, spatialRank, isSingleChannel: isSingleChannel, family: family)
        }
        let tensor = try tensor(array, spatialRank: spatialRank, index: index)
        guard tensor.shape[0] == 1 || !isSingleChannel else {
            let isBatch =
                rank == spatialRank + 1 ? ", or choose one of a batch with --index 0 to \(array.shape[0] - 1)" : ""
            throw DataError(
                "the input has shape \(array.shape.shapeText), which is \(tensor.shape[0]) channels, "
                    + "but \(spatialRank)d takes one",
                hint: "use convviz conv\(spatialRank)d, which takes any number of channels" + isBatch)
        }
        return tensor
    }

    private static func tensor(_ array: NumberArray, spatialRank: Int, index: Int?) throws(DataError) -> Tensor {
        let shape = array.shape
        if shape.count == spatialRank + 2 || shape.count == spatialRank + 1 && index != nil {
            let member = try member(index, of: shape)
            let count = array.values.count / shape[0]
            let values = Array(array.values[(member * count)..<((member + 1) * count)])
            let channels = shape.count == spatialRank + 2 ? [] : [1]
            return try .from(shape: channels + shape.dropFirst(), values: values)
        }
        guard index == nil else {
            throw DataError(
                "the input of shape \(shape.shapeText) is not a batch to choose from", hint: "leave out --index")
        }
        let leading = shape.count == spatialRank ? [1] : []
        return try .from(shape: leading + shape, values: array.values)
    }

    private static func axisCount(
        _ shape: [Int], _ spatialRank: Int, isSingleChannel: Bool, family: String
    ) -> DataError {
        let space = AxisLetters.space(spatialRank)
        let channels = isSingleChannel ? "1" : "C"
        let other = (1..<spatialRank).contains(shape.count) ? ", or use convviz \(family)\(shape.count)d" : ""
        return DataError(
            "the input has shape \(shape.shapeText), but \(spatialRank)D takes [\(space)], [\(channels),\(space)]"
                + " or [1,\(channels),\(space)]",
            hint: "give an array of \(spatialRank) to \(spatialRank + 2) axes\(other)")
    }

    private static func member(_ index: Int?, of shape: [Int]) throws(DataError) -> Int {
        let count = shape[0]
        guard let index else {
            guard count == 1 else {
                throw DataError(
                    "the input of shape \(shape.shapeText) is a batch of \(count)",
                    hint: "choose one with --index 0 to --index \(count - 1)")
            }
            return 0
        }
        guard (0..<count).contains(index) else {
            throw DataError(
                "the index \(index) is outside of the batch, which has \(count.counted("member"))",
                hint: count == 1 ? "leave out --index" : "use --index 0 to --index \(count - 1)")
        }
        return index
    }
}

extension Tensor {
    /// The readers have checked what this checks; were it to differ, its own sentence says how.
    static func from(shape: [Int], values: [Double]) throws(DataError) -> Tensor {
        do {
            return try Tensor(shape: Shape(shape), values: values)
        } catch {
            throw DataError(error.description, hint: "give an array of finite numbers that fills its shape")
        }
    }
}
