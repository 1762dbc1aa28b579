import ConvEngine
import Support
import Testing

@testable import ConvStory

/// Someone else's numbers beside those of 1 2 3 4 by 1 1: 3 5 7, of which the second is wrong.
@Suite struct ClaimTests {
    private func claim(_ values: [Double], tolerance: Tolerance = Tolerance(), shape: [Int]? = nil) throws -> Claim {
        try Claim(
            name: "mine.npy", numbers: Tensor(shape: Shape(shape ?? [1, values.count]), values: values),
            tolerance: tolerance, cause: "yours looks flipped")
    }

    private func scene(
        _ placement: Int, _ phase: Phase = .rest, claim values: [Double] = [3, 6, 7], tolerance: Tolerance = Tolerance()
    ) throws -> Scene {
        Scene(
            try .row([1, 2, 3, 4], [1, 1]), placement: placement, phase,
            claim: try claim(values, tolerance: tolerance))
    }

    /// A letter a cell: y written, Y just written, e and E the same where another number is claimed.
    @Test(arguments: [
        (0, Phase.rest, "Y··"), (1, .slide, "y··"), (1, .multiply, "y··"), (1, .write, "yY·"), (1, .rest, "yE·"),
        (2, .slide, "ye·"), (2, .rest, "yeY"),
    ])
    func cellsAreMarkedOnceTheyAreWritten(placement: Int, phase: Phase, roles: String) throws {
        #expect(try scene(placement, phase).outputRoles == roles)
    }

    @Test func whatIsCloseEnoughIsNotMarked() throws {
        #expect(try scene(2, claim: [3, 5.00001, 7]).outputRoles == "yyY")
        #expect(try scene(2, claim: [3, 6, 7], tolerance: Tolerance(relative: 0, absolute: 1)).outputRoles == "yyY")
        #expect(try scene(2, claim: [3, 6, 7], tolerance: Tolerance(relative: 0, absolute: 0.5)).outputRoles == "yeY")
    }

    @Test func aClaimOfAnotherShapeMarksNothing() throws {
        #expect(try scene(2, claim: [0, 0]).outputRoles == "yyY")
        #expect(try scene(2, claim: [0, 0, 0, 0]).outputRoles == "yyY")
    }

    @Test func theSentenceTellsBothNumbers() throws {
        #expect(try scene(1).words.sentence == "y[1] = 5 is written, but mine.npy has 6")
        #expect(try scene(0).words.sentence == "y[0] = 3 is written; next, the kernel slides on by 1 cell")
    }

    @Test func theSumTellsTheOtherNumber() throws {
        let claim = try claim([3, 6, 7])
        func result(_ placement: Int) throws -> String {
            SumText(WindowMoment(try .row([1, 2, 3, 4], [1, 1]), placement: placement, .rest, claim: claim))
                .result.description
        }
        #expect(try result(1) == " = 5   mine.npy has 6")
        #expect(try result(0) == " = 3")
    }

    /// Also where there is room for few words, and on the cell itself.
    @Test func bothNumbersWhereverThereIsRoom() throws {
        let claim = try claim([3, 6, 7])
        func text(_ placement: Int) throws -> String {
            SumText(WindowMoment(try .row([1, 2, 3, 4], [1, 1]), placement: placement, .rest, claim: claim))
                .bareEnding.description
        }
        #expect(try text(1) == " = 5  yours 6")
        #expect(try text(0) == " = 3")
        let scene = try scene(2)
        #expect((0..<3).map { scene.output(at: [0, $0]).claimed } == [nil, 6, nil])
    }

    @Test(arguments: [(0, "y[0] = 3, the sum of 2 products"), (1, "y[1] = 5 (mine.npy has 6), the sum of 2 products")])
    func inspectingTellsBothNumbers(output: Int, sentence: String) throws {
        let story = Story(try .row([1, 2, 3, 4], [1, 1]), claim: try claim([3, 6, 7]))
        let inspection = Inspection(.output([0, output]), in: story.convolution, filter: 0)
        let scene = story.scene(at: .start, inspection: inspection)
        #expect(scene.words.sentence == sentence)
        #expect(scene.output(at: [0, output]).role == (output == 1 ? .outputWrongNow : .outputNow))
    }

    @Test(
        arguments: [
            ([3, 5, 7], nil, "mine.npy agrees"), ([3, 6, 7], nil, "mine.npy: 1 of 3 cells differs"),
            ([4, 6, 7], nil, "mine.npy: 2 of 3 cells differ"), ([4, 6, 8], nil, "mine.npy: all 3 cells differ"),
            ([3, 5], nil, "mine.npy is [2], not [3]"), ([3, 5, 7], [3, 1], "mine.npy is [3,1], not [1,3]"),
        ] as [([Double], [Int]?, String)])
    func theVerdict(values: [Double], shape: [Int]?, text: String) throws {
        let subject = Subject(try .row([1, 2, 3, 4], [1, 1]), claim: try claim(values, shape: shape))
        #expect(subject.verdict?.text == text)
        #expect(subject.verdict?.agrees == (text == "mine.npy agrees"))
    }

    /// Of sums that are not made beforehand, the claim may know how it stands, of the convolution that it was made for.
    @Test func theVerdictWithoutSums() throws {
        let asked = try Convolution.row([1, 2, 3, 4], [1, 1])
        let numbers = try Tensor(shape: Shape([1, 3]), values: [3, 5, 7])
        let known = Claim(name: "mine.npy", numbers: numbers, differingCount: 0, from: asked)
        #expect(Verdict(known, of: asked, sums: nil).agrees)
        #expect(Verdict(known, of: asked, sums: nil).text == "mine.npy agrees")
        let other = try Convolution.row([1, 2, 3, 4], [1, 2])
        #expect(!Verdict(known, of: other, sums: nil).agrees)
        #expect(Verdict(known, of: other, sums: nil).text == "mine.npy: cells that differ are marked")
    }

    @Test func withoutAClaimThereIsNoVerdict() throws {
        #expect(Subject(try .familiar()).verdict == nil)
    }

    /// An output that stamps still fall on cannot be compared.
    @Test func stampsMarkWhatIsComplete() throws {
        let convolution = try Convolution.row([1, 4], [1, 2, 3]) { ($0.isTransposed, $0.stride) = (true, [2]) }
        let claim = try claim([1, 0, 7, 8, 12])
        func roles(_ stamp: Int, _ phase: Phase) -> [Role] {
            let scene = Story(convolution, perspective: .inputs, claim: claim)
                .scene(at: Moment(placement: stamp, phase, of: 3))
            return (0..<5).map { scene.output(at: [0, $0]).role }
        }
        #expect(roles(0, .rest) == [.outputNow, .outputNow, .outputNow, .pending, .pending])
        #expect(roles(1, .rest) == [.output, .outputWrong, .outputNow, .outputNow, .outputNow])
    }
}
