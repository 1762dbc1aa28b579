import ConvData
import ConvEngine
import Foundation
import Testing

@Suite struct JSONDocumentTests {
    @Test func writesAPlainConvolution() throws {
        let operation = try convolution("1 2 3; 4 5 6; 7 8 9", "[[1, 0], [0, -1]]", spatialRank: 2)
        let text = try written { try JSONDocument.write(operation, to: $0) }.text
        #expect(
            text == """
                {"convviz": 1, "operation": "conv2d", "convention": "cross-correlation",
                 "parameters": {"stride": [1,1], "padding": [[0,0],[0,0]], "padding_mode": "zeros", "dilation": [1,1], "groups": 1,
                                "transposed": false, "output_padding": [0,0]},
                 "input":  {"shape": [1,3,3], "data": [[[1,2,3],[4,5,6],[7,8,9]]]},
                 "weight": {"shape": [1,1,2,2], "data": [[[[1,0],[0,-1]]]]}, "bias": null,
                 "output": {"shape": [1,2,2], "data": [[[-4,-4],[-4,-4]]]}}

                """)
        #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    }

    @Test func writesEveryParameter() throws {
        let operation = try convolution("1 2 3", "1 0.5", bias: [0.25], spatialRank: 1) {
            $0.isTransposed = true
            $0.isFlipped = true
            $0.stride = [2]
            $0.outputPadding = [1]
            $0.padding = [Padding(before: 1, after: 0)]
        }
        let text = try written { try JSONDocument.write(operation, to: $0) }.text
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(json["operation"] as? String == "conv_transpose1d")
        #expect(json["convention"] as? String == "convolution")
        #expect(json["bias"] as? [Double] == [0.25])

        let parameters = try #require(json["parameters"] as? [String: Any])
        #expect(parameters["stride"] as? [Int] == [2])
        #expect(parameters["padding"] as? [[Int]] == [[1, 0]])
        #expect(parameters["padding_mode"] as? String == "zeros")
        #expect(parameters["dilation"] as? [Int] == [1])
        #expect(parameters["groups"] as? Int == 1)
        #expect(parameters["transposed"] as? Bool == true)
        #expect(parameters["output_padding"] as? [Int] == [1])

        // The weight as it was given, also where it is used flipped.
        let weight = try #require(json["weight"] as? [String: Any])
        #expect(weight["data"] as? [[[Double]]] == [[[1, 0.5]]])
        let output = try #require(json["output"] as? [String: Any])
        #expect(output["data"] as? [[Double]] == [Array(operation.output().values)])
        #expect(output["shape"] as? [Int] == Array(operation.outputShape.extents))
    }

    @Test func writesAMaximum() throws {
        let operation = try pooling("1 2 3; 4 5 6; 7 8 9", by: [2, 3]) {
            ($0.ceilMode, $0.dilation) = (true, [2, 1])
            $0.padding = [.valid, Padding(before: 1, after: 0)]
        }
        let text = try written { try JSONDocument.write(operation, to: $0) }.text
        #expect(
            text == """
                {"convviz": 1, "operation": "max_pool2d", "convention": null,
                 "parameters": {"kernel_size": [2,3], "stride": [2,3], "padding": [[0,0],[1,0]], "dilation": [2,1], "ceil_mode": true},
                 "input":  {"shape": [1,3,3], "data": [[[1,2,3],[4,5,6],[7,8,9]]]},
                 "weight": null, "bias": null,
                 "output": {"shape": [1,1,2], "data": [[[8,9]]]}}

                """)
        #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    }

    @Test(arguments: [(true, "[[1,1.5]]"), (false, "[[1.5,3]]")])
    func writesAMean(countsPadding: Bool, data: String) throws {
        let operation = try pooling("1 2 3", by: [3], .mean(countsPadding: countsPadding)) {
            ($0.padding, $0.ceilMode) = ([Padding(1)], true)
        }
        // The second window has the last cell and the padding behind it.
        let text = try written { try JSONDocument.write(operation, to: $0) }.text
        #expect(
            text == """
                {"convviz": 1, "operation": "avg_pool1d", "convention": null,
                 "parameters": {"kernel_size": [3], "stride": [3], "padding": [[1,1]], "ceil_mode": true, "count_include_pad": \(countsPadding)},
                 "input":  {"shape": [1,3], "data": [[1,2,3]]},
                 "weight": null, "bias": null,
                 "output": {"shape": [1,2], "data": \(data)}}

                """)
        #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    }

    @Test func handsOnSmallPieces() throws {
        let input = try InputShaping.tensor(NamedPattern.ramp.array(shape: [100_000], seed: 0), spatialRank: 1)
        let weight = try WeightShaping(spatialRank: 1).tensor(Literal.read("1 -1"))
        let operation = try Convolution(input: input, weight: weight, parameters: Parameters(spatialRank: 1))
        let (_, text, pieces) = try written { try JSONDocument.write(operation, to: $0) }
        #expect(pieces.count > 5)
        #expect(pieces.allSatisfy { $0 < 70_000 })
        #expect(text.hasSuffix("-1,-1]]}}\n"))
        #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    }

    @Test func passesOnWhatTheSinkThrows() throws {
        struct DiskFull: Error {}
        let operation = try convolution("1 2 3", "1", spatialRank: 1)
        #expect(throws: DiskFull.self) { try JSONDocument.write(operation) { _ in throw DiskFull() } }
    }
}
