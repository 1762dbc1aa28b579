import ConvEngine
import Support
import Testing

@Suite struct TensorTests {
    @Test func valuesAreRowMajor() throws {
        let tensor = try Tensor.counting([2, 3])
        #expect(tensor[[0, 2]] == 3)
        #expect(tensor[[1, 0]] == 4)
    }

    @Test func reshaping() throws {
        let tensor = try Tensor.counting([2, 3])
        #expect(try tensor.reshaped(to: Shape([1, 6]))[[0, 4]] == 5)
        #expect(throws: ConvolutionError.valueCount(6, try Shape([4]))) { try tensor.reshaped(to: Shape([4])) }
    }

    @Test(arguments: [
        ([1], "the shape [1,2] holds 2 values but 1 is given"),
        ([1, 2, 3], "the shape [1,2] holds 2 values but 3 are given"),
        ([1, Double.nan], "the value at [0,1] is nan, not a finite number"),
        ([-Double.infinity, 0], "the value at [0,0] is -inf, not a finite number"),
    ])
    func refusals(_ values: [Double], _ expected: String) throws {
        let error = #expect(throws: ConvolutionError.self) { try Tensor(shape: Shape([1, 2]), values: values) }
        #expect(error?.description == expected)
    }
}
