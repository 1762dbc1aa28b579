import ConvEngine
import Support
import Testing

@testable import ConvCheck

/// The table of mistakes as a whole.
@Suite struct MistakeTests {
    /// A result that every treatment could have made.
    private static let claim = Result {
        try Tensor(shape: Shape([2, 3]), values: [0, 255, 3, 4, 5, 6])
    }

    private func table(_ spatialRank: Int) throws -> [Mistake] {
        try Mistake.all(spatialRank: spatialRank, claim: Self.claim.get())
            + [.filterOrder([1, 0]), .filterOrder([2, 0, 1])] + [.scaled(by: 1.5), .shifted(by: 2)]
    }

    @Test(arguments: [1, 2, 3])
    func noTwoHaveTheSameName(spatialRank: Int) throws {
        let table = try table(spatialRank)
        #expect(table.count > 40)
        #expect(Set(table.map(\.name)).count == table.count)
    }

    /// Convolutions and poolings of every kind.
    private var operations: [Convolution] {
        get throws {
            try (0..<300 as Range<UInt64>).map { try RandomCase(seed: $0).convolution }
                + (0..<200 as Range<UInt64>).map { try RandomPooling(seed: $0).convolution }
                + [.rows([[1, 2, 3], [4, 5, 6], [7, 8, 0]], [[[1, 2], [3, 4], [5, 6]]])]
        }
    }

    /// Over many convolutions and poolings each of them is made, and each has its own words.
    @Test func everyOneHasWords() throws {
        var made: Set<String> = []
        var names: Set<String> = []
        for asked in try operations {
            for mistake in try table(asked.spatialRank) {
                names.insert(mistake.name)
                guard let step = mistake.made(on: Variant(asked)), step.result != step.before else { continue }
                made.insert(mistake.name)
                for words in [step.cause, mistake.advice(asked)] {
                    // They stand within a sentence of the report.
                    #expect(words.first?.isWhitespace == false && words.last != ".", "\(mistake.name): \(words)")
                }
            }
        }
        // Of six cells in two rows no output is that is drawn here.
        #expect(names.subtracting(made).allSatisfy { $0.hasPrefix("layout") }, "\(names.subtracting(made))")
    }

    /// A kernel, a bias and groups a pooling has not.
    @Test func whatAPoolingHasNotIsNoMistakeOfIt() throws {
        let asked = Variant(try RandomPooling(seed: 3).convolution)
        let foreign =
            [Mistake.turnedKernel] + Mistake.biases + Mistake.borders + Mistake.transpositions + Mistake.channels
        for mistake in foreign {
            let made = mistake.made(on: asked)
            #expect(made == nil || made?.result == asked, "\(mistake.name)")
        }
    }

    /// And a convolution has no window that is looked through.
    @Test func noMistakeOfAPoolingIsOneOfAConvolution() throws {
        let asked = Variant(try .familiar())
        #expect(Mistake.poolings.count == 11)
        for mistake in Mistake.poolings { #expect(mistake.made(on: asked) == nil, "\(mistake.name)") }
    }

    @Test func turningRoundTwiceIsNothing() throws {
        let asked = Variant(try .familiar())
        let once = try #require(Mistake.turnedKernel.made(on: asked))
        let twice = try #require(Mistake.turnedKernel.made(on: once.result))
        #expect(once.result != asked && twice.result == asked)
        #expect(once.cause == "the kernel is flipped")
        #expect(twice.cause == "the kernel is not flipped")
    }

    @Test func onlyOneIsAboutTheBorder() throws {
        let paddings = Mistake.paddings
        #expect(!paddings[0].canFollow(paddings[1]))
        #expect(Mistake.turnedKernel.canFollow(paddings[0]) && paddings[0].canFollow(.turnedKernel))
    }

    /// What does not fit into memory is known before it is made.
    @Test func costIsCountedWithoutOverflow() throws {
        let asked = try Convolution.row([1, 2, 3], [1, 2])
        #expect(Mistake.turnedKernel.cost(in: asked) == 5)
        #expect(Mistake.turnedKernel.copying { _ in .max }.cost(in: asked) == .max)
    }

    @Test func meansNothingElsewhere() throws {
        let asked = Variant(try .familiar())
        #expect(Mistake.turnedKernel.when { $0.spatialRank == 2 }.made(on: asked) == nil)
        #expect(Mistake.turnedKernel.when { $0.spatialRank == 1 }.made(on: asked) != nil)
    }
}
