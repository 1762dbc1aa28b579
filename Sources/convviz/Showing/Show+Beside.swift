import ConvPlayer

extension Show {
    /// Plays this one and another in step, or tells one after the other.
    ///
    /// - Parameter label: what makes the second another one: `--flip`.
    func run(beside other: Show, _ label: String, _ request: OutputRequest?) throws {
        guard request == nil || request?.form == .text, checking.check == nil else {
            throw Failure(
                .usage, "--beside shows two stages, and this writes one",
                hint: "leave out --beside, or what is written")
        }
        let stages = (first: titled("first: \(title)"), second: other.titled("second: \(label)"))
        let isPlayed = request == nil && !Surroundings.wantsText
        try stages.first.checkStart(isPlayed: isPlayed)
        guard isPlayed else {
            do { try stages.second.checkStart(isPlayed: false) } catch { throw error.named("--beside") }
            return try (request?.destination ?? .standardOutput).write { sink in
                for stage in [stages.first, stages.second] { try OutputForm.text.write(stage.document, sink) }
            }
        }
        try withScreen(display.look) { screen, terminal in
            var show = Stages(
                Player(stages.first.story, settings: stages.first.settings(for: terminal)),
                beside: Player(stages.second.story, settings: stages.second.settings(for: terminal)))
            Playback.run(&show, on: &screen)
            return (show.ending, ())
        }
    }

    func titled(_ title: String) -> Show {
        var show = self
        show.title = title
        return show
    }
}
