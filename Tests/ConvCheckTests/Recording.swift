import ConvEngine
import Foundation
import Testing

/// A result of a mistaken program, recorded by Scripts/make-check-fixture with PyTorch, NumPy and SciPy.
struct Recording: Decodable, Sendable, CustomTestStringConvertible {
    struct Numbers: Decodable, Sendable {
        let shape: [Int]
        let values: [Double]

        var tensor: Tensor {
            get throws { try Tensor(shape: Shape(shape), values: values) }
        }
    }

    let name: String
    /// What is wrong; nil where it has no name.
    let cause: String?
    let stride, dilation, outputPadding: [Int]
    let padding: [[Int]]
    let paddingMode: String
    let groups: Int
    let transposed, flip: Bool
    let input, weight: Numbers
    let bias: [Double]?
    /// What is right, and what the program has made.
    let output, claim: Numbers

    var testDescription: String { name }

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
            parameters.isFlipped = flip
            return try Convolution(
                input: input.tensor, weight: weight.tensor, bias: bias, parameters: parameters)
        }
    }

    static let all: [Recording] = {
        let url = Bundle.module.url(forResource: "mistakes", withExtension: "json", subdirectory: "Fixtures")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        // Without the file no test has a case, and the one that counts them fails.
        return url.flatMap { try? decoder.decode([Recording].self, from: Data(contentsOf: $0)) } ?? []
    }()
}
