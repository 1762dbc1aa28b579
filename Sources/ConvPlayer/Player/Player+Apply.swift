import ConvEngine
import ConvStory
import Terminal

/// Command to state.
extension Player {
    package mutating func apply(_ command: Command) {
        notice = nil
        let before = preceding
        (preceding.areToQuit, preceding.awaitSecondG) = (false, false)
        if case .digit(let digit) = command { return typeDigit(digit) }
        preceding.startAnew()
        let typed = before.count
        let times = max(typed ?? 1, 1)
        if applyInspecting(command, times: times) { return }

        switch command {
        case .digit: break
        case .play(let play): apply(play, times: times)
        case .move(let move): apply(move, times: times, typed: typed)
        case .change(let change): apply(change, times: times, typed: typed)
        case .show(let show): apply(show, times: times)
        case .prefixG: before.awaitSecondG ? go(to: .start) : (preceding.awaitSecondG = true)
        case .inspect: startInspecting()
        case .confirm: apply(Command.Move.jump(1), times: times, typed: typed)
        case .edit: openParameterLine()
        case .ask: askOrShow()
        case .escape:
            isBlank = false
            panel = nil
        case .suspend: request = .suspend
        case .redraw: request = .redraw
        case .quit: quit(isSure: before.areToQuit)
        case .interrupt: ending = .signal(2)
        }
    }

    /// Before a class a wrong key is not to end it.
    private mutating func quit(isSure: Bool) {
        if isSure || !settings.isPresented { return ending = .quit }
        preceding.areToQuit = true
        notice = "q again leaves"
    }

    private mutating func apply(_ play: Command.Play, times: Int) {
        switch play {
        case .playOrPause: playOrPause()
        case .restart:
            go(to: .start)
            isPlaying = true
        case .toggleLoop:
            loops.toggle()
            notice = loops ? "loop on" : "loop off"
        case .faster: changeSpeed(by: times)
        case .slower: changeSpeed(by: -times)
        case .normalSpeed: setSpeed(1)
        }
    }

    private mutating func typeDigit(_ digit: Int) {
        digit > 0 || preceding.count != nil ? preceding.type(digit) : takeParametersBack()
    }

    private mutating func playOrPause() {
        if question?.isAsking == true { return showAnswer(atOnce: false) }
        if !isPlaying, isAtEnd {
            go(to: .start)
            isPlaying = true
        } else {
            isPlaying.toggle()
            question = nil
        }
        motions.stop()
    }

    private mutating func setSpeed(_ value: Double) {
        speed = min(max(value, 0.125), 64)
        notice = "speed ×\(ValueText.shortest(speed, precision: 3))"
    }

    /// So many steps on among the speeds, from the one that is nearest.
    private mutating func changeSpeed(by steps: Int) {
        let speeds = Self.speeds
        let nearest = speeds.indices.min { abs(speeds[$0] - speed) < abs(speeds[$1] - speed) } ?? 0
        setSpeed(speeds[min(max(nearest.plus(steps), 0), speeds.count - 1)])
    }

    /// Each about half as fast again as the one before.
    static let speeds = [
        0.125, 1.0 / 6, 0.25, 1.0 / 3, 0.5, 2.0 / 3, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64,
    ]
}

/// Keys that come before the table is looked up.
extension Player {
    /// What a key does, whatever it is.
    package mutating func take(_ key: Key) {
        if case .control = key {} else if showAgain() { return }
        if type(key) || typeParameter(key) || answer(key) || turnHelp(key) { return }
        let special = settings.isPresented ? KeyBindings.presenting(key) : nil
        if let command = special ?? KeyBindings[key] { apply(command) } else { meetUnknown(key) }
    }

    /// The help is scrolled by pages, too, but for a clicker, which goes on with them.
    private mutating func turnHelp(_ key: Key) -> Bool {
        guard panel == .help, !settings.isPresented else { return false }
        switch key {
        case .pageDown: scroll(by: 10)
        case .pageUp: scroll(by: -10)
        default: return false
        }
        return true
    }

    /// - Returns: whether the screen was blank; what shows it again does nothing else.
    mutating func showAgain() -> Bool {
        defer { isBlank = false }
        return isBlank
    }

    /// Said once: whoever tries all keys knows then.
    private mutating func meetUnknown(_ key: Key) {
        notice = nil
        guard !preceding.hadUnknown else { return }
        preceding.hadUnknown = true
        let character: Character = if case .character(let character) = key { character } else { "\u{0}" }
        notice =
            "\(character.isASCII && character != "\u{0}" ? String(character) : "that key") does nothing here; ? shows all keys"
    }
}
