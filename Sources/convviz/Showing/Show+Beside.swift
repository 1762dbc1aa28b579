import ConvPlayer

extension Show {
    /// Plays, or tells, this one and another.
    ///
    /// - Parameter label: what makes the second another one: `--flip`.
    func run(beside other: Show, _ label: String, _ request: OutputRequest?) throws {
        guard request == nil || request?.form == .text, checking.check == nil else {
            throw Failure(
                .usage, "--beside shows two stages, and this writes one",
                hint: "leave out --beside, or what is written")
        }
        guard request == nil, !Surroundings.wantsText else {
            let request = request ?? OutputRequest(form: .text, destination: .standardOutput)
            try run(request)
            return try other.run(request)
        }
        let stages = (first: titled("first: \(title)"), second: other.titled("second: \(label)"))
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
