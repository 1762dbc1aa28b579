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
        while !player.isFinished {
            screen.show(PlayerView.canvas(for: player, size: screen.size))
            var event = screen.nextEvent(before: player.nextFrameDue.map { start + .seconds($0) })
            player.advance(to: seconds())
            while let now = event {
                handle(now, &player, on: &screen)
                event = player.isFinished ? nil : screen.nextEvent(before: start)
            }
        }
    }

    private static func handle<S: Screen & ~Copyable>(_ event: InputEvent, _ player: inout Player, on screen: inout S) {
        let zoom = player.zoom
        switch event {
        case .key(let key):
            if !player.type(key) { KeyBindings[key].map { player.apply($0) } }
        case .terminated(let signal): player.end(by: signal)
        case .mouse(let event): player.take(event, size: screen.size)
        case .resized, .resumed: break
        }
        player.settle(in: screen.size, zoomedFrom: zoom)
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

    mutating func takeRequest() -> ScreenRequest? {
        defer { request = nil }
        return request
    }
}
