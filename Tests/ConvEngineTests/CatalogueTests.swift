import ConvEngine
import Support
import Testing

/// Dumoulin and Visin's scenes, all 2D, square and of one channel: what each must come to.
struct DirectScene: Sendable, CustomTestStringConvertible {
    let name: String
    let i, k, s, p, d, o, placements: Int
    var uncovered = 0
    var testDescription: String { name }

    // i input, k kernel, s stride, p padding, d dilation, o output
    static let all = [
        DirectScene(name: "no_padding_no_strides", i: 4, k: 3, s: 1, p: 0, d: 1, o: 2, placements: 4),
        DirectScene(name: "arbitrary_padding_no_strides", i: 5, k: 4, s: 1, p: 2, d: 1, o: 6, placements: 36),
        DirectScene(name: "same_padding_no_strides", i: 5, k: 3, s: 1, p: 1, d: 1, o: 5, placements: 25),
        DirectScene(name: "full_padding_no_strides", i: 5, k: 3, s: 1, p: 2, d: 1, o: 7, placements: 49),
        DirectScene(name: "no_padding_strides", i: 5, k: 3, s: 2, p: 0, d: 1, o: 2, placements: 4),
        DirectScene(name: "padding_strides", i: 5, k: 3, s: 2, p: 1, d: 1, o: 3, placements: 9),
        DirectScene(name: "padding_strides_odd", i: 6, k: 3, s: 2, p: 1, d: 1, o: 3, placements: 9, uncovered: 1),
        DirectScene(name: "dilation", i: 7, k: 3, s: 1, p: 0, d: 2, o: 3, placements: 9),
    ]
}

struct TransposedScene: Sendable, CustomTestStringConvertible {
    let name: String
    let i, k, s, p, a, o, stretched, border, extra, placements: Int
    var testDescription: String { name }

    init(_ name: String, _ i: Int, _ k: Int, _ s: Int, _ p: Int, _ a: Int, _ o: Int, _ drawn: (Int, Int, Int), _ n: Int)
    {
        (self.name, self.i, self.k, self.s, self.p, self.a, self.o) = (name, i, k, s, p, a, o)
        ((stretched, border, extra), placements) = (drawn, n)
    }

    static let all = [
        //                                               i  k  s  p  a  o  (stretched, border, extra)  placements
        TransposedScene("no_padding_no_strides_transposed", 2, 3, 1, 0, 0, 4, (2, 2, 0), 16),
        TransposedScene("arbitrary_padding_no_strides_transposed", 6, 4, 1, 2, 0, 5, (6, 1, 0), 25),
        TransposedScene("same_padding_no_strides_transposed", 5, 3, 1, 1, 0, 5, (5, 1, 0), 25),
        TransposedScene("full_padding_no_strides_transposed", 7, 3, 1, 2, 0, 5, (7, 0, 0), 25),
        TransposedScene("no_padding_strides_transposed", 2, 3, 2, 0, 0, 5, (3, 2, 0), 25),
        TransposedScene("padding_strides_transposed", 3, 3, 2, 1, 0, 5, (5, 1, 0), 25),
        TransposedScene("padding_strides_odd_transposed", 3, 3, 2, 1, 1, 6, (5, 1, 1), 36),
    ]
}

@Suite struct CatalogueTests {
    @Test(arguments: DirectScene.all)
    func direct(_ scene: DirectScene) throws {
        let convolution = try square(scene.i, scene.k, gives: scene.o, scene.placements) {
            $0.stride = [scene.s, scene.s]
            $0.padding = [Padding(scene.p), Padding(scene.p)]
            $0.dilation = [scene.d, scene.d]
        }
        for axis in convolution.axes {
            #expect(axis.border == Padding(scene.p))
            #expect(axis.uncovered == scene.uncovered)
        }
    }

    @Test(arguments: TransposedScene.all)
    func transposed(_ scene: TransposedScene) throws {
        let convolution = try square(scene.i, scene.k, gives: scene.o, scene.placements) {
            $0.isTransposed = true
            $0.stride = [scene.s, scene.s]
            $0.padding = [Padding(scene.p), Padding(scene.p)]
            $0.outputPadding = [scene.a, scene.a]
        }
        for axis in convolution.axes {
            #expect(axis.stretchedExtent == scene.stretched)
            #expect(axis.border == Padding(before: scene.border, after: scene.border + scene.extra))
            #expect(axis.spacing == scene.s)
            #expect(axis.step == 1)
            #expect(axis.isTurned)
            #expect(axis.uncovered == 0)
        }
    }

    /// One channel as high as it is wide, and what the catalogue says of its output.
    private func square(
        _ input: Int, _ kernel: Int, gives output: Int, _ placements: Int, _ change: (inout Parameters) -> Void
    ) throws -> Convolution {
        let convolution = try Convolution.ones([1, input, input], [1, 1, kernel, kernel], change)
        #expect(convolution.outputShape == (try Shape([1, output, output])))
        #expect(convolution.placements.count == placements)
        return convolution
    }

    static let input = [3, 3, 2, 1, 0, 0, 0, 1, 3, 1, 3, 1, 2, 2, 3, 2, 0, 0, 2, 2, 2, 0, 0, 0, 1]
    static let kernel = [0, 1, 2, 2, 2, 0, 0, 1, 2]

    @Test(
        "numerical",
        arguments: [
            (stride: 1, padding: 0, expected: [12, 12, 17, 10, 17, 19, 9, 6, 14]),
            (stride: 2, padding: 1, expected: [6, 17, 3, 8, 17, 13, 6, 4, 4]),
        ])
    func numerical(stride: Int, padding: Int, expected: [Double]) throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.stride = [stride, stride]
        parameters.padding = [Padding(padding), Padding(padding)]
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 5, 5]), values: Self.input.map(Double.init)),
            weight: Tensor(shape: Shape([1, 1, 3, 3]), values: Self.kernel.map(Double.init)),
            parameters: parameters)

        #expect(convolution.output() == (try Tensor(shape: Shape([1, 3, 3]), values: expected)))
        #expect(convolution.placements.map(\.sum) == expected)
    }
}
