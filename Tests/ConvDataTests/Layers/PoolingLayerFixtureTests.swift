import ConvData
import ConvEngine
import Foundation
import Testing

/// Pooling layers of PyTorch, recorded by Scripts/make-layer-fixture: as it prints them, as they stand in programs, and
/// what both make of an input.
@Suite struct PoolingLayerFixtureTests {
    private struct Recording: Decodable {
        struct Numbers: Decodable {
            let shape: [Int]
            let values: [Double]
        }

        let printed, code: String
        let input, printedOutput, output: Numbers
    }

    private static let all: [Recording] = {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let url = Bundle.module.url(forResource: "pooling-layers", withExtension: "json", subdirectory: "Fixtures")
        return url.flatMap { try? decoder.decode([Recording].self, from: Data(contentsOf: $0)) } ?? []
    }()

    @Test func theFixtureCoversTheFamily() {
        #expect(Self.all.count == 120)
        for kind in LayerClass.allCases where kind.pooling != nil {
            #expect(Self.all.contains { $0.printed.hasPrefix(kind.rawValue + "(") }, "\(kind)")
        }
        for word in ["ceil_mode=True", "dilation=(", "padding=1", "count_include_pad=False", "stride=None"] {
            #expect(Self.all.contains { $0.code.contains(word) }, "\(word)")
        }
        // What is printed of an average does not say all of it.
        #expect(Self.all.contains { $0.printedOutput.values != $0.output.values })
    }

    @Test func bothFormsHaveTheNumbersOfPyTorch() throws {
        for recording in Self.all {
            try compare(recording.printed, on: recording.input, recording.printedOutput)
            try compare(recording.code, on: recording.input, recording.output)
        }
    }

    private func compare(_ text: String, on input: Recording.Numbers, _ output: Recording.Numbers) throws {
        let ours = try pooling(
            LayerText.read(text), Tensor(shape: Shape(input.shape), values: input.values)
        ).output()
        try #require(Array(ours.shape.extents) == output.shape, "\(text)")
        for (ours, theirs) in zip(ours.values, output.values) {
            try #require(abs(ours - theirs) <= 1e-12 * max(abs(theirs), 1), "\(text)")
        }
    }

    /// An input that convviz makes up has room for more than one placement, and is small.
    @Test func everyLayerFindsAnInput() throws {
        for recording in Self.all {
            let layer = try LayerText.read(recording.printed)
            let shape = try layer.exampleInputShape()
            #expect(shape.allSatisfy { $0 < 20 }, "\(recording.printed)")
            let ones = Array(repeating: 1.0, count: shape.reduce(1, *))
            let output = try pooling(layer, Tensor(shape: Shape(shape), values: ones)).outputShape
            #expect((3...100).contains(output.count), "\(recording.printed): \(shape) gives \(output)")
        }
    }

    private func pooling(_ layer: Layer, _ input: Tensor) throws -> Convolution {
        try Convolution(
            pooling: input, kernelSize: layer.kernelSize,
            combine: #require(layer.kind.pooling).combine(countsPadding: layer.countsPadding),
            parameters: layer.parameters())
    }
}
