import ConvLesson
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct LessonPlayerTests {
    private static let names = BuiltInLesson.all.map(\.name)

    /// Space after space, every stop is come to in its order, and none is waited for longer than ten seconds.
    @Test(arguments: names) func spaceGoesThroughTheWholeLesson(name: String) throws {
        var player = try LessonPlayer.playing(name)
        var visited: [String] = []
        while !player.isOver {
            let seconds = player.waitUntilStill()
            #expect(seconds <= 10.1, "\(player.standing)")
            #expect(player.lead.position == player.target)
            // Where one of two stages is seen, the other comes first.
            if [.asking, .reached].contains(player.place.step), visited.last != player.standing {
                visited.append(player.standing)
            }
            player.type(" ")
        }
        let script = player.lesson.scenes.flatMap { scene in
            scene.stops.isEmpty
                ? ["\(scene.name).1"]
                : scene.stops.enumerated().flatMap { index, stop in
                    let name = "\(scene.name).\(index + 1)"
                    return stop.asking == nil ? [name] : [name + "?", name]
                }
        }
        #expect(visited == script)
    }

    /// Page down after page down as well, without a wait: at a question the first shows the answer.
    @Test(arguments: names) func aClickerGoesThroughTheWholeLesson(name: String) throws {
        var player = try LessonPlayer.playing(name)
        player.press(.function(5))
        var presses = 0
        while !player.isOver {
            player.press(.pageDown)
            presses += 1
            #expect(!player.lead.isPlaying || player.place.step == .answered)
        }
        let stops = player.lesson.scenes.flatMap(\.stops)
        let pairs = player.lesson.scenes.filter { $0.beside != nil }.flatMap(\.stops)
        #expect(presses <= stops.count + stops.count { $0.asking != nil } + pairs.count + 2)
        while player.address != "\(player.lesson.scenes[0].name).1" { player.press(.pageUp) }
        player.press(.pageUp)
        #expect(player.hand.notice == "this is where the lesson begins")
    }

    @Test func theCounters() throws {
        var player = try LessonPlayer.playing(at: "bias")
        player.waitUntilStill()
        #expect(player.drawing().contains("One row 2/3 · stop 1/2 · placement 1/4"))
        #expect(player.drawing(Size(columns: 40, rows: 12)).contains("2/3 · 1/2 · 1/4"))
    }

    // MARK: Off the script

    /// What was tried out is dropped, and the script's place is exactly where it was.
    @Test(arguments: ["s", "3s", "o", "d", "x", "ox", "osd..."]) func whatIfAndBack(keys: String) throws {
        var player = try LessonPlayer.playing(at: "row", stop: 2)
        let before = player
        player.type(keys)
        #expect(player.whatIf != nil && player.drawing().contains("what if"))
        player.type(" ")
        player.waitUntilStill()
        player.type("r")
        #expect(player.whatIf == nil && player.standing == before.standing)
        #expect(player.difference(from: before) == nil)
    }

    /// A change that the engine refuses is none.
    @Test func whatCannotBe() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 2)
        player.type("9d")
        #expect(player.whatIf == nil && player.course == .script && player.hand.notice?.contains("kernel") == true)
    }

    @Test func whatIfIsNamed() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 2)
        player.type("3s")
        #expect(player.whatIf == "stride 3")
        player.type("o")
        #expect(player.whatIf == "stride 3, padding 1")
        player.type("0")
        #expect(player.whatIf == nil && player.course == .stepped)
        player.type("2s")
        #expect(player.whatIf == "stride 2")
        player.press(.pageDown)
        #expect(player.whatIf == nil && player.standing == "row.4?")
    }

    /// From what was stepped to, space goes on by the script.
    @Test func steppingAndBack() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 2)
        let before = player
        player.press(.left)
        #expect(player.course == .stepped && player.said == nil)
        player.type(" ")
        player.waitUntilStill()
        #expect(player.standing == before.standing && player.said == before.said)
        player.press(.character(","), .character(","), .character("r"))
        #expect(player.drawing() == before.drawing())
    }

    @Test func aBlankScreenKeepsItsPlace() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 1)
        let before = player.drawing()
        player.type("b")
        let isBlank = !player.drawing().contains { $0.isLetter }
        #expect(isBlank)
        player.press(.pageDown)
        #expect(player.drawing() == before)
    }

    // MARK: Elsewhere

    @Test func scenesAndContents() throws {
        var player = try LessonPlayer.playing()
        player.type(">>")
        #expect(player.standing == "flip.1")
        player.type("<")
        #expect(player.address == "bias.1")
        player.type("C")
        #expect(player.drawing().contains("What a convolution does"))
        for _ in 0..<12 { player.type(">") }
        player.press(.enter)
        #expect(player.address == "cropped.1")
        player.type("C")
        player.press(.escape)
        #expect(player.contents == nil && player.address == "cropped.1")
    }

    @Test func theEnd() throws {
        var player = try LessonPlayer.playing(at: "pooling", stop: 1)
        player.press(.pageDown, .pageDown)
        #expect(player.isOver && player.drawing().contains("the end"))
        player.press(.pageDown, .pageDown)
        #expect(player.isOver)
        player.press(.pageUp)
        #expect(!player.isOver && player.address == "pooling.2")
    }

    /// At a stop nothing moves, but for the bar of the time to think.
    @Test func aStopIsStill() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 1)
        #expect(player.nextFrameDue(in: lessonSize) == nil)
        player.press(.pageDown, .pageDown)
        #expect(player.nextFrameDue(in: lessonSize) != nil)
        var stepped = player
        stepped.press(.left)
        #expect(stepped.course == .stepped && stepped.thinking == nil)
        stepped.advance(to: stepped.lead.now + 1)
        #expect(stepped.nextFrameDue(in: lessonSize) == nil)
        for _ in 1...42 { player.advance(to: player.lead.now + 1) }
        #expect(player.standing == "row.4?" && player.nextFrameDue(in: lessonSize) == nil)
    }

    /// The bar of the time to think is drawn when it has a column less, and at no other time.
    @Test(arguments: [40, 80, 200]) func theTimeToThink(columns: Int) throws {
        let size = Size(columns: columns, rows: 24)
        let settings = Settings(themes: [.mono])
        var player = try LessonPlayer.playing(at: "row", stop: 3, settings: settings)
        func bar() -> Int { player.canvas(size).text(ofRow: 22).count { $0 == "=" } }
        let whole = bar()
        var (left, frames) = (whole, 0)
        #expect(whole >= 8)
        while player.thinking != nil, let due = player.nextFrameDue(in: size) {
            player.advance(to: due - 0.01)
            #expect(bar() == left)
            player.advance(to: due + 0.0001)
            frames += 1
            guard player.thinking != nil else { break }
            left -= 1
            #expect(bar() == left)
        }
        #expect(frames == whole)
    }

    /// A narrow window shows a long sentence page by page, and a question is not lost by it.
    @Test func aLongSentenceIsRead() throws {
        let narrow = Size(columns: 40, rows: 12)
        var player = try LessonPlayer.playing(at: "flip")
        player.waitUntilStill()
        #expect(player.drawing(narrow).contains("1/3"))
        player.take(.key(.character(" ")), size: narrow)
        player.take(.key(.character(" ")), size: narrow)
        #expect(player.address == "flip.1" && player.drawing(narrow).contains("3/3"))
        #expect(player.drawing(narrow).contains("space other stage"))
        player.take(.key(.character(" ")), size: narrow)
        #expect(player.address == "flip.1" && player.stages.inHand == 1)
        player.take(.key(.character(" ")), size: narrow)
        #expect(player.address == "flip.2")
    }
}
