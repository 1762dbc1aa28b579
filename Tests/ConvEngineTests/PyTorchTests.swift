import ConvEngine
import Foundation
import Support
import Testing

/// The engine against PyTorch, recorded by Scripts/make-pytorch-fixture.
@Suite struct PyTorchTests {
    @Test func theFixtureCoversTheFamily() throws {
        let cases = try Recording.cases()
        #expect(cases.count == 120)
        #expect(Set(cases.map(\.operation)).count == 6)
        #expect(Set(cases.map(\.recorded.paddingMode)) == Set(PaddingMode.allCases.filter(\.isPyTorch).map(\.rawValue)))
        #expect(cases.contains { $0.recorded.groups > 1 && $0.recorded.transposed })
        #expect(cases.contains { $0.recorded.outputPadding.contains { $0 > 0 } })
        // A transposed border can be a crop.
        #expect(try cases.contains { try $0.recorded.convolution.axes.contains { $0.border.before < 0 } })
    }

    @Test func sameOutputs() throws {
        for (number, entry) in try Recording.cases().enumerated() {
            let recorded = entry.recorded
            let convolution = try recorded.convolution
            let label: Comment = "case \(number): \(entry.operation)"
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
    struct Case: Decodable {
        let operation: String
        let recorded: RecordedConvolution

        private enum CodingKeys: CodingKey {
            case operation
        }

        init(from decoder: any Decoder) throws {
            operation = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .operation)
            recorded = try RecordedConvolution(from: decoder)
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
