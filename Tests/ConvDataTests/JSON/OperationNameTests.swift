import ConvData
import ConvEngine
import Testing

@Suite struct OperationNameTests {
    @Test(arguments: [
        ("1 2 3", 1, false, "conv1d"), ("1 2; 3 4", 2, false, "conv2d"), ("1 2; 3 4 | 5 6; 7 8", 3, false, "conv3d"),
        ("1 2 3", 1, true, "conv_transpose1d"), ("1 2; 3 4", 2, true, "conv_transpose2d"),
        ("1 2; 3 4 | 5 6; 7 8", 3, true, "conv_transpose3d"),
    ])
    func namesTheOperation(input: String, spatialRank: Int, isTransposed: Bool, name: String) throws {
        let weight = String(repeating: "[", count: spatialRank) + "1" + String(repeating: "]", count: spatialRank)
        let operation = try convolution(input, weight, spatialRank: spatialRank) { $0.isTransposed = isTransposed }
        #expect(operation.operationName == name)
    }

    @Test(arguments: [(false, "cross-correlation"), (true, "convolution")])
    func namesTheConvention(isFlipped: Bool, name: String) throws {
        let operation = try convolution("1 2 3", "1 2", spatialRank: 1) { $0.isFlipped = isFlipped }
        #expect(operation.conventionName == name)
    }

    @Test(arguments: [
        ("1 2 3", 1, Combine.maximum, "max_pool1d"), ("1 2; 3 4", 2, .maximum, "max_pool2d"),
        ("1 2; 3 4 | 5 6; 7 8", 3, .maximum, "max_pool3d"), ("1 2 3", 1, .mean(countsPadding: true), "avg_pool1d"),
        ("1 2; 3 4", 2, .mean(countsPadding: false), "avg_pool2d"),
        ("1 2; 3 4 | 5 6; 7 8", 3, .mean(countsPadding: true), "avg_pool3d"),
    ])
    func aPoolingHasNoConvention(input: String, spatialRank: Int, combine: Combine, name: String) throws {
        let operation = try pooling(input, by: Array(repeating: 2, count: spatialRank), combine)
        #expect(operation.operationName == name)
        #expect(operation.conventionName == nil)
    }
}
