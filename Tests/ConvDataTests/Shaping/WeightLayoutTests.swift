import ConvData
import ConvEngine
import Testing

/// Weights in the order of Keras.
@Suite struct WeightLayoutTests {
    private func shape(
        _ keras: [Int], _ spatialRank: Int, groups: Int = 1, isTransposed: Bool = false, channels: Int
    ) throws -> [Int] {
        let shaping = WeightShaping(spatialRank: spatialRank, groups: groups, isTransposed: isTransposed)
        let array = try NamedPattern.ramp.array(shape: keras, seed: 0)
        return Array(try shaping.tensor(keras: array, inputChannels: channels).shape.extents)
    }

    @Test(arguments: [
        ([3, 1, 2], 1, [2, 1, 3]), ([3, 3, 3, 2], 2, [2, 3, 3, 3]), ([5, 3, 4, 2], 2, [2, 4, 5, 3]),
        ([2, 3, 4, 5, 6], 3, [6, 5, 2, 3, 4]),
    ])
    func putsFiltersFirst(keras: [Int], spatialRank: Int, expected: [Int]) throws {
        #expect(try shape(keras, spatialRank, channels: keras[spatialRank]) == expected)
    }

    /// [*kernel, C_out, C_in] becomes [C_in, C_out, *kernel]; [*kernel, C_in, filters a channel] has groups.
    @Test func transposedAndDepthwise() throws {
        #expect(try shape([3, 3, 4, 2], 2, isTransposed: true, channels: 2) == [2, 4, 3, 3])
        #expect(try shape([3, 3, 4, 2], 2, groups: 4, channels: 4) == [8, 1, 3, 3])
        #expect(try shape([5, 3, 1], 1, groups: 3, channels: 3) == [3, 1, 5])
        #expect(try shape([3, 3, 2, 8], 2, groups: 2, channels: 4) == [8, 2, 3, 3])
        #expect(try shape([3, 3, 1, 8], 2, groups: 4, channels: 4) == [8, 1, 3, 3])
    }

    @Test func movesNumbersWithTheirAxes() throws {
        // Two cells, one channel, two filters: w[k, 0, f].
        let array = NumberArray(shape: [2, 1, 2], values: [1, 10, 2, 20])
        let weight = try WeightShaping(spatialRank: 1).tensor(keras: array, inputChannels: 1)
        #expect(weight.values == [1, 2, 10, 20])
        // Two cells, two channels, two filters for each: channel by channel.
        let depthwise = NumberArray(shape: [1, 2, 2], values: [1, 2, 3, 4])
        let shaping = WeightShaping(spatialRank: 1, groups: 2)
        #expect(try shaping.tensor(keras: depthwise, inputChannels: 2).values == [1, 2, 3, 4])
    }

    @Test func countsFilters() {
        let plain = WeightShaping(spatialRank: 2)
        #expect(plain.filters(keras: [3, 3, 2, 8], inputChannels: 2) == 8)
        #expect(plain.filters(keras: [3, 3], inputChannels: 2) == nil)
        #expect(WeightShaping(spatialRank: 2, groups: 4).filters(keras: [3, 3, 4, 2], inputChannels: 4) == 8)
        #expect(WeightShaping(spatialRank: 1, isTransposed: true).filters(keras: [3, 5, 2], inputChannels: 2) == 5)
    }

    @Test func refusesOtherShapes() throws {
        #expect(
            refusal { try shape([3, 3], 2, channels: 1) } == [
                "the weight has shape [3,3], but Keras' order is [KH,KW,C_in,C_out]",
                "give an array of 4 axes, or leave out --weight-layout",
            ])
    }
}
