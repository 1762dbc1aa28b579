import ConvEngine
import Foundation
import Support
import Testing

/// A result of a mistaken program, recorded by Scripts/make-check-fixture with PyTorch, NumPy and SciPy; of a pooling by
/// Scripts/make-pooling-check-fixture.
struct Recording: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    /// What is wrong; nil where it has no name.
    let cause: String?
    /// What the program has made.
    let claim: RecordedConvolution.Numbers
    /// What is right.
    let output: RecordedConvolution.Numbers
    /// What was asked for.
    let convolution: Convolution

    var testDescription: String { name }

    private enum CodingKeys: CodingKey {
        case name, cause, claim, kind
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        name = try values.decode(String.self, forKey: .name)
        cause = try values.decodeIfPresent(String.self, forKey: .cause)
        claim = try values.decode(RecordedConvolution.Numbers.self, forKey: .claim)
        if values.contains(.kind) {
            let pooling = try RecordedPooling(from: decoder)
            (output, convolution) = (pooling.output, try pooling.convolution)
        } else {
            let recorded = try RecordedConvolution(from: decoder)
            (output, convolution) = (recorded.output, try recorded.convolution)
        }
    }

    static let convolutions = file("mistakes")
    static let poolings = file("pooling-mistakes")
    static let all = convolutions + poolings

    private static func file(_ name: String) -> [Recording] {
        let url = Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        // Without the file no test has a case, and the one that counts them fails.
        return url.flatMap { try? decoder.decode([Recording].self, from: Data(contentsOf: $0)) } ?? []
    }
}
