import ConvEngine
import Support
import Testing

@testable import ConvCheck

/// One output as it comes out when a mistake is made.
@Suite struct MistakenNumberTests {
    private func values(_ output: Position, _ convolution: Convolution) -> [String: Double] {
        Dictionary(
            uniqueKeysWithValues: MistakenNumber.all(at: output, of: convolution).map { ($0.cause, $0.value) })
    }

    @Test func theKernelTurnedRound() throws {
        let row = try Convolution.row([2, 0, 3, 1, 4, 2], [1, 2, -1])
        let first = try #require(MistakenNumber.all(at: [0, 1], of: row).first)
        #expect(first == MistakenNumber(name: "flip", cause: "the kernel is flipped", value: 7, isLikely: true))
    }

    @Test func theBiasLeftOutOrTwice() throws {
        let numbers = values([0, 3], try .row([2, 0, 3, 1, 4, 2], [1, 2, -1], bias: 3))
        #expect(numbers["the bias is left out"] == 7)
        #expect(numbers["the bias is added twice"] == 13)
        #expect(numbers["the bias is subtracted"] == 4)
    }

    /// Without the padding there is no place 5; who is asked for the last output has the last one.
    @Test func thePaddingLeftOut() throws {
        let numbers = values([0, 5], try .row([2, 0, 3, 1, 4, 2], [1, 2, -1]) { $0.padding = [Padding(1)] })
        #expect(numbers["there is no padding"] == 7)
    }

    /// But in the middle the same indices are meant, and what is not there is no number.
    @Test func aPlaceThatIsNotThere() throws {
        let row = try Convolution.row([1, 2, 3, 4, 5, 6], [1, 1]) { $0.padding = [Padding(2)] }
        #expect(values([0, 6], row)["there is no padding"] == nil)
        #expect(values([0, 3], row)["there is no padding"] == 9)
    }

    @Test func poolings() throws {
        let pooling = try Convolution.pooling([[1, 3, 2, 0]], by: 2)
        let numbers = values([0, 1], pooling)
        #expect(numbers["the mean is taken instead of the maximum"] == 1)
        #expect(numbers["the minimum is taken instead of the maximum"] == 0)
        #expect(numbers["the sum is taken instead of the maximum"] == 2)
    }

    /// Every number is that of the whole result; no operation is named twice.
    @Test(arguments: 0..<100 as Range<UInt64>)
    func agreesWithTheWholeResult(seed: UInt64) throws {
        let convolution =
            seed % 3 == 0 ? try RandomPooling(seed: seed).convolution : try RandomCase(seed: seed).convolution
        let asked = Variant(convolution)
        let output = convolution.placements[convolution.placements.count / 2].output
        let mistakes = Mistake.likelyByHand(convolution) + Mistake.rarelyByHand(convolution)
        let numbers = MistakenNumber.all(at: output, of: convolution)
        #expect(Set(numbers.map(\.name)).count == numbers.count)
        for number in numbers {
            let mistake = try #require(mistakes.first { $0.name == number.name })
            let result = try #require(mistake.made(on: asked)?.result)
            guard let shape = result.shape, shape.contains(output) else { continue }
            #expect(number.value == result.value(at: shape.offset(of: output)), "\(number.name)")
        }
    }

    /// A wide padding makes a billion outputs, of which one is looked at.
    @Test func costsOneOutputOfABillion() throws {
        let wide = try Convolution.row([1, 2], [1, 1]) { $0.padding = [Padding(500_000_000)] }
        let numbers = values([0, 500_000_000], wide)
        #expect(numbers["every number has the other sign"] == -3)
    }
}
