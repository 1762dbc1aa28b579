/// A weight of small whole numbers, for when none is given.
package enum RandomWeight {
    /// The shape that `--kernel-size` and `--out-channels` ask for.
    package static func shape(
        kernelSize: [Int], inputChannels: Int, outputChannels: Int, groups: Int = 1, isTransposed: Bool = false
    ) throws(DataError) -> [Int] {
        for (name, count) in [("input channels", inputChannels), ("output channels", outputChannels)] {
            guard count >= 1, groups >= 1, count % groups == 0 else {
                throw DataError(
                    "\(count) \(name) cannot be split into \(groups.counted("equal group"))",
                    hint: "choose a number of groups that divides \(count)")
            }
        }
        guard kernelSize.allSatisfy({ $0 >= 1 }) else {
            throw DataError(
                "the kernel size \(kernelSize.shapeText) is less than 1", hint: "give every axis at least 1 cell")
        }
        return isTransposed
            ? [inputChannels, outputChannels / groups] + kernelSize
            : [outputChannels, inputChannels / groups] + kernelSize
    }

    /// Whole numbers from -3 to 3, not all of them 0; the same for the same seed.
    package static func array(shape: [Int], seed: UInt64) throws(DataError) -> NumberArray {
        guard shape.allSatisfy({ $0 >= 1 }), shape.count <= ReadingLimit.rank, let count = ReadingLimit.count(of: shape)
        else { throw ReadingLimit.tooManyNumbers }
        var generator = SplitMix64(seed: seed)
        var values: [Double]
        repeat {
            values = (0..<count).map { _ in generator.integer(upTo: 3) }
        } while values.allSatisfy { $0 == 0 }
        return NumberArray(shape: shape, values: values)
    }
}
