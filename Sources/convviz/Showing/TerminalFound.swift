import ConvPlayer
import ConvStage
import ConvStory
import Terminal

/// What the terminal that was taken can do, and whether it says, being asked, that its background is light.
struct TerminalFound: Sendable {
    let capabilities: Capabilities
    let isLight: Bool
}

extension Show {
    /// How it is played on a terminal.
    func settings(for terminal: TerminalFound, from start: Int? = nil) -> Settings {
        Settings(
            themes: display.look.themes(for: terminal), glyphs: display.look.glyphs(for: terminal.capabilities),
            unit: playback.unit, speed: playback.speed, loops: playback.loop, isPlaying: !playback.paused,
            start: start ?? playback.start, reducedMotion: display.reducedMotion,
            framesPerSecond: Surroundings.isRemote ? 30 : 60, view: display.sceneView, perspective: perspective,
            isPresented: display.look.present)
    }
}

extension DisplayOptions {
    fileprivate var sceneView: SceneView {
        switch view {
        case .auto, .both, .stamps: .both
        case .block, .solid: .block
        case .ledger, .slices: .ledger
        }
    }
}

extension LookOptions {
    /// `--color` before NO_COLOR before the terminal. Nothing can make colours on a terminal whose type does not say how
    /// to set them; so CLICOLOR_FORCE, which asks for colours where programs would leave them out, changes nothing here.
    var colorsAsked: ColorDepth? {
        switch color {
        case .never: .mono
        case .always: nil
        case .auto: Surroundings.variable("NO_COLOR") == nil ? nil : .mono
        }
    }

    /// Where the theme depends on it and nothing else tells.
    func asksForBackground(_ terminal: Capabilities) -> Bool {
        theme == .auto && !present && terminal.colors >= .palette && Surroundings.hasLightBackground == nil
    }

    func settings(for terminal: TerminalFound) -> (theme: Theme, glyphs: Glyphs) {
        (themes(for: terminal)[0], glyphs(for: terminal.capabilities))
    }

    /// The themes that this terminal can show, the one asked for first.
    fileprivate func themes(for terminal: TerminalFound) -> [Theme] {
        let colors = terminal.capabilities.colors
        if colors == .mono { return [.mono] }
        if colors < .palette { return theme == .theme(.mono) ? [.mono, .primaries] : [.primaries, .mono] }
        let isLight = Surroundings.hasLightBackground ?? terminal.isLight
        let first: Theme =
            switch theme {
            case .auto: present ? .highContrastLight : isLight ? .light : .dark
            case .theme(let theme): theme
            }
        let all = [first] + Theme.all.filter { $0 != first }
        return colors == .palette ? all.map { $0.checkered(XtermPalette.color(_:apartFrom:)) } : all
    }

    fileprivate func glyphs(for terminal: Capabilities) -> Glyphs {
        switch glyphs {
        case .auto: terminal.hasBlocks ? .quadrant : .ascii
        case .quadrant: .quadrant
        case .half: .half
        case .ascii: .ascii
        }
    }
}
