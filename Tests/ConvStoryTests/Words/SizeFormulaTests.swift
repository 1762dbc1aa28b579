import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct SizeFormulaTests {
    static let lines: [(@Sendable (inout Parameters) -> Void, String)] = [
        ({ _ in }, "L_out = floor((8 + 2·0 - 1·(3-1) - 1)/1) + 1 = 6"),
        (
            {
                $0.padding = [Padding(before: 2, after: 0)]
                $0.dilation = [2]
            }, "L_out = floor((8 + 2 + 0 - 2·(3-1) - 1)/1) + 1 = 6"
        ),
        (
            {
                $0.isTransposed = true
                $0.stride = [3]
                $0.padding = [Padding(1)]
                $0.outputPadding = [2]
            }, "L_out = (8-1)·3 - 2·1 + 1·(3-1) + 2 + 1 = 24"
        ),
    ]

    @Test(arguments: lines)
    func worked(change: @Sendable (inout Parameters) -> Void, text: String) throws {
        let convolution = try Convolution.row([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3], change)
        #expect(SizeFormula(convolution, axis: 0).worked == text)
    }

    /// The printed numbers, calculated as they are printed, give the engine's size: no caption is wrong.
    @Test(arguments: 0..<150)
    func theNumbersComeOut(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        for axis in convolution.axes.indices {
            let formula = SizeFormula(convolution, axis: axis)
            #expect(formula.result == convolution.axes[axis].outputExtent)
            #expect(Calculator.value(of: formula.numbers) == formula.result, "\(formula.worked)")
        }
    }

    /// The symbols say the same as the numbers.
    @Test(arguments: 0..<150)
    func theSymbolsComeOut(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let parameters = convolution.parameters
        for (index, axis) in convolution.axes.enumerated() {
            let formula = SizeFormula(convolution, axis: index)
            let letter = AxisLetters.all(spatialRank: convolution.spatialRank)[index]
            let values = [
                letter: axis.inputExtent, "k": axis.kernelExtent, "s": parameters.stride[index], "d": axis.dilation,
                "p": parameters.padding[index].before, "p_before": parameters.padding[index].before,
                "p_after": parameters.padding[index].after, "output_padding": parameters.outputPadding[index],
            ]
            #expect(Calculator.value(of: formula.symbols, where: values) == formula.result, "\(formula.symbols)")
            #expect(formula.name == letter + "_out")
        }
    }

    @Test(arguments: [(1, "L"), (2, "HW"), (3, "DHW")])
    func letters(rank: Int, letters: String) {
        #expect(AxisLetters.all(spatialRank: rank).joined() == letters)
    }

    /// Axes that come to the same are worked through once.
    @Test func workedTogether() throws {
        let square = try Convolution.ones([1, 4, 4], [1, 1, 3, 3])
        let both = SizeFormula.worked((0..<2).map { SizeFormula(square, axis: $0) })
        #expect(both == ["H_out = W_out = floor((4 + 2·0 - 1·(3-1) - 1)/1) + 1 = 2"])
        let volume = try Convolution.ones([1, 3, 4, 4], [1, 1, 2, 3, 3])
        #expect(
            SizeFormula.worked((0..<3).map { SizeFormula(volume, axis: $0) }) == [
                "D_out = floor((3 + 2·0 - 1·(2-1) - 1)/1) + 1 = 2",
                "H_out = W_out = floor((4 + 2·0 - 1·(3-1) - 1)/1) + 1 = 2",
            ])
    }
}
