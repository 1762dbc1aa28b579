import Terminal

/// The whole interactive program: show, wait, take keys, let time pass.
package enum Playback {
    /// Plays until the viewer quits or a signal comes.
    ///
    /// One thread. A paused player waits without a deadline, so it does not wake up. All keys that have come are taken
    /// before the next frame is drawn: frames are dropped, never queued.
    ///
    /// - Parameter tell: is given what is played before every frame.
    package static func run<P: Playable, S: Screen & ~Copyable>(
        _ player: inout P, on screen: inout S, clock now: () -> ContinuousClock.Instant = { .now },
        telling tell: (P) -> Void = { _ in }
    ) {
        let start = now()
        func seconds() -> Double { (now() - start) / .seconds(1) }
        var frame = Frame()
        while !player.isFinished {
            screen.show(frame.canvas(for: player, size: screen.size))
            tell(player)
            var event = screen.nextEvent(before: player.nextFrameDue(in: screen.size).map { start + .seconds($0) })
            player.advance(to: seconds())
            while let now = event {
                handle(now, &player, on: &screen)
                event = player.isFinished ? nil : screen.nextEvent(before: start)
            }
        }
    }

    private static func handle<P: Playable, S: Screen & ~Copyable>(
        _ event: InputEvent, _ player: inout P, on screen: inout S
    ) {
        player.take(event, size: screen.size)
        switch player.takeRequest() {
        case .suspend: screen.suspend()
        case .redraw: screen.redrawAll()
        case .mouse(let isOn): screen.setMouse(isOn)
        case nil: break
        }
    }
}
