import ConvStage
import ConvStory
import Picture
import Terminal

extension Stages: Playable {
    package var ending: Ending? { lead.ending }
    package var glyphs: Glyphs { hand.glyphs }
    package func nextFrameDue(in size: Size) -> Double? { players.compactMap(\.nextFrameDue).min() }

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
        case .key(.character(" ")) where readOn(in: size): return
        case .key(.tab) where !hand.isTyping && !hand.isBlank && hand.panel != .help:
            StagesView.areas(of: self, size: size) == nil && hand.inspector == nil ? changeOver() : inspectNext()
        case .key(.backTab) where hand.inspector == nil && !hand.isTyping: take(.tab)
        case .key(let key): take(key)
        case .terminated: for index in players.indices { players[index].take(event, size: size) }
        case .mouse(let event): take(event, size: size)
        case .resized, .resumed, .changed: break
        }
        pages.keep(overlay.sentence)
        settle(in: size, from: looks)
        for index in players.indices { players[index].settleMouse(isOn: players.contains(where: \.wantsMouse)) }
    }

    /// The same where areas are theirs; nil where one is seen at a time.
    func placed(in areas: [Area]?) -> Stages {
        var stages = self
        let areAside = areas.map { Set($0.map(\.row)).count < $0.count } ?? false
        let areHeaded = areas != nil && StagesView.hasHeading(self)
        for index in players.indices {
            (stages.players[index].isBeside, stages.players[index].isHeaded) = (areAside, areHeaded)
        }
        return stages
    }

    private mutating func settle(in size: Size, from looks: [Look]) {
        guard let areas = StagesView.areas(of: self, size: size) else {
            return hand.settle(in: size, from: looks[inHand])
        }
        guard !hand.isBlank else { return }
        hand.settle(in: areas[inHand], StagesView.panel(of: self, size), from: looks[inHand])
    }

    /// A press takes the stage in hand that it is on.
    private mutating func take(_ event: MouseEvent, size: Size) {
        let wasBlank = hand.isBlank
        for index in players.indices { (players[index].notice, players[index].isBlank) = (nil, false) }
        guard !wasBlank, PlayerView.isLargeEnough(size) else { return }
        guard let areas = StagesView.areas(of: self, size: size) else {
            let places = one(inHand).mousePlaces(size)
            return change(inHand) { $0.take(event, at: places) }
        }
        let places = mousePlaces(areas, size)
        if event.action == .press, let index = places.stage(column: event.column, row: event.row) {
            if index != inHand { changeOver() }
            return change(index) { $0.click(column: event.column, row: event.row, in: areas[index]) }
        }
        let isOfWheel = event.action == .wheelUp || event.action == .wheelDown
        change(isOfWheel ? receiver(of: .right) : leading) { $0.take(event, at: places) }
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

    /// As `take` has it.
    private static let tabHelp = (
        keys: "tab",
        does:
            "inspect: a cursor over output, input and kernel, then over those of the other stage; the arrows and < > move it, "
            + "enter pins, G goes there; where one stage is seen, tab shows the other one and shift-tab inspects"
    )

    /// How far that is read.
    var pages: ReadPages {
        get { players[0].pages }
        set { players[0].pages = newValue }
    }

    mutating func readOn(in size: Size) -> Bool {
        guard hasMoreToRead(in: size), let sentence = overlay.sentence else { return false }
        pages.turn(sentence)
        return true
    }

    func hasMoreToRead(in size: Size) -> Bool {
        guard arePair else { return players[0].hasMoreToRead(columns: size.columns) }
        guard !hand.isBlank, !players.contains(where: { $0.isTyping || $0.inspector != nil || $0.notice != nil }),
            let sentence = overlay.sentence
        else { return false }
        let columns = StagesView.columnsOfWords(of: self, size: size)
        return pages.page(of: sentence) + 1 < Speech.pageCount(sentence, columns: columns)
    }
}
