import ConvEngine
import Foundation
import Support
import Testing

/// The engine's poolings against PyTorch, recorded by Scripts/make-pooling-fixture.
@Suite struct PoolingPyTorchTests {
    @Test func theFixtureCoversTheFamily() throws {
        let cases = try RecordedPooling.fixture()
        #expect(cases.count == 120)
        #expect(Set(cases.map { "\($0.kind) \($0.kernelSize.count)" }).count == 6)
        let poolings = try cases.map { try $0.convolution }
        #expect(poolings.contains { $0.axes.contains { $0.overhang > 0 } })
        #expect(poolings.contains { $0.parameters.ceilMode && $0.axes.contains { $0.uncovered > 0 } })
        #expect(cases.contains { $0.kind == "max" && $0.dilation.contains { $0 > 1 } })
        #expect(cases.contains { $0.kind == "mean" && !$0.countIncludePad && $0.padding.contains { $0[0] > 0 } })
    }

    @Test func sameOutputs() throws { try compare(RecordedPooling.fixture()) }

    /// Thousands of cases that Scripts/check-pytorch has made.
    @Test(.enabled(if: RecordedPooling.sweepFile != nil))
    func pyTorchAgrees() throws {
        let cases = try RecordedPooling.cases(in: URL(fileURLWithPath: #require(RecordedPooling.sweepFile)))
        #expect(cases.count >= 3000)
        try compare(cases)
    }

    private func compare(_ cases: [RecordedPooling]) throws {
        for (number, recorded) in cases.enumerated() {
            let pooling = try recorded.convolution
            let label: Comment = "case \(number)"
            try #require(Array(pooling.outputShape.extents) == recorded.output.shape, label)
            for (ours, theirs) in zip(pooling.output().values, recorded.output.values) {
                try #require(abs(ours - theirs) <= 1e-12 * max(abs(theirs), 1), label)
            }
            guard let winners = recorded.winners else { continue }
            let space = try Shape(pooling.input.shape.extents.dropFirst())
            let ours = pooling.placements.map { placement in
                placement.winner.flatMap { placement.taps[$0].input }.map { space.offset(of: Position($0.dropFirst())) }
            }
            try #require(ours == winners, label)
        }
    }
}

/// The files of recorded cases.
extension RecordedPooling {
    fileprivate static let sweepFile = ProcessInfo.processInfo.environment["CONVVIZ_POOLINGS"]

    fileprivate static func fixture() throws -> [RecordedPooling] {
        try cases(
            in: #require(Bundle.module.url(forResource: "pooling", withExtension: "json", subdirectory: "Fixtures")))
    }

    fileprivate static func cases(in file: URL) throws -> [RecordedPooling] {
        struct File: Decodable {
            let cases: [RecordedPooling]
        }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(File.self, from: Data(contentsOf: file)).cases
    }
}
