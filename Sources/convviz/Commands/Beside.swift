import ConvLesson
import ConvRecipe

/// The show of a second stage, as it is typed behind `--beside`.
struct Beside {
    let show: Show
    /// What makes it another one: `--flip`.
    let label: String

    /// - Parameters:
    ///   - text: options to change, or a whole command line.
    ///   - arguments: the command line of the first stage.
    init(_ text: String, arguments: [String]) throws(Failure) {
        do {
            show = try Self.command(text, arguments).show(reading: .system)
        } catch {
            throw Failure(reading: error).named("--beside")
        }
        label = text
    }

    private static func command(_ text: String, _ arguments: [String]) throws -> any ShowingCommand {
        let split = ShellWords(text)
        let words = Spelling.normalized(split.words.map(\.text))
        guard split.openQuote == nil, let first = words.first else {
            throw Failure(
                .usage, split.openQuote == nil ? "there is nothing in it" : "a quote is not closed",
                hint: "write options to change, as --beside \"--flip\"")
        }
        if let option = words.first(where: OutputOptions.asksToWrite) {
            throw Failure(.usage, "\(option) is for the first stage only", hint: "write it outside of --beside")
        }
        let line = first.hasPrefix("-") ? changed(arguments) + words : words
        guard !line.contains("-") else {
            throw Failure(
                .usage, "standard input can be read once, but two stages are asked for",
                hint: "give the numbers as a file, or write them out")
        }
        try Spelling.check(line)
        try Convviz.checkName(of: line.first)
        guard let command = try Convviz.parseAsRoot(line) as? any ShowingCommand else {
            throw Failure(
                .usage, "\(first) shows nothing", hint: "begin with options, or with a command that plays")
        }
        guard command.beside == nil else {
            throw Failure(.usage, "there are two stages, not more", hint: "leave out the inner --beside")
        }
        return command
    }

    /// The command line of the first stage as one to which options can be added.
    private static func changed(_ arguments: [String]) -> [String] {
        let line = withoutBeside(arguments)
        return Gallery.spelledOut(line) ?? line
    }

    private static func withoutBeside(_ arguments: [String]) -> [String] {
        var line: [String] = []
        var isValue = false
        for argument in Spelling.normalized(arguments) {
            if isValue {
                isValue = false
            } else if argument == "--beside" {
                isValue = true
            } else if !argument.hasPrefix("--beside=") {
                line.append(argument)
            }
        }
        return line
    }
}

extension ShowingCommand {
    /// Plays or writes its show, and beside it the second one if there is one.
    func run(_ show: Show, _ request: OutputRequest?) throws {
        guard let beside else { return try show.run(request) }
        let second = try Beside(beside, arguments: Array(CommandLine.arguments.dropFirst()))
        try show.run(beside: second.show, second.label, request)
    }
}
