/// A weight of small whole numbers, for when none is given.
package enum RandomWeight {
    /// The shape that `--kernel-size` and `--out-channels` ask for. Without the latter it is one filter for each group.
    package static func shape(
        kernelSize: [Int], inputChannels: Int, outputChannels: Int? = nil, groups: Int = 1, isTransposed: Bool = false
    ) throws(DataError) -> [Int] {
        guard groups >= 1, inputChannels % groups == 0 else {
            throw DataError(
                indivisible(inputChannels, "input channel", groups),
                hint: "choose a number of groups that divides \(inputChannels)", source: "--groups")
        }
        let outputChannels = outputChannels ?? groups
        guard outputChannels >= 1 else {
            throw DataError(
                "there cannot be \(outputChannels.counted("output channel"))", hint: "ask for at least 1",
                source: "--out-channels")
        }
        guard outputChannels % groups == 0 else {
            throw DataError(
                indivisible(outputChannels, "output channel", groups), hint: "choose a multiple of \(groups)",
                source: "--out-channels")
        }
        guard kernelSize.allSatisfy({ $0 >= 1 }) else {
            throw DataError(
                "the kernel size \(kernelSize.shapeText) is less than 1", hint: "give every axis at least 1 cell",
                source: "--kernel-size")
        }
        return isTransposed
            ? [inputChannels, outputChannels / groups] + kernelSize
            : [outputChannels, inputChannels / groups] + kernelSize
    }

    private static func indivisible(_ count: Int, _ noun: String, _ groups: Int) -> String {
        "\(count.counted(noun)) cannot be split into \(groups.counted("equal group"))"
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
