import ConvEngine
import Support
import Testing

@testable import ConvStory

/// What is told of a sum where it stands by itself.
@Suite struct ToldSumTests {
    private func told(_ phase: Phase, pair: Int = 0, progress: Double) throws -> ToldSum? {
        Scene(try .familiar(), placement: 1, phase, pair: pair, progress: progress).toldSum
    }

    @Test func nothingBeforeTheFirstProduct() throws {
        for phase in [Phase.slide, .light] { #expect(try told(phase, progress: 0.5) == nil) }
    }

    /// -1·1 + 3·0 + 0·-1
    @Test func itStaysUntilTheWholeSumTakesItsPlace() throws {
        #expect(try told(.multiply, pair: 2, progress: 1) == .soFar(-1))
        for step in 0...16 {
            let told = try told(.sum, progress: Double(step) / 16)
            #expect(told == .soFar(-1) || told == .whole(-1), "\(step)")
        }
        #expect(try told(.sum, progress: 1) == .whole(-1))
    }

    /// It is in one place: on its way, or where it was made.
    @Test func onItsWayItIsElsewhere() throws {
        #expect(try told(.write, progress: 0.2) == .leaving)
        for (phase, progress) in [(Phase.write, 0.9), (.rest, 1)] {
            #expect(try told(phase, progress: progress) == .whole(-1))
        }
    }

    /// The greatest does not vanish between the last cell and the result, which a grid tells as soon as the words do.
    @Test func theGreatestSoFarStaysUntilItIsTheResult() throws {
        let convolution = try Convolution(
            pooling: Tensor(shape: Shape([1, 2, 2]), values: [6, 2, 3, 8]), kernelSize: [2, 2], combine: .maximum,
            parameters: Parameters(poolingBy: [2, 2]))
        #expect(Scene(convolution, placement: 0, .multiply, pair: 3).toldSum == .soFar(8))
        for progress in [0, 0.1, 1] {
            #expect(Scene(convolution, placement: 0, .sum, progress: progress).toldSum == .whole(8))
        }
    }
}
