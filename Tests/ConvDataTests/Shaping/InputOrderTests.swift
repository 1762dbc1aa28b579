import ConvData
import Testing

/// Which way the axes of an input lie.
@Suite struct InputOrderTests {
    private func turned(
        _ shape: [Int], _ spatialRank: Int, _ layout: InputLayout = .auto, form: ReadNumbers.Form = .array,
        isFromFile: Bool = true, isSingleChannel: Bool = false, isBatch: Bool = false, isOfKeras: Bool = false
    ) throws -> (array: NumberArray, remark: String?) {
        let numbers = ReadNumbers(array: try NamedPattern.ramp.array(shape: shape, seed: 0), form: form)
        let order = InputOrder(
            layout, spatialRank: spatialRank, isSingleChannel: isSingleChannel, isBatch: isBatch, isOfKeras: isOfKeras)
        let likeliest = try #require(order.readings(of: numbers, isFromFile: isFromFile).first)
        return (likeliest.array(of: numbers), likeliest.remark)
    }

    @Test func movesNumbersWithTheirAxes() throws {
        let (array, remark) = try turned([2, 3, 1], 2)
        #expect(array == NumberArray(shape: [1, 2, 3], values: [1, 2, 3, 4, 5, 6]))
        #expect(remark == "turned from [2,3,1] (or --layout channels-first): its channels are last")
        #expect(
            try turned([2, 2, 2], 2, .channelsLast).array
                == NumberArray(shape: [2, 2, 2], values: [1, 3, 5, 7, 2, 4, 6, 8]))
        #expect(
            try turned([2, 1, 2, 2], 2, .channelsLast).array
                == NumberArray(shape: [2, 2, 1, 2], values: [1, 3, 2, 4, 5, 7, 6, 8]))
    }

    /// Plainly meant: 1, 3 or 4 channels behind a larger space.
    @Test(arguments: [
        ([4, 5, 3], 2, [3, 4, 5]), ([5, 6, 1], 2, [1, 5, 6]), ([8, 9, 4], 2, [4, 8, 9]),
        ([2, 4, 5, 3], 2, [2, 3, 4, 5]), ([5, 5, 5, 1], 3, [1, 5, 5, 5]), ([2, 5, 5, 5, 3], 3, [2, 3, 5, 5, 5]),
        ([9, 1], 1, [1, 9]), ([2, 9, 1], 1, [2, 1, 9]),
    ])
    func turns(shape: [Int], spatialRank: Int, expected: [Int]) throws {
        #expect(try turned(shape, spatialRank).array.shape == expected)
        #expect(try turned(shape, spatialRank, form: .lists).array.shape == expected)
        // Only what comes from a file, and only unless another order is asked for.
        #expect(try turned(shape, spatialRank, isFromFile: false).array.shape == shape)
        #expect(try turned(shape, spatialRank, .channelsFirst).array.shape == shape)
        #expect(try turned(shape, spatialRank, form: .name).array.shape == shape)
        #expect(try turned(shape, spatialRank, form: .rows).array.shape == shape)
        #expect(try turned(shape, spatialRank, form: .image).array.shape == shape)
    }

    @Test(arguments: [
        ([3, 4, 5], 2), ([4, 5], 2), ([4, 5, 2], 2), ([4, 5, 5], 2), ([3, 5, 3], 2), ([2, 3, 4, 5], 2), ([9, 3], 1),
        ([1, 1], 1), ([1, 9, 9, 9], 3), ([5], 1), ([1, 6, 1], 2),
    ])
    func leaves(shape: [Int], spatialRank: Int) throws {
        let (array, remark) = try turned(shape, spatialRank)
        #expect(array.shape == shape && remark == nil)
    }

    /// The only order that a command for one channel takes.
    @Test func turnsWhatFitsOnlyThen() throws {
        #expect(try turned([2, 1, 1], 2, isSingleChannel: true).array.shape == [1, 2, 1])
        #expect(try turned([2, 1, 1], 2).array.shape == [2, 1, 1])
        #expect(try turned([5, 6, 1], 2, isSingleChannel: true, isBatch: true).array.shape == [5, 6, 1])
    }

    @Test(arguments: [([4, 2], [2, 4]), ([2, 4], [2, 4]), ([3, 3], [3, 3])])
    func takesRowsForTime(shape: [Int], expected: [Int]) throws {
        #expect(try turned(shape, 1, form: .table).array.shape == expected)
        #expect(try turned(shape, 2, form: .table).array.shape == shape)
        #expect(try turned(shape, 1, .channelsFirst, form: .table).array.shape == shape)
        #expect(try turned(shape, 1, form: .table, isFromFile: false).array.shape == shape)
    }

    /// What is not turned at first has a second order, in case the first does not fit.
    @Test(arguments: [
        ([16, 3], 1, [3, 16]), ([20, 6], 1, [6, 20]), ([5, 6, 7, 2], 3, [2, 5, 6, 7]), ([6, 7, 16], 2, [16, 6, 7]),
        ([2, 6, 7, 16], 2, [2, 16, 6, 7]),
    ])
    func offersTheOther(shape: [Int], spatialRank: Int, expected: [Int]) throws {
        let numbers = ReadNumbers(array: try NamedPattern.ramp.array(shape: shape, seed: 0), form: .array)
        let order = InputOrder(.auto, spatialRank: spatialRank, isSingleChannel: false, isBatch: false)
        let readings = order.readings(of: numbers, isFromFile: true)
        #expect(readings.map { $0.array(of: numbers).shape } == [shape, expected])
        #expect(readings.map(\.isOffered) == [true, true])
        #expect(readings.last?.remark?.hasSuffix(" (or --layout channels-first): only so it fits") == true)
        // What was typed is only worth a hint.
        #expect(order.readings(of: numbers, isFromFile: false).map(\.isOffered) == [true, false])
    }

    /// Layers of Keras have their channels last, also where both orders fit.
    @Test(arguments: [
        ([8, 8, 16], 2, [16, 8, 8]), ([100, 4], 1, [4, 100]), ([2, 5, 6, 7], 2, [2, 7, 5, 6]),
        ([5, 6, 7, 2], 3, [2, 5, 6, 7]),
    ])
    func turnsForKeras(shape: [Int], spatialRank: Int, expected: [Int]) throws {
        let (array, remark) = try turned(shape, spatialRank, isOfKeras: true)
        #expect(array.shape == expected)
        #expect(remark?.hasSuffix(" (or --layout channels-first): its channels are last, as Keras has them") == true)
        #expect(try turned(shape, spatialRank, .channelsFirst, isOfKeras: true).array.shape == shape)
        #expect(try turned([2, 4], 1, form: .table, isOfKeras: true).array.shape == [4, 2])
        let typed = try turned(shape, spatialRank, isFromFile: false, isOfKeras: true)
        #expect(typed.array.shape == shape)
        #expect(
            typed.remark
                == "with its channels first, as it is typed (or --layout channels-last, as Keras has them)")
    }

    /// Asked for, it is done to anything that has channels.
    @Test(arguments: [
        ([5, 2], 1, [2, 5]), ([2, 7, 5], 2, [5, 2, 7]), ([3, 2, 7, 5], 2, [3, 5, 2, 7]), ([4, 5], 2, [4, 5]),
    ])
    func turnsWhenAsked(shape: [Int], spatialRank: Int, expected: [Int]) throws {
        let (array, remark) = try turned(shape, spatialRank, .channelsLast, form: .rows, isFromFile: false)
        #expect(array.shape == expected)
        #expect(remark == (shape == expected ? nil : "turned from [\(shape.map(String.init).joined(separator: ","))]"))
    }

    @Test(arguments: [
        ([3, 2], ColumnChoice.number(2), "[3] 2 4 6"), ([1, 3], .number(1), "[1] 1"),
        ([3, 2], .number(3), "there is no column 3: the input has 2 columns"),
        ([3], .number(1), "--column takes a column of a table, but the input has the shape [3]"),
        ([3, 2], .heading("x"), "the input has no headings"),
    ])
    func givesAColumn(shape: [Int], choice: ColumnChoice, expected: String) throws {
        let array = try NamedPattern.ramp.array(shape: shape, seed: 0)
        #expect(outcome { try array.column(choice) } == expected)
    }
}
