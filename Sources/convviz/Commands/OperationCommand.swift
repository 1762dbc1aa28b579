import ArgumentParser
import ConvRecipe

/// What a command of this family is about.
protocol OperationTopic {
    associatedtype Options: OperationOptions
    static var kind: OperationKind { get }
    static var abstract: String { get }
    /// Command lines that are worth trying.
    static var examples: [String] { get }
}

/// `convviz 1d`, `2d`, `conv2d`, `3d`, `maxpool1d` ...: the same program over other axes, or with another window.
struct OperationCommand<Topic: OperationTopic>: ShowingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Topic.kind.name, abstract: Topic.abstract,
            discussion: (["Examples:"] + Topic.examples.map { "  " + $0 }).joined(separator: "\n"),
            aliases: Topic.kind.aliases)
    }

    @OptionGroup var options: Topic.Options
    @OptionGroup(title: "Playback") var playback: PlaybackOptions
    @OptionGroup(title: "Playback") var second: BesideOptions
    @OptionGroup(title: "Display") var display: DisplayOptions
    @OptionGroup(title: "Output instead of playing") var output: OutputOptions
    @OptionGroup(title: "Comparison") var checking: CheckOptions

    var recipe: Recipe {
        var recipe = Recipe(Topic.kind)
        options.fill(&recipe)
        return recipe
    }

    func run() throws {
        let request = try output.request()
        try checking.refuseStandardInput(sharedWith: recipe)
        let show = try show(reading: .system)
        for remark in show.operation.remarks { StandardError.write("convviz: \(remark).\n") }
        try run(show, request)
    }

    var beside: String? { second.beside }

    func show(reading reader: some SourceReader) throws -> Show {
        try Show(
            title: "convviz \(Topic.kind.name)", operation: try recipe.operation(reading: reader), playback: playback,
            display: display, checking: checking)
    }
}
