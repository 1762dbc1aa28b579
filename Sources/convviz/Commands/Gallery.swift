import ArgumentParser
import ConvData
import ConvRecipe

/// `convviz gallery`: ready-made scenes.
struct Gallery: ShowingCommand {
    static let configuration = CommandConfiguration(
        commandName: "gallery",
        abstract: "Ready-made scenes; no name lists them.",
        discussion: """
            Examples:
              convviz gallery
              convviz gallery padding_strides_odd
              convviz gallery rgb --shape
            """)

    @Argument(help: "The scene to watch.", completion: .scene)
    var name: String?

    @OptionGroup(title: "Playback") var playback: PlaybackOptions
    @OptionGroup(title: "Playback") var second: BesideOptions
    @OptionGroup(title: "Display") var display: DisplayOptions
    @OptionGroup(title: "Output instead of playing") var output: OutputOptions
    @OptionGroup(title: "Comparison") var checking: CheckOptions

    func validate() throws {
        if name == nil, output.form != nil || output.emit != nil || output.output != nil {
            throw ValidationError("There is nothing to write without a scene: give its name.")
        }
        if name == nil, checking.check != nil {
            throw ValidationError("There is nothing to compare without a scene: give its name.")
        }
    }

    func run() throws {
        guard name != nil else { return try StandardOutput.write(GalleryList.text()) }
        let request = try output.request()
        let show = try show(reading: .none)
        try run(show, request)
    }

    var beside: String? { second.beside }

    /// Scenes have all their numbers with them: nothing is read.
    func show(reading reader: some SourceReader) throws -> Show {
        guard let name else {
            throw Failure(.usage, "a scene of the gallery has a name", hint: "convviz gallery lists them all")
        }
        guard let scene = Catalogue.scene(named: name) else {
            let meant = Suggestion.closest(to: name, among: Catalogue.scenes.map(\.name))
            throw Failure(
                .usage, "there is no scene '\(name)'",
                hint: meant.map { "did you mean '\($0)'?" } ?? "convviz gallery lists them all")
        }
        return try Show(
            title: scene.name, operation: try scene.operation(), playback: playback, display: display,
            checking: checking)
    }
}

extension GalleryScene {
    /// What the scene's recipe makes. If it cannot be made, the scene is wrong, not what the user typed.
    func operation() throws(Failure) -> Operation {
        do throws(RecipeError) {
            var operation = try recipe.operation(reading: .none)
            operation.about = about
            return operation
        } catch {
            throw Failure(
                .internalError, "the scene '\(name)' cannot be made: \(error.reason)",
                hint: "please report it; convviz gallery lists other scenes")
        }
    }
}
