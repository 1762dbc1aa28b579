import ConvData
import ConvEngine
import ConvLesson
import ConvRecipe
import Support
import Testing

/// What is said of wrong answers, in the numbers of the place.
@Suite struct GradeTests {
    func wrong(_ text: String, _ question: Question, _ convolution: Convolution) throws -> WrongAnswer? {
        let key = try question.key(to: convolution)
        guard case .wrong(let wrong) = key.grade(try key.read(text)) else { return nil }
        return wrong
    }

    func row(_ change: (inout Parameters) -> Void = { _ in }) throws -> Convolution {
        try .row([2, 0, 3, 1, 4, 2], [1, 2, -1], change)
    }

    // MARK: Values

    @Test func theKernelTurnedRound() throws {
        let wrong = try wrong("7", .value(at: [0, 1]), row())
        #expect(wrong?.answer == "7")
        #expect(wrong?.reasons.first == "when the kernel is flipped")
        #expect(wrong?.worked == "Here y[1] = 0·1 + 3·2 + 1·(-1) = 5.")
        #expect(wrong?.named?.hasPrefix("7 is what comes out when the kernel is flipped") == true)
    }

    @Test func theNumberOfANeighbour() throws {
        let wrong = try wrong("-1", .value(at: [0, 1]), row())
        #expect(wrong?.reasons.contains("at y[0]") == true, "\(wrong as Any)")
    }

    @Test func aNumberThatNothingGives() throws {
        let wrong = try wrong("1234", .value(at: [0, 1]), row())
        #expect(wrong?.named == nil && wrong?.reasons == [])
        #expect(wrong?.worked != nil)
    }

    /// What a cell has no room for may be rounded, as it is there or by hand; what it shows whole may not.
    @Test(arguments: [
        ("2/3", "0.6667", true), ("2/3", "0.67", true), ("2/3", "0.667", true), ("2/3", "0.66", false),
        ("2/3", "0.7", false), ("2/3", "1", false), ("-37/3", "-12.33", true), ("-37/3", "-12.3", false),
        ("-37/3", "12.33", false), ("1/27", "0.037", true), ("1/27", "0.04", false), ("1/270", "0", false),
        ("0.125", "0.13", false), ("0.125", "0.125", true), ("2", "2.004", false), ("1/700000", "0", false),
    ])
    func roundedAsShown(value: String, answer: String, isRight: Bool) throws {
        let value = try NumberToken.value(value)
        #expect(try (wrong(answer, .value(at: [0, 0]), .row([1], [value])) == nil) == isRight)
    }

    /// With fewer digits on the screen, fewer are enough.
    @Test(arguments: [("0.7", 1, true), ("0.6", 1, false), ("0.7", 2, false), ("1", 0, true), ("0", 0, false)])
    func roundedAsShownWithPrecision(answer: String, precision: Int, isRight: Bool) throws {
        let key = try Question.value(at: [0, 0]).key(to: .row([1], [2.0 / 3]), precision: precision)
        #expect(try (key.grade(key.read(answer)) == .right) == isRight)
    }

    /// As near as one in a million; beside 0, a millionth.
    @Test func nearEnough() throws {
        let thirds = try Convolution.row([1, 0, 1], [1.0 / 3])
        for text in ["1/3", "0.33333334", "0,33333334"] {
            #expect(try wrong(text, .value(at: [0, 0]), thirds) == nil, "\(text)")
        }
        #expect(try wrong("0.334", .value(at: [0, 0]), thirds) != nil)
        #expect(try wrong("0.0000001", .value(at: [0, 1]), thirds) == nil)
        // Rounding leaves 5.6e-17 of it.
        let cancelling = try Convolution.row([1, 1, 1], [0.1, 0.2, -0.3])
        #expect(try wrong("0", .value(at: [0, 0]), cancelling) == nil)
        // Small numbers have a size of their own.
        #expect(try wrong("0", .value(at: [0, 0]), .row([1e-9], [1])) != nil)
    }

    // MARK: Parameters and options

