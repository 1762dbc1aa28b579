import ConvCode
import ConvEngine
import ConvStory

/// Command to state.
extension Player {
    package mutating func apply(_ command: Command) {
        notice = nil
        let typed = count
        let isSecondG = awaitsSecondG
        awaitsSecondG = false
        if case .digit(let digit) = command { return typeDigit(digit) }
        count = nil
        let times = max(typed ?? 1, 1)
        if applyInspecting(command, times: times) { return }

        switch command {
        case .digit: break
        case .playOrPause: playOrPause()
        case .stepPlacements(let step): stepPlacements(step, times: times)
        case .jumpPlacements(let step): move(placements: step * times, gliding: false)
        case .stepMultiplications(let step): stepMultiplications(step, times: times)
        case .stepRows(let step): stepRows(step, times: times)
        case .stepChannels(let step): move(placements: (step * times).times(storyboard.channelLength), gliding: true)
        case .first: go(to: .start)
        case .last: go(to: storyboard.time(completing: typed.map { max($0, 1) - 1 } ?? storyboard.placementCount - 1))
        case .prefixG: isSecondG ? go(to: .start) : (awaitsSecondG = true)
        case .restart:
            go(to: .start)
            isPlaying = true
        case .toggleLoop:
            loops.toggle()
            notice = loops ? "loop on" : "loop off"
        case .faster: setSpeed(speed * Self.speedStep(times))
        case .slower: setSpeed(speed / Self.speedStep(times))
        case .normalSpeed: setSpeed(1)
        case .changeStride(let step): change { $0.changeStride(by: step * times) }
        case .changePadding(let step): change { $0.changePadding(by: step * times) }
        case .changeDilation(let step): change { $0.changeDilation(by: step * times) }
        case .nextPaddingMode: takeNextPaddingMode()
        case .flip: change { $0.isFlipped.toggle() }
        case .zoom(let step): zoom(by: step * min(times, Self.furthestZoom))
        case .toggleSlices: toggleSlices()
        case .nextChannel: showNextChannel()
        case .toggleTelling: toggleTelling()
        case .nextTheme:
            themeIndex = (themeIndex + 1) % settings.themes.count
            notice = settings.themes.count > 1 ? "theme \(theme.name)" : "this terminal has no other theme"
        case .inspect: startInspecting()
        case .confirm: move(placements: times, gliding: false)
        case .edit: notice = "tab first: choose a cell of the input or the kernel"
        case .toggleMouse:
            hasMouse.toggle()
            request = .mouse(isOn: hasMouse)
            notice = hasMouse ? "mouse on: click a cell or the timeline, turn the wheel" : "mouse off"
        case .toggleFormula: toggle(.formula)
        case .nextCode: showNextCode()
        case .toggleHelp: toggle(.help)
        case .blank: isBlank.toggle()
        case .escape:
            isBlank = false
            panel = nil
        case .suspend: request = .suspend
        case .redraw: request = .redraw
        case .quit: ending = .quit
        case .interrupt: ending = .signal(2)
        }
    }

    private mutating func typeDigit(_ digit: Int) {
        // More digits than any placement has are no number any more: keep the largest.
        let value = (count ?? 0).multipliedReportingOverflow(by: 10)
        let next = value.partialValue.addingReportingOverflow(digit)
        guard !value.overflow, !next.overflow, next.partialValue > 0 else { return }
        count = min(next.partialValue, 1_000_000_000_000)
    }

    private mutating func playOrPause() {
        if isBlank {
            isBlank = false
        } else if !isPlaying, isAtEnd {
            go(to: .start)
            isPlaying = true
        } else {
            isPlaying.toggle()
        }
        glide = nil
    }

    private mutating func setSpeed(_ value: Double) {
        speed = min(max(value, 0.125), 64)
        notice = "speed ×\(ValueText.shortest(speed, precision: 3))"
    }

    private static func speedStep(_ times: Int) -> Double {
        (0..<min(times, 20)).reduce(1) { product, _ in product * 2.0.squareRoot() }
    }

    /// More levels than any scene has.
    static let furthestZoom = 9

    private mutating func zoom(by step: Int) {
        zoom = min(max(zoom + step, -Self.furthestZoom), Self.furthestZoom)
    }

    private mutating func showNextChannel() {
        let count = convolution.channelsPerFilter
        guard count > 1, convolution.spatialRank > 1 else { return notice = "there is one input channel to look at" }
        let next = channel.map { $0 + 1 } ?? 0
        channel = next < count ? next : nil
        notice = channel == nil ? "the channel that is multiplied" : nil
    }

    private mutating func toggleTelling() {
        guard convolution.parameters.isTransposed else {
            return notice = "only the inputs of a transposed convolution stamp: start with --transposed"
        }
        tell(by: telling == .stamps ? .windows : .stamps)
    }

    /// Goes on at the same place, told in another way.
    mutating func tell(by telling: Telling) {
        let step =
            switch telling {
            case .stamps: Stamp.index(inMiddleOf: convolution.placements[position.placement].output, of: convolution)
            case .windows: convolution.outputShape.offset(of: Stamp(position.placement, of: convolution).middle)
            }
        self.telling = telling
        inspector = nil
        storyboard = storyboard.retold(convolution, by: telling)
        position = position == .start ? .start : storyboard.time(ofStop: 0, in: step)
        glide = nil
    }

    private mutating func toggleSlices() {
        let channels = max(convolution.inputChannels, convolution.outputChannels)
        guard convolution.spatialRank > 1 else { return notice = "a 1D convolution has no slices" }
        guard convolution.spatialRank == 3 || channels > 1 else { return notice = "one channel is one slice" }
        isApart = !(isApart ?? (convolution.spatialRank == 3))
    }

    private mutating func toggle(_ panel: Panel) {
        self.panel = self.panel == panel ? nil : panel
        panelScroll = 0
    }

    /// Page after page, then none.
    private mutating func showNextCode() {
        if case .code(let page) = panel {
            panel = page.next.map(Panel.code)
        } else {
            panel = .code(.loops)
        }
        panelScroll = 0
    }

    /// The help is scrolled by all arrows. Formula and code go along with the steps, so only up and down scroll them.
    private mutating func stepPlacements(_ step: Int, times: Int) {
        if panel == .help { scroll(by: step) } else { move(placements: step * times, gliding: true) }
    }

    private mutating func stepRows(_ step: Int, times: Int) {
        guard panel == nil else { return scroll(by: step) }
        move(placements: (step * times).times(storyboard.rowLength), gliding: true)
    }

    /// How far there is to scroll is known with the size of the screen: see `settle`.
    private mutating func scroll(by step: Int) {
        panelScroll = max(panelScroll + (panel == .code(.loops) ? -step : step), 0)
    }
}
