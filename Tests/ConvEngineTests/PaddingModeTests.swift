import ConvEngine
import Foundation
import Testing

/// Borders against numpy.pad, recorded by Scripts/make-padding-fixture.
@Suite struct PaddingModeTests {
    private struct Recorded: Decodable {
        let mode: String
        let padding: [[Int]]
        let shape: [Int]
        let values, padded: [Double]
    }

    private func recorded() throws -> [Recorded] {
        let file = try #require(
            Bundle.module.url(forResource: "padding", withExtension: "json", subdirectory: "Fixtures"))
        return try JSONDecoder().decode([Recorded].self, from: Data(contentsOf: file))
    }

    @Test func theFixtureHasEveryMode() throws {
        #expect(Set(try recorded().map(\.mode)) == Set(PaddingMode.allCases.map(\.rawValue)))
    }

    /// A kernel of a single 1 shows what it reads.
    @Test func bordersAreThoseOfNumPy() throws {
        for (number, recorded) in try recorded().enumerated() {
            let rank = recorded.shape.count
            var parameters = Parameters(spatialRank: rank)
            parameters.paddingMode = try #require(PaddingMode(rawValue: recorded.mode))
            parameters.padding = recorded.padding.map { Padding(before: $0[0], after: $0[1]) }
            let convolution = try Convolution(
                input: Tensor(shape: Shape([1] + recorded.shape), values: recorded.values),
                weight: .ones([1, 1] + Array(repeating: 1, count: rank)), parameters: parameters)
            #expect(convolution.output().values == recorded.padded, "case \(number)")
            #expect(convolution.placements.map(\.sum) == recorded.padded, "case \(number)")
        }
    }
}
