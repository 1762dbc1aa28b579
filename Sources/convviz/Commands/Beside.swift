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
    init(_ text: String, arguments: [String]) throws {
        let split = ShellWords(text)
        let words = split.words.map(\.text)
        guard split.openQuote == nil, let first = words.first else {
            throw Failure(
                .usage, split.openQuote == nil ? "--beside is empty" : "--beside: a quote is not closed",
                hint: "write options to change, as --beside \"--flip\"")
        }
        let line = first.hasPrefix("-") ? Self.withoutBeside(arguments) + words : words
        guard !Spelling.normalized(line).contains("-") else {
            throw Failure(
                .usage, "standard input can be read once, but two stages are asked for",
                hint: "give the numbers as a file, or write them out")
        }
        try Spelling.check(line)
        guard let command = try Convviz.parseAsRoot(Spelling.normalized(line)) as? any ShowingCommand else {
            throw Failure(
                .usage, "--beside: \(first) shows nothing", hint: "begin with options, or with a command that plays")
        }
        guard try command.output.request() == nil else {
            throw Failure(
                .usage, "--beside: a second stage is seen, not written", hint: "leave out what is to be written")
        }
        guard command.beside == nil else {
            throw Failure(.usage, "--beside: there are two stages, not more", hint: "leave out the inner --beside")
        }
        show = try command.show(reading: .system)
        label = text
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
