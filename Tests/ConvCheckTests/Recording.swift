import ConvEngine
import Foundation
import Support
import Testing

/// A result of a mistaken program, recorded by Scripts/make-check-fixture with PyTorch, NumPy and SciPy.
struct Recording: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    /// What is wrong; nil where it has no name.
    let cause: String?
    /// What the program has made.
    let claim: RecordedConvolution.Numbers
    /// What is right.
    let recorded: RecordedConvolution

    var testDescription: String { name }

    private enum CodingKeys: CodingKey {
        case name, cause, claim
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        name = try values.decode(String.self, forKey: .name)
        cause = try values.decodeIfPresent(String.self, forKey: .cause)
        claim = try values.decode(RecordedConvolution.Numbers.self, forKey: .claim)
        recorded = try RecordedConvolution(from: decoder)
    }

    static let all: [Recording] = {
        let url = Bundle.module.url(forResource: "mistakes", withExtension: "json", subdirectory: "Fixtures")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        // Without the file no test has a case, and the one that counts them fails.
        return url.flatMap { try? decoder.decode([Recording].self, from: Data(contentsOf: $0)) } ?? []
    }()
}
