import ConvCode
import ConvStage
import ConvStory

/// What is seen, and how.
extension Player {
    mutating func apply(_ show: Command.Show, times: Int) {
        switch show {
        case .zoom(let step): zoom(by: step * min(times, Self.furthestZoom))
        case .nextView: showNextView()
        case .nextChannel: showNextChannel()
        case .otherPerspective: changePerspective()
        case .nextTheme:
            themeIndex = (themeIndex + 1) % settings.themes.count
            notice = settings.themes.count > 1 ? "theme \(theme.name)" : "this terminal has no other theme"
        case .formula: toggle(.formula)
        case .nextCode: showNextCode()
        case .help: toggle(.help)
        case .blank: isBlank.toggle()
        case .mouse where settings.isPresented: notice = "before a class the mouse is off"
        case .mouse:
            mouse.isWanted.toggle()
            notice = mouse.isWanted ? "mouse on: click a cell, drag along the timeline, turn the wheel" : "mouse off"
        }
    }

    /// More levels than any scene has.
    static let furthestZoom = 9

    private mutating func zoom(by step: Int) {
        zoom = min(max(zoom + step, -Self.furthestZoom), Self.furthestZoom)
    }

    private mutating func showNextChannel() {
        let count = convolution.channelsPerFilter
        guard count > 1, convolution.spatialRank > 1 else { return notice = whyOneChannel }
        let next = channel.map { $0 + 1 } ?? 0
        channel = next < count ? next : nil
        notice = channel == nil ? "the channel that is multiplied" : nil
    }

    private var whyOneChannel: String {
        convolution.inputChannels > 1 && convolution.spatialRank > 1
            ? "every window reads one channel: < and > go to the others" : "there is one input channel to look at"
    }

    /// Goes on at the same place, seen from the other side.
    private mutating func changePerspective() {
        guard convolution.parameters.isTransposed else {
            return notice = "only the inputs of a transposed convolution stamp: start with --transposed"
        }
        guard question?.isAsking != true, secrets.areNone else {
            return notice = "the other side would give the answer away: the question comes first"
        }
        let output = story.output(ofPlacement: position.placement)
        story = story.replacing(perspective: story.perspective == .inputs ? .outputs : .inputs)
        (inspector, halt, question) = (nil, nil, nil)
        revision += 1
        motions.stop()
        position = position == .start ? .start : storyboard.time(ofStop: 0, in: story.placement(of: output))
    }

    private mutating func showNextView() {
        guard convolution.spatialRank > 1 else { return notice = "a row has no block: there is one view of it" }
        view = view.next
        notice = name(of: view)
    }

    func name(of view: SceneView) -> String {
        switch view {
        case .both: "block and ledger"
        case .block: "the block: where the \(convolution.combine.isPooling ? "window" : "kernel") moves"
        case .ledger: "the ledger: what is \(meeting)"
        }
    }

    private var meeting: String {
        switch convolution.combine {
        case .weights: "multiplied"
        case .maximum: "compared"
        case .mean: "added"
        }
    }

    private mutating func toggle(_ panel: PanelKind) {
        self.panel = self.panel == panel ? nil : panel
        panelScroll = 0
    }

    /// Page after page, then none.
    private mutating func showNextCode() {
        if case .code(let page) = panel {
            panel = page.next.map(PanelKind.code)
        } else {
            panel = .code(.loops)
        }
        panelScroll = 0
    }

    /// How far there is to scroll is known with the size of the screen: see `settle`.
    mutating func scroll(by step: Int) {
        panelScroll = max(panelScroll + (panel == .code(.loops) ? -step : step), 0)
    }
}
