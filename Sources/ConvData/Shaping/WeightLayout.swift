import ConvEngine

/// `--weight-layout`: [C_out, C_in, *kernel] as PyTorch, or [*kernel, C_in, C_out] as Keras.
package enum WeightLayout: String, CaseIterable, Sendable {
    /// PyTorch's order where it fits.
    case auto
    case torch
    case keras
}

extension WeightShaping {
    /// A weight in Keras' order: [*kernel, C_in/groups, C_out], transposed [*kernel, C_out, C_in], depthwise
    /// [*kernel, C_in, filters per channel].
    package func tensor(keras array: NumberArray, inputChannels: Int) throws(DataError) -> Tensor {
        let rank = spatialRank
        guard array.shape.count == rank + 2 else {
            throw DataError(
                "the weight has shape \(array.shape.shapeText), but Keras' order is "
                    + "[\(AxisLetters.kernel(rank)),C_in,C_out]",
                hint: "give an array of \(rank + 2) axes, or leave out --weight-layout")
        }
        guard isDepthwise(array.shape, inputChannels) else {
            return try tensor(array.transposed([rank + 1, rank] + Array(0..<rank)))
        }
        let filters = array.transposed([rank, rank + 1] + Array(0..<rank))
        return try .from(
            shape: [filters.shape[0] * filters.shape[1], 1] + filters.shape.dropFirst(2), values: filters.values)
    }

    /// How many filters a weight in Keras' order has.
    package func filters(keras shape: [Int], inputChannels: Int) -> Int? {
        guard shape.count == spatialRank + 2 else { return nil }
        if isTransposed { return shape[spatialRank].times(groups) }
        let (last, before) = (shape[spatialRank + 1], shape[spatialRank])
        return isDepthwise(shape, inputChannels) ? last * before : last
    }

    /// Whether every channel has filters of its own, which Keras counts channel by channel.
    private func isDepthwise(_ shape: [Int], _ inputChannels: Int) -> Bool {
        !isTransposed && groups > 1 && groups == inputChannels && shape[spatialRank] == groups
    }
}
