import ConvEngine
import Support
import Testing

@testable import ConvStory

@Suite struct SumTextTests {
    private func text(_ phase: Phase, pair: Int = 0, bias: Double? = nil) throws -> SumText {
        SumText(WindowMoment(try .row([2, -1, 3, 0], [1, 0, -1], bias: bias), placement: 1, phase, pair: pair))
    }

    @Test(arguments: [
        (Phase.light, 0, "y[1] =  = ?"), (.multiply, 0, "y[1] =  = -1 so far"), (.multiply, 2, "y[1] =  = -1 so far"),
        (.sum, 0, "y[1] =  = -1"), (.write, 0, "y[1] =  = -1"), (.rest, 0, "y[1] =  = -1"),
    ])
    func opensAndEnds(phase: Phase, pair: Int, line: String) throws {
        let text = try text(phase, pair: pair)
        #expect((text.opening + text.result).description == line)
    }

    @Test func terms() throws {
        let text = try text(.multiply, pair: 1)
        #expect(text.termCount == 3)
        #expect((0..<3).map { text.symbols($0).description } == ["x[1]·w[0]", "x[2]·w[1]", "x[3]·w[2]"])
        #expect((0..<3).map { text.numbers($0).description } == ["(-1)·1", "3·0", "0·(-1)"])
    }

    @Test func termsHaveTheColoursOfTheirCubes() throws {
        let text = try text(.multiply, pair: 1)
        #expect(text.symbols(0).words.map(\.tone) == [.of(.window), .faint, .of(.kernel)])
        #expect(text.symbols(1).words.map(\.tone) == [.of(.tap), .faint, .of(.kernelTap)])
        // What is still to come is faint.
        #expect(text.numbers(0).words.first?.tone == .of(.window))
        #expect(text.numbers(1).words.first?.tone == .of(.tap))
        #expect(text.numbers(2).words.map(\.tone) == [.faint])
    }

    /// On the way back to a sum that is written none of its terms is to come.
    @Test func onTheWayBackAllIsMade() throws {
        var moment = Moment(placement: 0, .slide, of: 3, progress: 0.5)
        moment.travel = Travel(from: 1, to: 0, progress: 0.5)
        let text = SumText(WindowMoment(Subject(try .row([2, -1, 3, 0], [1, 0, -1])), at: moment))
        #expect(text.focus == 2 && text.ending.description == " = -1")
        #expect(
            (0..<3).allSatisfy { index in text.numbers(index).words.allSatisfy { $0.tone != .faint || $0.text == "·" } }
        )
    }

    /// The bias is added when all products have been: until then it stands behind their sum, as what is to come.
    @Test(arguments: [
        (Phase.rest, nil, " = -1"), (.rest, 2, " + 2 (bias) = 1"), (.rest, -2, " + (-2) (bias) = -3"),
        (.rest, 0, " + 0 (bias) = -1"), (.sum, 5, " + 5 (bias) = 4"), (.light, 5, " + 5 (bias) = ?"),
        (.multiply, 5, " = -1 so far, then + 5 (bias)"), (.multiply, nil, " = -1 so far"),
    ])
    func theBiasIsAddedLast(phase: Phase, bias: Double?, ending: String) throws {
        let text = try text(phase, pair: 2, bias: bias)
        #expect(text.ending.description == ending)
        // What is so far is no result, so without these words there is no number.
        #expect(text.bareEnding.description == ending.replacing(" = -1 so far", with: " = ?"))
        let isToCome = phase == .multiply && bias != nil
        #expect(
            (text.ending.words.last?.tone == .faint) == (isToCome || ending.hasSuffix("?") || ending.hasSuffix("far")))
        #expect(text.ending.words.contains { $0.tone == .of(.bias) } == (bias != nil && !isToCome))
    }

    /// A product that is on its way from row to row is in no sum: the first of all leaves it open. On planes it is there at once.
    @Test(arguments: [(0, 0.4, "?", "1"), (0, 0.5, "1", "1"), (1, 0.4, "1", "2"), (1, 1, "2", "2")])
    func aProductOnItsWayIsInNoSum(pair: Int, progress: Double, row: String, plane: String) throws {
        for (extents, sum) in [([1, 3], row), ([1, 1, 3], plane)] {
            let convolution = try Convolution.ones(extents, [1] + extents)
            let window = WindowMoment(convolution, placement: 0, .multiply, pair: pair, progress: progress)
            #expect(SumText(window).result.description == " = " + (sum == "?" ? sum : sum + " so far"))
        }
    }

    @Test(arguments: [(Phase.slide, 0, 0), (.light, 0, 0), (.multiply, 1, 1), (.multiply, 2, 2), (.rest, 0, 2)])
    func focus(phase: Phase, pair: Int, term: Int) throws {
        #expect(try text(phase, pair: pair).focus == term)
    }
}
