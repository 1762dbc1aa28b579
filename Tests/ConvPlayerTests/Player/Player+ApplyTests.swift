@testable import ConvPlayer
import ConvEngine
import ConvStage
import ConvStory
import Support
import Terminal
import Testing

@Suite struct PlayerApplyTests {
    // MARK: Counts

    @Test(
        arguments: [
            ("5", 5), ("12", 12), ("007", 7), ("0", nil), ("10", 10), ("999999999999999999999999", 1_000_000_000_000),
        ] as [(String, Int?)])
    func digitsAreACount(keys: String, count: Int?) throws {
        var player = try Player.paused()
        player.type(keys)
        #expect(player.preceding.count == count)
        #expect(player.position == .start)
    }

    @Test(arguments: ["l", " ", "t", "?", "z", "q"])
    func everyOtherKeyTakesTheCount(key: String) throws {
        var player = try Player.paused()
        player.type("3" + key)
        #expect(player.preceding.count == nil)
    }

    // MARK: Playing

    @Test func spacePlaysAndPauses() throws {
        var player = try Player.paused()
        let states = (0..<3).map { _ in
            player.type(" ")
            return player.isPlaying
        }
        #expect(states == [true, false, true])
    }

    @Test(arguments: [
        ("]", 1.5), ("]]", 2), ("]]]", 3), ("[[", 0.5), ("+-", 1), ("4]", 4), ("]];", 1), ("[=", 1), ("99]", 64),
        ("99[", 0.125),
    ])
    func speed(keys: String, speed: Double) throws {
        var player = try Player.paused()
        player.type(keys)
        #expect(abs(player.speed - speed) < 1e-9)
        #expect(player.notice?.hasPrefix("speed ×") == true)
    }

    @Test func restartPlaysFromTheStart() throws {
        var player = try Player.paused { $0.start = 4 }
        player.type("r")
        #expect(player.position == .start && player.isPlaying)
    }

    @Test func loopIsToggledAndSaid() throws {
        var player = try Player.paused()
        player.type("L")
        #expect(player.loops && player.notice == "loop on")
        player.type("L")
        #expect(!player.loops && player.notice == "loop off")
    }

    // MARK: Looks

    @Test(arguments: [("z", 1), ("zzZ", 1), ("Z", -1), ("99z", 9), ("99Z", -9), ("3z", 3)])
    func zoom(keys: String, zoom: Int) throws {
        var player = try Player.paused()
        player.type(keys)
        #expect(player.zoom == zoom)
    }

    @Test func themesComeRound() throws {
        var player = try Player.paused { $0.themes = [.dark, .light, .mono] }
        let names = (0..<3).map { _ in
            player.type("t")
            return player.theme.name
        }
        #expect(names == ["light", "mono", "dark"])
        var single = try Player.paused()
        single.type("t")
        #expect(single.theme == .dark && single.notice == "this terminal has no other theme")
    }

    @Test func blankHidesAndHoldsTheStory() throws {
        var player = try Player.paused { $0.isPlaying = true }
        player.type("b")
        #expect(player.isBlank && player.nextFrameDue == nil)
        player.wait(5)
        #expect(player.position == .start)
        player.type(" ")
        #expect(!player.isBlank && player.isPlaying)
    }

    /// The first key after it only shows the picture again; only what ends the program does so from there, too.
    @Test func fromABlankScreenNothingElseHappens() throws {
        for key in [Key.character(" "), .character("l"), .character("q"), .escape, .right, .character("s")] {
            var player = try Player.paused()
            let before = player.position
            player.type("b")
            player.press(key)
            #expect(!player.isBlank && !player.isFinished && !player.isPlaying && player.position == before)
            #expect(player.convolution.parameters.stride == [1])
        }
        var player = try Player.paused()
        player.type("b")
        player.press(.control("c"))
        #expect(player.isFinished)
    }

    @Test func anUnknownKeySaysSoOnce() throws {
        var player = try Player.paused()
        player.type("Q")
        #expect(player.notice == "Q does nothing here; ? shows all keys")
        player.type("lQ")
        #expect(player.notice == nil)
        var other = try Player.paused()
        other.press(.character("\u{9B}"))
        #expect(other.notice == "that key does nothing here; ? shows all keys")
    }

