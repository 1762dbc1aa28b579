import ConvEngine

/// Turns an array as read, or a kernel by name, into a weight: [C_out, C_in/groups, *kernel], or transposed
/// [C_in, C_out/groups, *kernel].
package struct WeightShaping: Equatable, Sendable {
    package let spatialRank: Int
    package let groups: Int
    package let isTransposed: Bool

    package init(spatialRank: Int, groups: Int = 1, isTransposed: Bool = false) {
        self.spatialRank = spatialRank
        self.groups = groups
        self.isTransposed = isTransposed
    }

    /// Leading axes that are missing are 1.
    package func tensor(_ array: NumberArray) throws(DataError) -> Tensor {
        let missing = spatialRank + 2 - array.shape.count
        guard (0...2).contains(missing) else {
            let kernel = AxisLetters.kernel(spatialRank)
            let full = isTransposed ? "[C_in,C_out/groups,\(kernel)]" : "[C_out,C_in/groups,\(kernel)]"
            throw DataError(
                "the weight has shape \(array.shape.shapeText), but \(spatialRank)D takes \(full) or at least [\(kernel)]",
                hint: rowHint(array) ?? "give an array of \(spatialRank) to \(spatialRank + 2) axes")
        }
        return try .from(shape: Array(repeating: 1, count: missing) + array.shape, values: array.values)
    }

    /// How to write a single row of numbers as a kernel of more axes: `for a kernel of 1x1 write '[[1]]'`.
    private func rowHint(_ array: NumberArray) -> String? {
        guard array.shape.count == 1, spatialRank > 1, array.values.count <= 9 else { return nil }
        let extents = Array(repeating: 1, count: spatialRank - 1) + array.shape
        let open = String(repeating: "[", count: spatialRank)
        let close = String(repeating: "]", count: spatialRank)
        let numbers = array.values.map { ValueText.exact($0) }.joined(separator: ",")
        return "for a kernel of \(extents.map(String.init).joined(separator: "x")) write '\(open + numbers + close)'"
    }

    /// A kernel that has no channel axes of its own is used for every channel the input has, by one filter a group.
    ///
    /// - Returns: the weight, and a note for the screen where one kernel became several.
    package func tensor(
        named name: String, _ array: NumberArray, inputChannels: Int
    ) throws(DataError) -> (weight: Tensor, note: String?) {
        guard array.shape.count == spatialRank, inputChannels > 1 else {
            return (try tensor(array), nil)
        }
        guard ReadingLimit.count(of: [inputChannels] + array.shape) != nil else { throw ReadingLimit.tooManyNumbers }
        let copies = repeatElement(array.values, count: inputChannels)
        let planes = NumberArray(shape: [inputChannels] + array.shape, values: Array(copies.joined()))
        let weight = try tensor(planes: planes)
        let filters = filters(of: inputChannels)
        let note = "the kernel '\(name)' is used for each of the \(inputChannels) channels"
        return (weight, filters == 1 ? note : note + ", by one filter for each of the \(filters) groups")
    }

    /// One kernel for every plane of a weight of this shape, which ends in the kernel's own.
    package static func tensor(repeating kernel: NumberArray, in shape: [Int]) throws(DataError) -> Tensor {
        guard let count = ReadingLimit.count(of: shape) else { throw ReadingLimit.tooManyNumbers }
        let copies = repeatElement(kernel.values, count: count / kernel.values.count)
        return try .from(shape: shape, values: Array(copies.joined()))
    }

    /// One plane for each input channel, or a single one: a filter for each group, as deep as the group.
    package func tensor(planes array: NumberArray) throws(DataError) -> Tensor {
        guard array.shape.count == spatialRank + 1 else { return try tensor(array) }
        let channels = array.shape[0]
        let filters = filters(of: channels)
        let leading = isTransposed ? [channels, 1] : [filters, channels / filters]
        return try .from(shape: leading + array.shape.dropFirst(), values: array.values)
    }

    /// Groups that do not fit are for the engine to refuse, in its own words.
    private func filters(of channels: Int) -> Int {
        groups >= 1 && channels % groups == 0 ? groups : 1
    }
}
