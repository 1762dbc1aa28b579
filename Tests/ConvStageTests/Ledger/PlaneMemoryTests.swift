@testable import ConvStage
import ConvStory
import Picture
import Support
import Testing

/// What was drawn of planes in the last frame saves work and shows in none.
@Suite struct PlaneMemoryTests {
    private static let style = PlaneStyle(
        view: PlaneView(extent: PlaneExtent(rows: 1, columns: 3), cell: CubeSize.levels[5]), look: Look(theme: .dark),
        precision: nil, field: nil, scale: 1, isSigned: true, hidesPadding: true, shade: nil)
    private static let pass = PlaneMemory.Pass(style: style, part: .whole)

    /// One frame after another.
    private struct Frames {
        var memory = PlaneMemory()

        /// The numbers of those cells that are drawn anew, and the texts of all that are seen.
        mutating func draw(
            _ values: [Double?], _ pass: PlaneMemory.Pass = pass, keepsCells: Bool = false
        ) -> (anew: [Double], texts: [String]) {
            var (picture, anew) = (Picture(keepsCells: keepsCells), [Double]())
            memory.begin()
            let cells = values.map { $0.map { SceneCell($0, .input) } }
            memory.draw({ cells }, pass, in: &picture) { cell, index, picture in
                anew.append(cell.value ?? 0)
                picture.add(TextRun("\(cell.value ?? 0)", at: Point(Double(index), 0)))
            }
            return (anew, picture.elements.map { if case .text(let run) = $0 { run.text } else { "" } })
        }
    }

    @Test func onlyWhatIsNewIsDrawn() {
        var frames = Frames()
        let cells: [(values: [Double?], anew: [Double])] = [
            ([1, 2, 3], [1, 2, 3]), ([1, 2, 3], []), ([1, 7, 3], [7]), ([1, nil, 3], []), ([nil, 7, 3], [7]),
            ([7, 3, 3], [7, 3]), ([7, 3], []), ([7, 3, 4], [4]),
        ]
        for (values, anew) in cells {
            let frame = frames.draw(values)
            #expect(frame.anew == anew)
            #expect(frame.texts == values.compactMap(\.self).map { "\($0)" })
        }
    }

    @Test func inAnotherPassAllIsDrawn() {
        var frames = Frames()
        let numbers = PlaneMemory.Pass(style: Self.style, part: .number)
        let anew = [Self.pass, numbers, numbers, Self.pass].map { frames.draw([1, 2, 3], $0).anew.count }
        #expect(anew == [3, 3, 0, 3])
    }

    /// While the kernel slides, cells are not even asked for, and while a row multiplies only its own; once it has come all
    /// are.
    @Test func whatStandsIsNotMadeAnew() throws {
        let story = try SeenLedger.story(seed: 1)
        let (area, look) = (Area(columns: 120, rows: 36), Look(theme: .dark))
        var (memory, asked) = (PlaneMemory(), [String]())
        func frame(_ moment: Moment, row: Int) throws {
            let scene = story.scene(at: moment)
            let ledger = try #require(Ledger(scene, area: area))
            let place = try #require(LedgerPlace.best(ledger.shape, ledger.focus, in: area, look: look))
            var picture = Picture()
            memory.begin(PartKey(scene: scene.key, layout: place.ledger, look: look, row: row))
            asked = []
            for plane in 0..<3 {
                func cells() -> [SceneCell?] {
                    asked.append("\(plane)")
                    return [SceneCell(1, .input)]
                }
                memory.draw(cells, ofRow: plane, Self.pass, in: &picture) { _, _, picture in
                    picture.add(TextRun("1", at: Point(0, Double(plane))))
                }
            }
            #expect(picture.elements.count == 3)
        }
        func moment(_ phase: Phase, _ progress: Double, _ multiplied: Int = 0) -> Moment {
            let travel = Travel(from: 0, to: 1, progress: phase == .slide ? progress : 1)
            return Moment(placement: 1, phase: phase, progress: progress, multiplied: multiplied, travel: travel)
        }
        let frames: [(Moment, row: Int, asked: [String])] = [
            (moment(.slide, 0.5), 0, ["0", "1", "2"]), (moment(.slide, 0.6), 0, []), (moment(.slide, 0.9), 0, []),
            (moment(.light, 0.5), 0, ["0", "1", "2"]), (moment(.light, 0.6), 0, ["0", "1", "2"]),
            (moment(.multiply, 0.5), 0, ["0", "1", "2"]), (moment(.multiply, 0.5, 1), 0, ["0"]),
            (moment(.multiply, 0.5, 2), 1, ["0", "1"]), (moment(.multiply, 0.5, 3), 1, ["1"]),
        ]
        for (moment, row, anew) in frames {
            try frame(moment, row: row)
            #expect(asked == anew, "\(moment)")
        }
    }

    /// Elements from memory would not say to which cell they belong.
    @Test func picturesThatKeepCellsAreDrawnWhole() {
        var frames = Frames()
        let anew = [false, true, true, false].map { frames.draw([1, 2, 3], keepsCells: $0).anew.count }
        #expect(anew == [3, 3, 3, 0])
    }

    /// A story that plays, jumps, and is seen in other windows, themes and views.
    @Test(arguments: UInt64(1)...12)
    func whatWasDrawnBeforeDoesNotMatter(seed: UInt64) throws {
        let story = try SeenLedger.story(seed: seed)
        var lot = SeededRandom(seed: seed)
        var (memory, look, size) = (StageMemory(), lot.pick(SeenLedger.looks), lot.pick(SeenLedger.sizes))
        var time = StoryTime.start
        for step in 0..<40 {
            switch lot.pick(0...9) {
            case 0: (look, size) = (lot.pick(SeenLedger.looks), lot.pick(SeenLedger.sizes))
            case 1: look.view = lot.pick(SceneView.allCases)
            case 2: time.placement = lot.pick(0..<story.storyboard.counts.placements)
            default: time = story.storyboard.time(time, advancedBy: Double(lot.pick(1...40)) / 60)
            }
            let (scene, area) = (story.scene(at: time), Area(columns: size.columns, rows: size.rows))
            var (alone, after) = (Picture(), Picture())
            Stage.draw(scene, in: area, look: look, in: &alone)
            Stage.draw(scene, in: area, look: look, speech: nil, &memory, in: &after)
            #expect(after == alone, "step \(step)")
        }
    }
}
