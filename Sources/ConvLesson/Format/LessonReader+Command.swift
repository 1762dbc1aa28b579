import ConvData
import ConvRecipe

/// Command lines: which words they may have. Whether they make sense is found out by whoever runs them.
extension LessonReader {
    private static let commandNames = OperationKind.all.flatMap { [$0.name] + $0.aliases } + ["gallery"]

    /// Options that write, compare or end the program.
    private static let refused: Set = [
        "output", "beside", "check", "rtol", "atol", "emit", "json", "jsonl", "text", "shape", "help", "version", "h",
    ]

    mutating func command(_ node: YAMLNode, _ key: String) -> SceneCommand? {
        guard let words = words(node, key), let first = words.first else { return nil }
        if first.text == "convviz" {
            faults.append(
                Fault("\(key): a scene is what one types after 'convviz'", hint: "leave out that word", at: first.mark))
            return nil
        }
        guard Self.commandNames.contains(first.text) else {
            let near = Suggestion.closest(to: first.text, among: Self.commandNames)
            faults.append(
                Fault(
                    "\(key): \(Excerpt.quoted(first.text)) shows nothing",
                    hint: near.map { "did you mean '\($0)'?" }
                        ?? "a scene begins with one of \(Self.commandNames.joined(separator: ", "))",
                    at: first.mark))
            return nil
        }
        return SceneCommand(words)
    }

    /// Words behind a command line, of which the first is an option.
    mutating func options(_ node: YAMLNode, _ key: String) -> [SceneCommand.Word]? {
        guard let words = words(node, key), let first = words.first else { return nil }
        guard first.option != nil else {
            faults.append(
                Fault(
                    "'\(key)' holds options, but \(Excerpt.quoted(first.text)) is none",
                    hint: "begin it with --, as \(Self.dashed(words))", at: first.mark))
            return nil
        }
        return words
    }

    /// Options to change, or a command line of its own.
    mutating func beside(_ node: YAMLNode, _ command: SceneCommand?) -> SceneCommand? {
        guard let words = words(node, "beside"), let first = words.first else { return nil }
        guard first.option == nil else { return command?.adding(words) }
        if Self.commandNames.contains(first.text) || first.text == "convviz"
            || Suggestion.closest(to: first.text, among: Self.commandNames) != nil
        {
            return self.command(node, "beside")
        }
        faults.append(
            Fault(
                "'beside' holds options or a command line, but \(Excerpt.quoted(first.text)) begins neither",
                hint: "begin an option with --, as \(Self.dashed(words))", at: first.mark))
        return nil
    }

    /// `--stride 2` for what was written without its dashes, or with others.
    private static func dashed(_ words: [SceneCommand.Word]) -> String {
        let text = words.prefix(2).map(\.text).joined(separator: " ").drop { "-–—".contains($0) }
        return Excerpt.printable("--" + (text.first?.isLetter == true ? text : "stride 2"))
    }

    private mutating func words(_ node: YAMLNode, _ key: String) -> [SceneCommand.Word]? {
        guard case .scalar(let scalar) = node.content, !scalar.isNothing else {
            faults.append(
                Fault(
                    "'\(key)' is a command line, but this is \(node.kind)", hint: "write it on one line, as in a shell",
                    at: node.start))
            return nil
        }
        let split = ShellWords(scalar.text)
        let marks = source.marks(of: scalar, in: node)
        func mark(_ offset: Int) -> Mark { offset < marks.count ? marks[offset] : node.start }
        if let quote = split.openQuote {
            faults.append(Fault("\(key): a quote is not closed", hint: "add another at its end", at: mark(quote)))
            return nil
        }
        guard !split.words.isEmpty else {
            faults.append(Fault("'\(key)' is empty", hint: "write a command line", at: node.start))
            return nil
        }
        let words = split.words.map { SceneCommand.Word(text: $0.text, mark: mark($0.offset), key: key) }
        let refusals = words.compactMap(refusal(of:))
        faults += refusals
        return refusals.isEmpty ? words : nil
    }

    /// A lesson is data: nothing is written, and nothing is read but what lies beside it.
    private func refusal(of word: SceneCommand.Word) -> Fault? {
        if let option = word.option, Self.refused.contains(option) || word.text.hasPrefix("-o") {
            return Fault(
                "\(word.key): \(Excerpt.quoted(String(word.text.prefix { $0 != "=" }))) shows nothing",
                hint: "leave it out",
                at: word.mark)
        }
        if word.value == "-" {
            return Fault(
                "\(word.key): a lesson does not read standard input", hint: "give numbers, or a file beside the lesson",
                at: word.mark)
        }
        guard LessonPath.leaves(word.value) else { return nil }
        return Fault(
            "\(word.key): \(Excerpt.quoted(String(word.value))) is not in the lesson's folder",
            hint: "put the file beside the lesson", at: word.mark)
    }
}
