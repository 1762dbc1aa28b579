import Testing

/// Something that cannot be done, and how it is refused.
struct Refusal: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    /// Words that must be in the sentence.
    let says: String

    init(_ arguments: [String], _ status: Int32, _ says: String) {
        self.arguments = arguments
        self.status = status
        self.says = says
    }

    var testDescription: String { arguments.joined(separator: " ") }
}

/// Two lines, to standard error alone: what is wrong, and what to change. Nothing in them can disturb a terminal.
func expectSentence(_ outcome: Program.Outcome, _ expected: Refusal) {
    #expect(outcome.status == expected.status)
    #expect(outcome.output.isEmpty)
    let lines = outcome.error.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3 && lines.last == "", "\(outcome.error)")
    #expect(lines[0].hasPrefix("convviz: ") && lines[0].hasSuffix("."), "\(lines[0])")
    #expect(lines[0].contains(expected.says), "\(lines[0])")
    #expect(lines.count > 1 && lines[1].first?.isUppercase == true, "\(outcome.error)")
    #expect(outcome.error.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 32 && $0.value != 127) })
}
