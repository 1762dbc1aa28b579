import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct InspectionTextTests {
    typealias Target = Inspection.Target

    private func text(_ target: Target, _ cursor: Target? = nil, in convolution: Convolution) -> InspectionText {
        InspectionText(Inspection(target, cursor: cursor, in: convolution, filter: 0))
    }

    @Test(
        arguments: [
            (Target.output([0, 2]), nil, "y[2] = -1, the sum of 3 products"),
            (.input([0, 3]), nil, "x[3] = 0 is in 3 products"), (.input([0, 0]), nil, "x[0] = 2 is in 1 product"),
            (.kernel([0, 2]), nil, "w[2] = -1 is in 6 products"),
            (.output([0, 2]), .output([0, 2]), "y[2] = -1, the sum of 3 products"),
            (.output([0, 2]), .input([0, 3]), "pinned: y[2] = -1, the sum of 3 products; cursor: x[3] = 0"),
            (.input([0, 7]), .kernel([0, 1]), "pinned: x[7] = 5 is in 1 product; cursor: w[1] = 0"),
            (.kernel([0, 0]), .output([0, 5]), "pinned: w[0] = 1 is in 6 products; cursor: y[5] = -4"),
        ] as [(Target, Target?, String)])
    func sentences(target: Target, cursor: Target?, sentence: String) throws {
        #expect(text(target, cursor, in: try .familiar()).sentence == sentence)
    }

    @Test func theBiasIsInTheSum() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 1], bias: 4)
        #expect(text(.output([0, 1]), in: convolution).sentence == "y[1] = 9, the sum of 2 products and the bias")
    }

    @Test func aCellThatNoWindowReaches() throws {
        let convolution = try Convolution.row([1, 2, 3, 4], [1, 1, 1]) { $0.stride = [2] }
        #expect(text(.input([0, 3]), in: convolution).sentence == "x[3] = 4 is in no product: no window reaches it")
        #expect(text(.input([0, 3]), in: convolution).pairs.isEmpty)
    }

    @Test func theKernelIsNamedAsItIsStored() throws {
        let convolution = try Convolution.row([1, 2, 3], [5, 7]) { $0.isFlipped = true }
        #expect(text(.kernel([0, 0]), in: convolution).sentence == "w[1] = 7 is in 2 products")
    }

    @Test func pairs() throws {
        let convolution = try Convolution.familiar()
        #expect(text(.output([0, 2]), in: convolution).pairs.isEmpty)
        #expect(text(.input([0, 1]), in: convolution).pairs == ["x[1]·w[1] → y[0]", "x[1]·w[0] → y[1]"])
        #expect(text(.kernel([0, 2]), in: convolution).pairs.prefix(2) == ["x[2]·w[2] → y[0]", "x[3]·w[2] → y[1]"])
    }

    @Test func withFewerDigits() throws {
        let inspection = Inspection(.input([0, 0]), in: try .row([1 / 3], [1]), filter: 0)
        #expect(InspectionText(inspection, precision: 2).sentence == "x[0] ≈ 0.33 is in 1 product")
    }

    /// A sentence for every cell, and no more pairs than a line has room for.
    @Test(arguments: 0..<30)
    func thereIsAlwaysSomethingToSay(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        var generator = SeededRandom(seed: seed)
        func cell(_ extents: [Int]) -> Position { Position(extents.map { generator.pick(0..<$0) }) }
        for _ in 0..<4 {
            let targets: [Target] = [
                .output(cell(Array(convolution.outputShape.extents))),
                .input(cell(Array(convolution.input.shape.extents))),
                .kernel(cell([convolution.channelsPerFilter] + convolution.kernelExtents)),
            ]
            for target in targets {
                for cursor in targets {
                    let filter = generator.pick(0..<convolution.outputChannels)
                    let text = InspectionText(Inspection(target, cursor: cursor, in: convolution, filter: filter))
                    #expect(text.sentence.contains(" = ") && text.pairs.count <= 32)
                    #expect(text.pairs.allSatisfy { $0.contains("·w[") && $0.contains(" → y[") })
                }
            }
        }
    }

    @Test func ofManyPairsTheFirst() throws {
        let convolution = try Convolution.row(Array(repeating: 1, count: 1000), [1])
        #expect(text(.kernel([0, 0]), in: convolution).pairs.count == 32)
    }
}