    @Test func theStoryWaitsWhileHelpIsOpen() throws {
        var player = try Player.paused { $0.isPlaying = true }
        player.type("?")
        #expect(player.nextFrameDue == nil)
        player.wait(3)
        #expect(player.position == .start && player.isPlaying)
        player.type("?")
        player.wait(3)
        #expect(player.position > .start)
    }

    /// Seen by its inputs the story stays at its place: at the input in the middle of the window, and back.
    @Test func stampsKeepThePlace() throws {
        var parameters = Parameters(spatialRank: 2)
        (parameters.isTransposed, parameters.stride) = (true, [2, 2])
        var generator = SeededRandom(seed: 4)
        let convolution = try Convolution(
            input: generator.tensor([1, 6, 7]), weight: generator.tensor([1, 1, 3, 3]), parameters: parameters)
        var player = try Player.paused(convolution)
        player.type("i")
        #expect(player.position == .start)
        player.type("i")
        player.press(.character("9"), .character("9"), .character("l"))
        player.wait(1)
        let output = convolution.placements[player.position.placement].output
        player.type("i")
        let stamp = player.scene.stamp
        #expect(stamp.input == [0, output[1] / 2, output[2] / 2] && player.isAtAPlace)
        player.type("i")
        #expect(convolution.placements[player.position.placement].output == stamp.middle && player.isAtAPlace)
    }

    /// Whatever the parameters, the input that stamps is the same.
    @Test(arguments: ["s", "S", "o", "d", "x", "3s"])
    func parametersKeepTheStamp(keys: String) throws {
        var parameters = Parameters(spatialRank: 2)
        (parameters.isTransposed, parameters.stride) = (true, [2, 2])
        var generator = SeededRandom(seed: 4)
        let convolution = try Convolution(
            input: generator.tensor([1, 4, 4]), weight: generator.tensor([1, 1, 3, 3]), parameters: parameters)
        var player = try Player.paused(convolution)
        player.type("i")
        player.press(.right, .right, .right)
        player.wait(1)
        let stamp = player.scene.stamp
        for key in keys { player.type(String(key)) }
        player.wait(1)
        #expect(player.convolution.parameters != parameters)
        #expect(player.scene.stamp.input == stamp.input && player.isAtAPlace)
    }

    // MARK: Panels

    @Test func theHelpIsScrolledByPages() throws {
        var player = try Player.paused()
        player.type("?")
        player.press(.pageDown, .pageDown, .pageUp)
        #expect(player.panel == .help && player.panelScroll == 10)
        var presented = try Player.paused { $0.isPresented = true }
        presented.type("?")
        presented.press(.pageDown)
        #expect(presented.panelScroll == 0)
    }

    @Test(arguments: [("?", PanelKind.help), ("f", .formula)])
    func panelsOpenAndClose(key: String, panel: PanelKind) throws {
        var player = try Player.paused()
        player.type(key)
        #expect(player.panel == panel)
        player.type(key)
        #expect(player.panel == nil)
        player.type(key)
        player.press(.escape)
        #expect(player.panel == nil && !player.isFinished)
    }

    @Test func arrowsScrollAnOpenPanel() throws {
        var player = try Player.paused()
        player.type("?")
        player.press(.down, .down, .down, .up)
        #expect(player.panelScroll == 2 && player.position == .start)
        player.press(.up, .up, .up)
        #expect(player.panelScroll == 0)
        player.press(.down)
        player.type("f")
        #expect(player.panel == .formula && player.panelScroll == 0)
    }

    // MARK: Leaving

    @Test(arguments: [
        (Key.character("q"), Ending.quit), (.control("c"), .signal(2)),
    ])
    func leaving(key: Key, ending: Ending) throws {
        var player = try Player.paused()
        player.press(key)
        #expect(player.ending == ending && player.isFinished)
    }

    @Test func escapeNeverQuits() throws {
        var player = try Player.paused()
        player.press(.escape, .escape, .escape)
        #expect(!player.isFinished)
    }

    @Test(arguments: [(Key.control("z"), ScreenRequest.suspend), (.control("l"), .redraw)])
    func requests(key: Key, request: ScreenRequest) throws {
        var player = try Player.paused()
        player.press(key)
        #expect(player.takeRequest() == request)
        #expect(player.takeRequest() == nil)
    }

    /// A notice is about the last key.
    @Test func noticesGoWithTheNextKey() throws {
        var player = try Player.paused()
        player.type("L")
        #expect(player.notice != nil)
        player.type("l")
        #expect(player.notice == nil)
    }
}
