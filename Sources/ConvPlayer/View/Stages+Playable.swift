import ConvStage
import ConvStory
import Picture
import Terminal

extension Stages: Playable {
    package var ending: Ending? { lead.ending }
    package var glyphs: Glyphs { hand.glyphs }
    package var nextFrameDue: Double? { players.compactMap(\.nextFrameDue).min() }

    package func picture(size: Size, _ memory: inout FrameMemory) -> Picture {
        arePair ? StagesView.picture(for: self, size: size, &memory) : lead.picture(size: size, &memory)
    }

    package mutating func takeRequest() -> ScreenRequest? {
        for index in players.indices {
            if let request = players[index].takeRequest() { return request }
        }
        return nil
    }

    package mutating func take(_ event: InputEvent, size: Size) {
        guard arePair else { return players[0].take(event, size: size) }
        self = placed(in: StagesView.areas(of: self, size: size))
        let looks = players.map(\.look)
        switch event {
        case .key(.character(" ")) where readOn(columns: size.columns): return
        case .key(.tab) where !hand.isTyping && !hand.isBlank && hand.panel != .help:
            StagesView.areas(of: self, size: size) == nil && hand.inspector == nil ? changeOver() : inspectNext()
        case .key(.backTab) where hand.inspector == nil && !hand.isTyping: take(.tab)
        case .key(let key): take(key)
        case .terminated: for index in players.indices { players[index].take(event, size: size) }
        case .mouse(let event): take(event, size: size)
        case .resized, .resumed, .changed: break
        }
        settle(in: size, from: looks)
        for index in players.indices { players[index].settleMouse(isOn: players.contains(where: \.wantsMouse)) }
    }

    /// The same where areas are theirs; nil where one is seen at a time.
    func placed(in areas: [Area]?) -> Stages {
        var stages = self
        let areAside = areas.map { Set($0.map(\.row)).count < $0.count } ?? false
        for index in players.indices { stages.players[index].isBeside = areAside }
        return stages
    }

    private mutating func settle(in size: Size, from looks: [Look]) {
        guard let areas = StagesView.areas(of: self, size: size) else {
            return hand.settle(in: size, from: looks[inHand])
        }
        guard !hand.isBlank else { return }
        let panel = PlayerView.panel(of: hand, hand.scene, overlay).map { PlayerView.place(of: $0, hand, size) }
        hand.settle(in: areas[inHand], panel, from: looks[inHand])
    }

    /// A press takes the stage in hand that it is on.
    private mutating func take(_ event: MouseEvent, size: Size) {
        guard let areas = StagesView.areas(of: self, size: size) else { return hand.take(event, size: size) }
        if event.action == .press,
            let index = areas.firstIndex(where: { $0.contains(column: event.column, row: event.row) })
        {
            if index != inHand { changeOver() }
            hand.notice = nil
            return hand.click(column: event.column, row: event.row, in: areas[index])
        }
        lead.take(event, size: size)
        follow()
    }

    /// What is said, and asked, of both.
    var overlay: Overlay {
        var script = players[0].script
        if arePair { script.keys.insert(Self.tabHelp, at: 0) }
        let asked = players.first { $0.question != nil }
        guard var asked else { return script }
        asked.script = script
        return asked.overlay
    }

    private static let tabHelp = (keys: "tab", does: "two stages: where one is seen, the other one; shift-tab inspects")

    var speechPage: Int { players[0].speechPage }

    mutating func readOn(columns: Int) -> Bool {
        guard arePair else { return players[0].readOn(columns: columns) }
        guard !hand.isBlank, !players.contains(where: { $0.isTyping || $0.inspector != nil || $0.notice != nil }),
            let sentence = overlay.sentence, speechPage + 1 < Speech.pageCount(sentence, columns: columns)
        else { return false }
        players[0].speechPage += 1
        return true
    }
}
