import ConvEngine
import ConvStage
import ConvStory
import Picture
import Terminal

/// What the player looks like: the stage, and around it the timeline, the keys, and whatever panel is open.
package enum PlayerView {
    package static func canvas(for player: Player, size: Size) -> Canvas {
        Canvas(picture(for: player, size: size), size: size, glyphs: player.settings.glyphs)
    }

    package static func picture(for player: Player, size: Size) -> Picture {
        var memory = StageMemory()
        return picture(for: player, size: size, &memory)
    }

    /// - Parameter memory: of the last frame.
    static func picture(for player: Player, size: Size, _ memory: inout StageMemory) -> Picture {
        framed(player, size) { picture in
            let (scene, overlay) = (player.scene, player.overlay)
            let panel = panel(of: player, scene, overlay)
            let place = panel.map { self.place(of: $0, player, size) }
            let stage = stageArea(place, player, overlay, size)
            let speech = speech(of: player, overlay)
            if let page = overlay.page {
                PageOfWords(page).draw(in: stage, speech: speech, theme: player.theme, of: &picture)
            } else {
                Stage.draw(scene, in: stage, look: player.look, speech: speech, &memory, in: &picture)
            }
            drawFoot(
                of: player, scene, overlay, readsOn: player.hasMoreToRead(columns: size.columns), size, in: &picture)
            if let panel, let place {
                panel.draw(in: place, scroll: player.panelScroll, theme: player.theme, in: &picture)
            }
        }
    }

    /// A screen that is not blank, and has room.
    static func framed(_ player: Player, _ size: Size, _ draw: (inout Picture) -> Void) -> Picture {
        var picture = Picture(background: player.theme.background)
        guard !player.isBlank else { return picture }
        if isLargeEnough(size) {
            draw(&picture)
        } else {
            TooSmall.draw(columns: size.columns, rows: size.rows, theme: player.theme, in: &picture)
        }
        return picture
    }

    /// What is said in place of the story's own sentence.
    ///
    /// A notice never takes the place of what an author says or asks: then it stands below.
    static func speech(of player: Player, _ overlay: Overlay) -> Speech? {
        if let typed = player.prompt?.text ?? player.parameterText { return .notice(typed) }
        return overlay.sentence.map { .authored($0, page: player.pages.page(of: $0)) }
            ?? player.notice.map(Speech.notice)
    }

    /// What stands in the place of the keys.
    private static func remark(on player: Player, _ overlay: Overlay) -> Phrase? {
        let notice = overlay.sentence == nil ? nil : player.notice
        return (notice ?? overlay.warning).map { [Word($0, .notice)] }
    }

    /// The timeline, and the keys.
    ///
    /// - Parameter readsOn: whether there is more of the sentence: then space turns its page.
    static func drawFoot(
        of player: Player, _ scene: Scene, _ overlay: Overlay, hints hinting: Player? = nil, readsOn: Bool,
        _ size: Size, in picture: inout Picture
    ) {
        let theme = player.theme
        timeline(of: player, scene, overlay, saying: hinting ?? player)
            .draw(row: timelineRow(of: player, size), columns: size.columns, theme: theme, in: &picture)
        guard footer(of: player) > 1 else { return }
        if let remark = remark(on: hinting ?? player, overlay) {
            KeyLine([], after: remark).draw(row: size.rows - 1, columns: size.columns, theme: theme, in: &picture)
            return
        }
        var hints = hints(for: hinting ?? player, overlay)
        if let hint = readsOn ? "read on" : overlay.isOtherNext ? "other stage" : nil,
            let space = hints.firstIndex(where: { $0.keys == "space" })
        {
            hints[space].hint = hint
        }
        KeyLine(hints, after: overlay.answer).draw(
            row: size.rows - 1, columns: size.columns, theme: theme, in: &picture)
    }

    package static func isLargeEnough(_ size: Size) -> Bool {
        size.columns >= SmallestScreen.columns && size.rows >= SmallestScreen.rows
    }

    /// Where the stage is, and where the open panel.
    static func place(of player: Player, _ scene: Scene, size: Size) -> (stage: Area, panel: PanelPlace?) {
        let overlay = player.overlay
        let place = panel(of: player, scene, overlay).map { self.place(of: $0, player, size) }
        return (stageArea(place, player, overlay, size), place)
    }

    static func place(of panel: Panel, _ player: Player, _ size: Size) -> PanelPlace {
        PanelPlace(
            panel, columns: size.columns, rows: size.rows, footer: footer(of: player),
            leavesWords: player.isTyping || player.inspector != nil)
    }

    static func stageArea(_ panel: PanelPlace?, _ player: Player, _ overlay: Overlay, _ size: Size) -> Area {
        let choices = overlay.choices.map {
            place(of: Overlay.Kind.options($0).panel(player.settings.glyphs), player, size)
        }
        let rows = ([panel].compactMap(\.self) + choices).map(\.stageRows).min()
        return Area(columns: size.columns, rows: rows ?? size.rows - footer(of: player))
    }

    /// Rows below the stage: the timeline, and the keys, which a class does not need.
    static func footer(of player: Player) -> Int {
        player.settings.isPresented && player.parameterLine == nil ? 1 : PanelPlace.footer
    }

    static func timelineRow(of player: Player, _ size: Size) -> Int { size.rows - footer(of: player) }

    static func panel(of player: Player, _ scene: Scene, _ overlay: Overlay) -> Panel? {
        player.panel.map {
            PanelContent.panel(
                $0, of: scene, player.settings, hasCursor: player.inspector != nil, keys: overlay.keys)
        } ?? overlay.panel?.panel(player.settings.glyphs)
    }

    /// The whole of it, for whoever draws it and whoever presses it.
    ///
    /// - Parameter hand: what is said of the one in hand stands there where there is no line of keys.
    static func timeline(of player: Player, _ scene: Scene, _ overlay: Overlay, saying hand: Player) -> Timeline {
        let (storyboard, position) = (player.storyboard, player.position)
        let duration = storyboard.duration(at: position)
        let share = duration > 0 ? min(position.elapsed / duration, 1) : 0
        let shown = max(Double(storyboard.completed(at: position)), Double(position.placement) + share)
        var timeline = Timeline(
            place: scene.words.place, current: position.placement, count: storyboard.counts.placements, shown: shown,
            state: state(of: player))
        // Where inputs stamp, they are counted.
        timeline.saysCount = scene.showsSize || scene.ground == .output
        (timeline.counters, timeline.thinking) = (overlay.counters, overlay.thinking)
        timeline.isPage = overlay.page != nil
        guard footer(of: player) == 1 else { return timeline }
        let said = remark(on: hand, overlay).map { [$0] } ?? [overlay.answer, overlay.briefAnswer]
        let counters = said.filter { $0.width > 0 }.flatMap { said in
            overlay.counters.map { said + [Word("  ")] + $0 } + [said]
        }
        if !counters.isEmpty { timeline.counters = counters }
        return timeline
    }

    private static func state(of player: Player) -> Phrase {
        var state: Phrase = []
        if let count = player.preceding.count { state += [Word("\(count)  ", .strong)] }
        if player.loops { state += [Word("loop  ", .faint)] }
        state += [Word("×\(ValueText.shortest(player.speed, precision: 2))  ", .faint)]
        guard player.inspector == nil else { return state + [Word("inspect", .strong)] }
        return state + [Word(course(of: player), .strong)]
    }

    private static func course(of player: Player) -> String {
        if player.parameterLine != nil { return "waiting" }
        if player.isPlaying { return "playing" }
        // It has not come while the kernel is on its way there.
        return player.isAtEnd && !player.motions.areUnderWay && player.scene.showsSize ? "the end" : "paused "
    }

    /// What concerns two stages comes behind what goes on.
    private static func hints(for player: Player, _ overlay: Overlay) -> [(keys: String, hint: String)] {
        let all = ownHints(for: player, overlay)
        let first = all.firstIndex { $0.keys == "space" }.map { $0 + 1 } ?? all.count
        return all[..<first] + overlay.tabHints + all[first...]
    }

    private static func ownHints(for player: Player, _ overlay: Overlay) -> [(keys: String, hint: String)] {
        let glyphs = player.settings.glyphs
        if let hints = overlay.hints { return hints.map { (glyphs.spelled($0.keys), $0.hint) } }
        guard player.parameterLine == nil else {
            return KeyBindings.parameterHints.map { (glyphs.spelled($0.keys), $0.hint) }
        }
        guard player.inspector == nil else {
            return KeyBindings.inspectHints.map { (glyphs.spelled($0.keys), $0.hint) }
        }
        return KeyBindings.table.compactMap { line in
            guard let hint = line.hint else { return nil }
            return (glyphs.spelled(line.keys), self.hint(hint, for: line, player))
        }
    }

    /// What a key does now, where that differs from the table.
    private static func hint(_ hint: String, for line: KeyHelp, _ player: Player) -> String {
        switch line.bindings.first?.command {
        case .play(.playOrPause) where player.isPlaying: "pause"
        case .move(.multiplications) where player.convolution.combine.isPooling: "cell"
        default: hint
        }
    }
}
