import ConvData
import ConvEngine
import ConvLesson
import Mutation
import Support
import Testing

/// Answers that nobody means: nothing traps, and whatever is refused is refused in a short sentence with the form to type.
@Suite struct HostileAnswerTests {
    private static let seeds = [
        "7", "-1/3", "y[1] = 0,5", "\u{2212}1.5e3", "3,3", "1,1,3,3", "[3, 3]", "3×3", "(3, 3)", "0,1 0,2",
        "x[0,1] x[0,2]", "(0, 1), (0, 2)", "[[0,1],[0,2]]", "2)", "same", "1:2,0:1", "--padding 3", "((1,2),(0,1))",
        "9223372036854775807", "1e308/1e-308",
    ].map { Array($0.utf8) }

    private static let questions: [Question] = [
        .value(at: [0, 0, 1]), .shape, .count(.outputs), .count(.weights), .inputs(of: [0, 0, 1]),
        .choice(["one", "two"], right: 2), .parameter(.padding, target: [1, 5, 5]),
        .parameter(.stride, target: [1, 1, 1]), .parameter(.dilation, target: [1, 2, 2]),
    ]

    /// What is taken is graded as well.
    private static func readers() throws -> [MutatedReader] {
        let convolution = try Convolution.ones([2, 4, 4], [1, 2, 3, 3])
        return try questions.map { question in
            let key = try question.key(to: convolution)
            return MutatedReader("\(question)", seeds) { bytes throws(DataError) in
                let answer = try key.read(String(decoding: bytes, as: UTF8.self))
                if case .wrong(let wrong) = key.grade(answer) {
                    let sentences = [wrong.answer, wrong.named ?? "", wrong.worked ?? ""]
                    for sentence in sentences where sentence.unicodeScalars.contains(where: \.isControl) {
                        throw DataError("a sentence would reach the terminal raw", hint: "")
                    }
                }
                _ = key.refutation(of: String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    @Test func survives() throws {
        for reader in try Self.readers() {
            for number in 0..<1_500 {
                let verdict = reader.verdict(on: reader.input(number))
                #expect(verdict == .taken || verdict == .refused, "\(reader) \(number)")
            }
        }
    }

    @Test func survivesAFlood() throws {
        for reader in try Self.readers() {
            for flood in Seeds.floods {
                let verdict = reader.verdict(on: flood)
                #expect(verdict == .taken || verdict == .refused, "\(reader)")
            }
        }
    }

    /// Any question of any operation either cannot be asked, or takes its own right answer and names all that is wrong.
    @Test(arguments: 0..<100 as Range<UInt64>)
    func anyQuestionOfAnyOperation(seed: UInt64) throws {
        let convolution =
            seed % 3 == 0 ? try RandomPooling(seed: seed).convolution : try RandomCase(seed: seed).convolution
        let shape = convolution.outputShape
        var generator = SeededRandom(seed: seed)
        let output = shape.position(at: generator.pick(0..<shape.count))
        let target = Array(shape.extents.prefix(1)) + shape.extents.dropFirst().map { $0 + generator.pick(0...2) }
        let questions: [Question] = [
            .value(at: output), .shape, .count(.outputs), .count(.weights), .count(.parameters), .number(3),
            .inputs(of: output), .parameter(generator.pick([.padding, .stride, .dilation]), target: target),
            .parameter(.kernelSize, target: target), .parameter(.outputPadding, target: target),
        ]
        for question in questions {
            guard let key = try? question.key(to: convolution) else { continue }
            if !key.right.isEmpty { #expect(key.refutation(of: key.right) == nil, "\(question): \(key.right)") }
            for misstep in key.missteps.shuffled(using: &generator).prefix(6) where !key.isRight(misstep.answer) {
                guard case .wrong(let wrong) = key.grade(misstep.answer) else { continue }
                #expect(wrong.named?.hasSuffix(".") == true && (1...2).contains(wrong.reasons.count))
            }
            #expect(key.likelyAnswers(most: 3).count <= 3)
        }
    }

    /// A billion outputs: one is looked at.
    @Test func aBillionOutputs() throws {
        let wide = try Convolution.row([1, 2], [1, 1]) { $0.padding = [Padding(500_000_000)] }
        let clock = ContinuousClock()
        let time = try clock.measure {
            let value = try Question.value(at: [0, 500_000_000]).key(to: wide)
            #expect(value.grade(.number(3)) == .right)
            _ = value.likelyAnswers()
            for question in [Question.shape, .count(.outputs), .inputs(of: [0, 500_000_000])] {
                let key = try question.key(to: wide)
                #expect(key.refutation(of: key.right) == nil)
                _ = key.likelyAnswers()
            }
            _ = try? Question.parameter(.padding, target: [1, 1_000_000_001]).key(to: wide)
        }
        #expect(time < .seconds(2))
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { properties.generalCategory == .control }
}
