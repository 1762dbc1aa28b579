import ArgumentParser
import ConvCatalogue
import ConvData

/// `convviz gallery`: ready-made scenes.
struct Gallery: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gallery",
        abstract: "Ready-made scenes; no name lists them.",
        discussion: """
            Examples:
              convviz gallery
              convviz gallery padding_strides_odd
              convviz gallery rgb --shape
            """)

    @Argument(help: "The scene to watch.")
    var name: String?

    @OptionGroup(title: "Playback") var playback: PlaybackOptions
    @OptionGroup(title: "Display") var display: DisplayOptions
    @OptionGroup(title: "Output instead of playing") var output: OutputOptions

    func validate() throws {
        if name == nil, output.form != nil {
            throw ValidationError("There is nothing to write without a scene: give its name.")
        }
    }

    func run() throws {
        guard let name else { return try StandardOutput.write(GalleryList.text()) }
        guard let scene = Catalogue.scene(named: name) else {
            let meant = Suggestion.closest(to: name, among: Catalogue.scenes.map(\.name))
            throw Failure(
                .usage, "there is no scene '\(name)'",
                hint: meant.map { "did you mean '\($0)'?" } ?? "the command gallery lists them all")
        }
        let (convolution, note) = try scene.convolution()
        let show = Show(
            title: scene.name, convolution: convolution, note: note, playback: playback, display: display)
        try show.run(output.form)
    }
}
