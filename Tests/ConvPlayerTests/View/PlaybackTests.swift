@testable import ConvPlayer
import ConvEngine
import ConvStage
import ConvStory
import Support
import Terminal
import Testing

/// Whole sessions without a terminal: keys go in, canvases come out.
@Suite struct PlaybackTests {
    private static let size = Size(columns: 60, rows: 16)

    private func play(
        _ player: inout Player, _ script: [InputEvent?], sizes: [Size] = []
    ) -> ScriptedScreen {
        let clock = ManualClock()
        var screen = ScriptedScreen(size: Self.size, script: script, sizes: sizes, clock: clock)
        Playback.run(&player, on: &screen, clock: { clock.now })
        return screen
    }

    @Test func aSessionStepByStep() throws {
        var player = try Player.paused()
        // A deadline passes after each key, and glides take eighteen frames of a sixtieth.
        let glide = Array(repeating: InputEvent?.none, count: 24)
        let script: [InputEvent?] =
            [.key(.right), .key(.right)] + glide + [.key(.character("G")), nil, .key(.character("q"))]
        let screen = play(&player, script)

        var expected = try Player.paused()
        #expect(screen.shown.first == PlayerView.canvas(for: expected, size: Self.size))
        expected.press(.right, .right)
        expected.advance(to: 1)
        #expect(screen.shown.contains(PlayerView.canvas(for: expected, size: Self.size)))
        expected.type("G")
        #expect(screen.shown.last == PlayerView.canvas(for: expected, size: Self.size))
        #expect(player.ending == .quit)
        #expect(screen.shown.count > 8)
    }

    /// A cursor can be set by a click: the mouse is on as long as there is one, or until it is turned off.
    @Test func theMouseIsOnInInspectMode() throws {
        var player = try Player.paused()
        var screen = play(&player, [.key(.tab), .key(.right), .key(.escape), .key(.character("q"))])
        #expect(screen.mouseSettings == [true, false])
        player = try Player.paused()
        screen = play(&player, [.key(.character("M")), .key(.tab), .key(.escape), .key(.character("M"))])
        #expect(screen.mouseSettings == [true, false])
    }

    /// Pressed on the timeline and moved, it goes along; pressed elsewhere it does not.
    @Test func theTimelineCanBeDragged() throws {
        let row = Self.size.rows - 2
        func placements(_ pressed: Int, _ rows: Int...) throws -> [Int] {
            var player = try Player.paused()
            player.take(MouseEvent(column: 30, row: pressed, action: .press), size: Self.size)
            return rows.enumerated().map { index, row in
                player.take(MouseEvent(column: 30 + index * 8, row: row, action: .drag), size: Self.size)
                return player.position.placement
            }
        }
        let dragged = try placements(row, row, row - 3, row + 9)
        #expect(dragged == dragged.sorted() && Set(dragged).count > 1)
        #expect(try placements(0, row, row, row) == [0, 0, 0])
    }

    @Test func aPausedPlayerSleeps() throws {
        var player = try Player.paused()
        let screen = play(&player, [nil, nil, nil, .key(.character("q"))])
        #expect(screen.deadlines == [nil])
        #expect(screen.shown.count == 1)
    }

    @Test func aMovingOneWakesForEveryFrame() throws {
        var player = try Player.paused { $0.isPlaying = true }
        player.position = StoryTime(placement: 1, elapsed: 0)
        let screen = play(&player, Array(repeating: nil, count: 25))
        #expect(screen.deadlines.allSatisfy { $0 != nil })
        let waits = zip(screen.deadlines, screen.deadlines.dropFirst()).compactMap { a, b in
            if let a, let b { (b - a) / .seconds(1) } else { nil }
        }
        #expect(waits.allSatisfy { abs($0 - 1 / 60) < 1e-6 })
        #expect(player.moment.phase == .slide && abs(player.position.elapsed - 25 / 60) < 1e-3)
    }

