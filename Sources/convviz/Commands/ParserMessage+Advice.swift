import ConvData
import ConvRecipe

/// What to change, where the parser of options says only what is wrong.
extension ParserMessage {
    /// - Parameters:
    ///   - reason: `Unexpected argument '5'`, or `Missing value for '--padding <p>'`.
    ///   - arguments: all of the program's.
    /// - Returns: nil where nothing is to be added.
    static func advice(on reason: String, to arguments: [String]) -> String? {
        let quoted = reason.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter {
            $0.offset % 2 == 1
        }
        .map { String($0.element) }
        if reason.contains("issing value for "), let option = quoted.first {
            return "write its value behind it: \(example(of: option))"
        }
        guard reason.contains("nexpected argument") else { return nil }
        guard let command = arguments.first else { return "leave it out" }
        if let kind = OperationKind.named(command), let first = quoted.first, !first.isEmpty {
            return place(of: first, among: quoted, of: kind)
        }
        if command == "lesson", let advice = oneLesson(of: arguments.dropFirst(), and: quoted) { return advice }
        return quoted.count > 1 ? "leave them out" : "leave it out"
    }

    /// Where a word belongs that stands alone: what gives numbers stands behind an option, and other words begin one.
    private static func place(of word: String, among all: [String], of kind: OperationKind) -> String {
        let words = all.joined(separator: " ")
        let isPath = word.contains("/") && word.contains(where: \.isLetter)
        switch try? SourceKind.classify(word, as: .input, fileExists: { _ in false }) {
        case _ where isPath, .file: return "a file stands behind -i, as -i \(word)"
        case .named(let source):
            let isInput = NamedSource.names(for: .input).contains(source.name)
            guard isInput || kind.pooling == nil else { return "leave it out: a pooling has no weights" }
            let option = isInput ? "-i" : "-w"
            return "a name stands behind \(option), as \(option) \(word)"
        // `stride=2` begins with a name, and no number does.
        case .literal where word.first?.isLetter == true: return "begin an option with --, as --\(words)"
        case .literal, .standardInput: return "numbers stand behind -i, as -i \"\(words)\""
        case nil where word.contains("."): return "a file stands behind -i, as -i \(word)"
        case nil: return "begin an option with --, as --\(words)"
        }
    }

    /// - Parameters:
    ///   - arguments: behind `lesson`.
    ///   - others: those that are too many.
    /// - Returns: nil where no lesson is played.
    private static func oneLesson(of arguments: ArraySlice<String>, and others: [String]) -> String? {
        let tools = Lessons.configuration.subcommands.map { $0.configuration.commandName ?? "" }.filter { $0 != "play" }
        guard let first = arguments.first(where: { $0 != "play" && !$0.hasPrefix("-") }), !tools.contains(first),
            let other = others.first, first != other
        else { return nil }
        return "one lesson is played at a time: leave it out, then convviz lesson \(other)"
    }

    /// `--padding 1` for `--padding <p>`.
    private static func example(of option: String) -> String {
        let name = String(option.prefix { $0 != " " })
        return counted.contains(name) ? "\(name) 1" : option
    }

    private static let counted = [
        "--padding", "--stride", "--dilation", "--kernel-size", "--output-padding", "--groups", "--start",
        "--precision", "--speed",
    ]

    /// The whole of what is printed, with what to change behind what is wrong.
    static func advising(_ text: String, to arguments: [String]) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let first = lines.first, let advice = advice(on: first, to: arguments) else { return text }
        lines[0] = "\(first). \(advice.asSentence)"
        return lines.joined(separator: "\n")
    }
}