    @Test func whatAnotherPaddingGives() throws {
        let padded = try row { $0.padding = [Padding(1)] }
        let question = Question.parameter(.padding, target: [1, 10])
        #expect(try wrong("2", question, padded)?.named == "padding 2 gives [8], not [10].")
        #expect(try wrong("same", question, padded)?.named == "padding same gives [6], not [10].")
        #expect(
            try wrong("-1", question, padded)?.named
                == "padding -1 gives no output: the padding is -1 but must be at least 0.")
    }

    /// The kernel fits in every one of these.
    @Test(arguments: [
        (ParameterName.stride, [1, 2], "2", ["3", "2"]), (.dilation, [1, 2], "2", ["2"]),
        (.padding, [1, 5], "0:1", ["1:0", "0:1"]), (.padding, [8], "2", ["full", "2"]),
    ])
    func everyValueThatReachesTheShape(name: ParameterName, target: [Int], right: String, typed: [String]) throws {
        let question = Question.parameter(name, target: target)
        #expect(try question.key(to: row()).right == right)
        for text in typed { #expect(try wrong(text, question, row()) == nil, "\(text)") }
    }

    /// The search for a right value ends early, but not too early.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func findsAValueWhereThereIsOne(seed: UInt64) throws {
        let asked = seed % 2 == 0 ? try RandomPooling(seed: seed).convolution : try RandomCase(seed: seed).convolution
        for value in 0...6 {
            let list = Array(repeating: value, count: asked.spatialRank)
            let changed: [(ParameterName, Convolution?)] = [
                (.stride, try? asked.replacing { $0.stride = list }),
                (.padding, try? asked.replacing { $0.padding = list.map { Padding($0) } }),
                (.dilation, try? asked.replacing { $0.dilation = list }),
                (.outputPadding, try? asked.replacing { $0.outputPadding = list }),
            ]
            for case (let name, let convolution?) in changed {
                let question = Question.parameter(name, target: Array(convolution.outputShape.extents))
                let key = try question.key(to: asked)
                #expect(key.refutation(of: "\(value)") == nil && key.refutation(of: key.right) == nil)
            }
        }
    }

    @Test func theWindowOfAPooling() throws {
        let pooling = try Convolution.pooling([[1, 2, 3, 4, 5, 6]], by: 2) { $0.stride = [1] }
        let question = Question.parameter(.kernelSize, target: [4])
        #expect(try question.key(to: pooling).right == "3")
        #expect(try wrong("4", question, pooling)?.named == "kernel_size 4 gives [3], not [4].")
    }

    @Test func anotherOption() throws {
        let wrong = try wrong("2", .choice(["yes", "no"], right: 1), row())
        #expect(wrong?.named == nil && wrong?.worked == nil && wrong?.answer == "2")
    }

    /// In its author's words, if there are any for it.
    @Test func anotherOptionWithItsReason() throws {
        let choice = Question.choice(["a", "b", "c"], right: 1, because: [3: "It has no c."])
        #expect(try wrong("3", choice, row())?.named == "It has no c.")
        #expect(try wrong("2", choice, row())?.named == nil)
    }

    // MARK: What cannot be asked

    @Test func whatCannotBeAsked() throws {
        let row = try row()
        let refused: [(Question, String)] = [
            (.value(at: [0, 7]), "there is no y[0,7]: the output is [1,4]"),
            (.value(at: [0]), "there is no y[0]: the output is [1,4]"),
            (.inputs(of: [0, -1]), "there is no y[0,-1]: the output is [1,4]"),
            (.choice(["a", "b"], right: 3), "option 3 is said to be right, but there are 2"),
            (.choice(["a"], right: 1), "there is nothing to choose from"),
            (.parameter(.flip, target: [1, 4]), "flip cannot be asked for here"),
            (.parameter(.kernelSize, target: [1, 4]), "kernel-size cannot be asked for here"),
            (.parameter(.stride, target: [1, 9]), "no stride makes an output of [9] here"),
            (.parameter(.padding, target: []), "no padding makes an output of [] here"),
        ]
        for (question, message) in refused {
            #expect { try question.key(to: row) } throws: { "\($0)" == message }
        }
        let wide = try Convolution.ones([1, 600], [1, 1, 300])
        #expect(throws: (any Error).self) { try Question.inputs(of: [0, 0]).key(to: wide) }
    }
}