    @Test func itPlaysToTheEndAndSleepsThere() throws {
        var player = try Player.paused { $0.isPlaying = true }
        let screen = play(&player, Array(repeating: nil, count: 2000))
        #expect(player.position == player.storyboard.end)
        // About fifteen seconds: motion for eight, colours for one at half the frames, then one wait without a deadline.
        #expect((520...560).contains(screen.shown.count))
        #expect(screen.deadlines.last == .some(nil))
        #expect(screen.shown.last?.drawing.contains("the end") == true)
    }

    /// Keys come faster than frames: all are taken before the next is drawn.
    @Test func framesAreDroppedNeverQueued() throws {
        var player = try Player.paused()
        let screen = play(&player, Array(repeating: .key(.right), count: 5) + [nil, .key(.character("q"))])
        #expect(screen.shown.count == 2)
        #expect(player.storyboard.completed(at: player.position) == 5)
    }

    @Test func keysAfterTheLastAreNotRead() throws {
        var player = try Player.paused()
        let screen = play(&player, [.key(.character("q")), .key(.right)])
        #expect(screen.shown.count == 1 && player.position == .start)
    }

    @Test func aHeldKeyDoesNotHoldTheStory() throws {
        var player = try Player.paused { $0.isPlaying = true }
        let script = (0..<60).flatMap { _ in [InputEvent?.some(.key(.character("t"))), nil, nil] }
        _ = play(&player, script)
        #expect(player.position.elapsed > 1)
    }

    @Test func theSizeIsAskedForAtEveryFrame() throws {
        var player = try Player.paused()
        let sizes = [Size(columns: 3, rows: 2), Size(columns: 100, rows: 30)]
        let screen = play(&player, [.resized, nil, .resized, nil, .key(.character("q"))], sizes: sizes)
        #expect(screen.shown.map(\.size) == [Self.size] + sizes)
    }

    @Test(arguments: [2, 15, 1] as [Int32])
    func signalsEndIt(signal: Int32) throws {
        var player = try Player.paused()
        _ = play(&player, [.terminated(signal: signal)])
        #expect(player.ending == .signal(signal))
    }

    @Test func requestsReachTheScreen() throws {
        var player = try Player.paused()
        let screen = play(&player, [.key(.control("z")), .key(.control("l")), .key(.control("l"))])
        #expect(screen.suspensions == 1 && screen.redraws == 2)
    }

    /// Ten minutes in the shell are not ten minutes of the story.
    @Test func theStoryWaitsWhileItIsSuspended() throws {
        var player = try Player.paused { $0.isPlaying = true }
        _ = play(&player, [nil, .key(.control("z")), nil, nil, nil])
        // A second for being away, and a quarter for each wait in which nothing moves.
        #expect(player.position.placement == 0 && player.position.elapsed <= 2)
    }

    /// Whatever is typed, wherever: no trap, a place that exists, a canvas that fits.
    @Test(arguments: 0..<8)
    func anyKeysAnywhere(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let keys = KeyBindings.table.flatMap(\.bindings).flatMap(\.keys).filter {
            ![.character("q"), .control("c")].contains($0)
        }
        for session in 0..<10 {
            let convolution = try RandomCase(seed: generator.next(), rank: 1).convolution
            let settings = Settings(
                themes: [.dark, .primaries, .mono], glyphs: generator.pick(Glyphs.allCases),
                unit: generator.pick(StoryUnit.allCases), isPlaying: generator.coin(), start: generator.pick(1...9),
                reducedMotion: generator.coin())
            let subject = Subject(convolution, title: "convviz 1d", precision: generator.pick([nil, 0, 2]))
            var player = Player(subject, settings: settings)
            var time = 0.0
            for step in 0..<250 {
                player.press(generator.pick(keys))
                time += generator.pick([0, 0.01, 0.4, 3])
                player.advance(to: time)
                let isAtAPlace = player.isAtAPlace
                #expect(isAtAPlace, "\(player.position) of \(player.storyboard.end)")
                guard step % 50 == 0 else { continue }
                let size = generator.pick([
                    Size(columns: 1, rows: 1), Size(columns: 40, rows: 12), Size(columns: 80, rows: 24),
                    Size(columns: generator.pick(1...130), rows: generator.pick(1...40)),
                ])
                #expect(PlayerView.canvas(for: player, size: size).size == size, "session \(session)")
            }
        }
    }
}
