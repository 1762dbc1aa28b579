import Terminal

/// The whole interactive program: show, wait, take keys, let time pass.
package enum Playback {
    /// Plays until the viewer quits or a signal comes.
    ///
    /// One thread. A paused player waits without a deadline, so it does not wake up. All keys that have come are taken
    /// before the next frame is drawn: frames are dropped, never queued.
    package static func run<S: Screen & ~Copyable>(
        _ player: inout Player, on screen: inout S, clock now: () -> ContinuousClock.Instant = { .now }
    ) {
        let start = now()
        func seconds() -> Double { (now() - start) / .seconds(1) }
        var frame = Frame()
        while !player.isFinished {
            screen.show(frame.canvas(for: player, size: screen.size))
            var event = screen.nextEvent(before: player.nextFrameDue.map { start + .seconds($0) })
            player.advance(to: seconds())
            while let now = event {
                handle(now, &player, on: &screen)
                event = player.isFinished ? nil : screen.nextEvent(before: start)
            }
        }
    }

    private static func handle<S: Screen & ~Copyable>(_ event: InputEvent, _ player: inout Player, on screen: inout S) {
        let look = player.look
        switch event {
        case .key(let key):
            player.take(key)
        case .terminated(let signal): player.end(by: signal)
        case .mouse(let event): player.take(event, size: screen.size)
        case .resized, .resumed: break
        }
        player.settle(in: screen.size, from: look)
        player.settleMouse()
        switch player.takeRequest() {
        case .suspend: screen.suspend()
        case .redraw: screen.redrawAll()
        case .mouse(let isOn): screen.setMouse(isOn)
        case nil: break
        }
    }
}

extension Player {
    mutating func end(by signal: Int32) {
        ending = .signal(signal)
    }

    /// A cursor may be set by a click, too.
    mutating func settleMouse() {
        let isOn = hasMouse || inspector != nil && !settings.isPresented
        guard isOn != mouseIsOn, request == nil else { return }
        mouseIsOn = isOn
        request = .mouse(isOn: isOn)
    }

    mutating func takeRequest() -> ScreenRequest? {
        defer { request = nil }
        return request
    }
}
