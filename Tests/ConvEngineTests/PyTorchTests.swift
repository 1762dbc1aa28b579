import ConvEngine
import Foundation
import Testing

/// The engine against PyTorch, recorded by Scripts/make-pytorch-fixture.
@Suite struct PyTorchTests {
    @Test func theFixtureCoversTheFamily() throws {
        let cases = try Recording.cases()
        #expect(cases.count == 120)
        #expect(Set(cases.map(\.operation)).count == 6)
        #expect(Set(cases.map(\.paddingMode)) == Set(PaddingMode.allCases.map(\.rawValue)))
        #expect(cases.contains { $0.groups > 1 && $0.transposed })
        #expect(cases.contains { $0.outputPadding.contains { $0 > 0 } })
        // A transposed border can be a crop.
        #expect(try cases.contains { try $0.convolution.axes.contains { $0.border.before < 0 } })
    }

    @Test func sameOutputs() throws {
        for (number, recorded) in try Recording.cases().enumerated() {
            let convolution = try recorded.convolution
            let label: Comment = "case \(number): \(recorded.operation)"
            try #require(Array(convolution.outputShape.extents) == recorded.output.shape, label)
            let output = convolution.output().values
            for (ours, theirs) in zip(output, recorded.output.values) {
                try #require(abs(ours - theirs) <= 1e-12 * max(abs(theirs), 1), label)
            }
        }
    }
}

/// The file, in its own words.
private struct Recording: Decodable {
    struct Array: Decodable {
        let shape: [Int]
        let values: [Double]

        var tensor: Tensor {
            get throws { try Tensor(shape: Shape(shape), values: values) }
        }
    }

    struct Case: Decodable {
        let operation: String
        let stride, dilation, outputPadding: [Int]
        let padding: [[Int]]
        let paddingMode: String
        let groups: Int
        let transposed: Bool
        let input, weight, output: Array
        let bias: [Double]?

        var convolution: Convolution {
            get throws {
                var parameters = Parameters(spatialRank: stride.count)
                parameters.stride = stride
                parameters.dilation = dilation
                parameters.outputPadding = outputPadding
                parameters.padding = padding.map { Padding(before: $0[0], after: $0[1]) }
                parameters.paddingMode = try #require(PaddingMode(rawValue: paddingMode))
                parameters.groups = groups
                parameters.isTransposed = transposed
                return try Convolution(input: input.tensor, weight: weight.tensor, bias: bias, parameters: parameters)
            }
        }
    }

    let cases: [Case]

    static func cases() throws -> [Case] {
        let file = try #require(
            Bundle.module.url(forResource: "pytorch", withExtension: "json", subdirectory: "Fixtures"))
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Recording.self, from: Data(contentsOf: file)).cases
    }
}
