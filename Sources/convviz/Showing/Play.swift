import ConvPlayer
import ConvStage
import ConvStory
import CursesTerminal
import Terminal

extension Show {
    /// Plays in the terminal until the viewer leaves.
    ///
    /// - Parameter start: the placement to begin with, if not the one of the options.
    /// - Returns: whether the convolution is another one in the end.
    @discardableResult func play(_ claim: Claim? = nil, from start: Int? = nil) throws -> Bool {
        let (ending, isChanged): (Ending?, Bool)
        do {
            let subject = operation.subject(title: title, precision: display.precision, claim: claim)
            (ending, isChanged) = try withCursesScreen(CursesOptions(colors: colorsAsked)) { screen in
                let isLight = asksForBackground(screen.capabilities) && screen.background()?.isLight == true
                var player = Player(subject, settings: settings(for: screen.capabilities, isLight: isLight, start))
                Playback.run(&player, on: &screen)
                return (player.ending, player.isChanged)
            }
        } catch let error as CursesError {
            throw Failure(.noTerminal, error.description, hint: "with --text it is told in words, wherever that goes")
        }
        if case .signal(let signal) = ending { Surroundings.end(by: signal) }
        return isChanged
    }

    /// `--color` before NO_COLOR before the terminal. Nothing can make colours on a terminal whose type does not say how
    /// to set them; so CLICOLOR_FORCE, which asks for colours where programs would leave them out, changes nothing here.
    private var colorsAsked: ColorDepth? {
        switch display.color {
        case .never: .mono
        case .always: nil
        case .auto: Surroundings.variable("NO_COLOR") == nil ? nil : .mono
        }
    }

    /// Where the theme depends on it and nothing else tells.
    private func asksForBackground(_ terminal: Capabilities) -> Bool {
        display.theme == .auto && !display.present && terminal.colors >= .palette
            && Surroundings.hasLightBackground == nil
    }

    /// - Parameter isLight: whether the terminal, being asked, says so of its background.
    private func settings(for terminal: Capabilities, isLight: Bool, _ start: Int?) -> Settings {
        Settings(
            themes: themes(for: terminal.colors, isLight: Surroundings.hasLightBackground ?? isLight),
            glyphs: glyphs(for: terminal),
            unit: playback.unit, speed: playback.speed, loops: playback.loop, isPlaying: !playback.paused,
            start: start ?? playback.start, reducedMotion: display.reducedMotion,
            framesPerSecond: Surroundings.isRemote ? 30 : 60, view: view, perspective: perspective,
            isPresented: display.present)
    }

    /// The themes that this terminal can show, the one asked for first.
    private func themes(for colors: ColorDepth, isLight: Bool) -> [Theme] {
        if colors == .mono { return [.mono] }
        if colors < .palette {
            return display.theme == .theme(.mono) ? [.mono, .primaries] : [.primaries, .mono]
        }
        let first: Theme =
            switch display.theme {
            case .auto: display.present ? .highContrastLight : isLight ? .light : .dark
            case .theme(let theme): theme
            }
        return [first] + Theme.all.filter { $0 != first }
    }

    private var view: SceneView {
        switch display.view {
        case .auto, .both, .stamps: .both
        case .block, .solid: .block
        case .ledger, .slices: .ledger
        }
    }

    private func glyphs(for terminal: Capabilities) -> Glyphs {
        switch display.glyphs {
        case .auto: terminal.hasBlocks ? .quadrant : .ascii
        case .quadrant: .quadrant
        case .half: .half
        case .ascii: .ascii
        }
    }
}
