import ConvStage
import ConvStory
import Picture
import Terminal

/// What two stages look like: one above the other, side by side, or one of them where there is no room for both.
enum StagesView {
    /// Rows for what is said of both.
    private static let heading = Speech.lines
    /// Fewer rows, or columns, show too little of a stage.
    private static let fewestRows = 10
    private static let fewestGridRows = 17
    private static let fewestColumns = 50

    static func picture(for stages: Stages, size: Size, _ memory: inout FrameMemory) -> Picture {
        guard let areas = areas(of: stages, size: size) else { return picture(ofOneOf: stages, size: size, &memory) }
        let hand = stages.hand
        return PlayerView.framed(hand, size) { picture in
            var overlay = stages.overlay
            overlay.tabHints = hints(for: stages, overlay, areBothSeen: true)
            overlay.isOtherNext = false
            let (players, scenes) = (stages.placed(in: areas).players, stages.players.map(\.scene))
            let said = overlay.sentence.map { Speech.authored($0, page: stages.pages.page(of: $0)) }
            if hasHeading(stages) { said?.draw(columns: size.columns, theme: hand.theme, in: &picture) }
            for (index, player) in players.enumerated() {
                let typed = player.prompt?.text ?? player.parameterText
                let notice = typed ?? (said == nil ? player.notice : nil)
                let asked = player.question == nil || hasHeading(stages) ? nil : said
                let speech = (index == stages.inHand ? notice.map(Speech.notice) : nil) ?? asked
                let (scene, area) = (scenes[index], areas[index])
                if index == 0 {
                    Stage.draw(scene, in: area, look: player.look, speech: speech, &memory.first, in: &picture)
                } else {
                    Stage.draw(scene, in: area, look: player.look, speech: speech, &memory.second, in: &picture)
                }
            }
            let (mark, place) = (Word(">", .strong), areas[stages.inHand])
            picture.add([mark], column: place.column, row: place.row, limit: size.columns, theme: hand.theme)
            PlayerView.drawFoot(
                of: stages.lead, scenes[stages.leading], overlay, hints: hand, readsOn: stages.hasMoreToRead(in: size),
                size,
                in: &picture)
            if let panel = PlayerView.panel(of: hand, scenes[stages.inHand], overlay) {
                let place = PlayerView.place(of: panel, hand, size)
                panel.draw(in: place, scroll: hand.panelScroll, theme: hand.theme, in: &picture)
            }
        }
    }

    private static func picture(ofOneOf stages: Stages, size: Size, _ memory: inout FrameMemory) -> Picture {
        var player = stages.one(stages.inHand)
        player.script.tabHints = hints(for: stages, stages.overlay, areBothSeen: false)
        return stages.inHand == 0
            ? PlayerView.picture(for: player, size: size, &memory.first)
            : PlayerView.picture(for: player, size: size, &memory.second)
    }

    /// What tab does: where one of two is seen, it changes over.
    private static func hints(
        for stages: Stages, _ overlay: Overlay, areBothSeen: Bool
    ) -> [(keys: String, hint: String)] {
        guard stages.arePair, stages.hand.inspector == nil, !stages.players.contains(where: \.isTyping) else {
            return []
        }
        if case .list = overlay.panel { return [] }
        return areBothSeen ? [("tab", "inspect")] : [("tab", "other stage"), ("shift-tab", "inspect")]
    }

    /// A lesson speaks of both; outside of lessons a question is put on the stage that it is about.
    static func hasHeading(_ stages: Stages) -> Bool { !stages.overlay.counters.isEmpty }

    /// How wide what is said is, and asked.
    static func columnsOfWords(of stages: Stages, size: Size) -> Int {
        guard !hasHeading(stages), let areas = areas(of: stages, size: size) else { return size.columns }
        return stages.players.firstIndex { $0.question != nil }.map { areas[$0].columns } ?? size.columns
    }

    /// Where the open panel is, which is that of the stage in hand.
    static func panel(of stages: Stages, _ size: Size) -> PanelPlace? {
        let hand = stages.hand
        return PlayerView.panel(of: hand, hand.scene, stages.overlay).map { PlayerView.place(of: $0, hand, size) }
    }

    /// Where each of two stages is; nil where one is seen at a time.
    static func areas(of stages: Stages, size: Size) -> [Area]? {
        guard stages.arePair, PlayerView.isLargeEnough(size) else { return nil }
        var whole = PlayerView.stageArea(panel(of: stages, size), stages.hand, stages.overlay, size)
        if hasHeading(stages) {
            whole.row += heading
            whole.rows -= heading
        }
        let areRows = stages.players.allSatisfy { $0.convolution.spatialRank == 1 }
        if !areRows, whole.columns >= 2 * fewestColumns, whole.rows >= fewestRows { return whole.halves }
        return whole.rows >= 2 * (areRows ? fewestRows : fewestGridRows) ? whole.upperAndLower : nil
    }
}

/// Of two halves neither is larger: what is compared looks alike.
extension Area {
    fileprivate var halves: [Area] {
        let half = columns / 2
        return [column, column + columns - half].map { Area(column: $0, row: row, columns: half, rows: rows) }
    }

    fileprivate var upperAndLower: [Area] {
        let half = rows / 2
        return [row, row + rows - half].map { Area(column: column, row: $0, columns: columns, rows: half) }
    }

    func contains(column: Int, row: Int) -> Bool {
        (self.column..<(self.column + columns)).contains(column) && (self.row..<(self.row + rows)).contains(row)
    }
}
