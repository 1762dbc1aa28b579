import ConvData
import ConvEngine
import Foundation
import Testing

/// Layers of PyTorch, recorded by Scripts/make-layer-fixture: as it prints them, and as they stand in programs.
@Suite struct LayerFixtureTests {
    private struct Recording: Decodable {
        let printed, code: String
        let input, weight, output: [Int]
        let bias: Bool
    }

    private static let all: [Recording] = {
        let url = Bundle.module.url(forResource: "layers", withExtension: "json", subdirectory: "Fixtures")
        return url.flatMap { try? JSONDecoder().decode([Recording].self, from: Data(contentsOf: $0)) } ?? []
    }()

    @Test func theFixtureCoversTheFamily() {
        #expect(Self.all.count == 200)
        for kind in LayerClass.allCases where kind.pooling == nil {
            #expect(Self.all.contains { $0.printed.hasPrefix(kind.rawValue + "(") })
        }
        for word in ["padding=same", "padding_mode=circular", "output_padding=", "groups=", "dilation=", "bias=False"] {
            #expect(Self.all.contains { $0.printed.contains(word) }, "\(word)")
        }
    }

    @Test func bothFormsHaveTheShapesOfPyTorch() throws {
        for recording in Self.all {
            for text in [recording.printed, recording.code] {
                let layer = try LayerText.read(text)
                #expect(layer.weightShape == recording.weight, "\(text)")
                #expect(layer.hasBias == recording.bias, "\(text)")
                let output = try convolution(layer, input: recording.input).outputShape
                #expect(Array(output.extents) == recording.output, "\(text)")
            }
            let parameters = try [recording.printed, recording.code].map { try LayerText.read($0).parameters() }
            #expect(parameters[0] == parameters[1], "\(recording.printed)")
        }
    }

    /// An input that convviz makes up has room for more than one placement, and is small; each has three of them at least.
    @Test func everyLayerFindsAnInput() throws {
        for recording in Self.all {
            let layer = try LayerText.read(recording.printed)
            let input = try layer.exampleInputShape()
            #expect(input[0] == layer.inChannels)
            #expect(input.allSatisfy { $0 < 20 }, "\(recording.printed)")
            let output = try convolution(layer, input: input).outputShape
            let perFilter = output.count / output[0]
            #expect((3...1000).contains(perFilter), "\(recording.printed): \(input) gives \(output)")
        }
    }

    private func convolution(_ layer: Layer, input: [Int]) throws -> Convolution {
        try Convolution(
            input: Tensor(shape: Shape(input), values: Array(repeating: 1, count: input.reduce(1, *))),
            weight: Tensor(
                shape: Shape(layer.weightShape), values: Array(repeating: 1, count: layer.weightShape.reduce(1, *))),
            parameters: layer.parameters())
    }
}
