@testable import ConvStage
import ConvRecipe
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// What the commands show when nothing is given, and the scenes of the gallery.
@Suite struct ReadyScenesTests {
    static let recipes =
        OperationKind.all.map { (name: $0.name, recipe: Recipe($0)) }
        + Catalogue.scenes.map { (name: $0.name, recipe: $0.recipe) }

    private func story(_ index: Int) throws -> Story {
        Story(try Self.recipes[index].recipe.operation(reading: .none).subject(title: Self.recipes[index].name))
    }

    private func canvas(
        _ scene: Scene, _ size: Size, _ look: Look = Look(theme: .dark)
    ) -> (canvas: Canvas, rows: StageRows) {
        let area = Area(columns: size.columns, rows: size.rows)
        var picture = Picture(background: look.theme.background)
        Stage.draw(scene, in: area, look: look, in: &picture)
        return (
            Canvas(picture, size: size, glyphs: .quadrant), StagePlan(scene, in: area, look: look).rows
        )
    }

    /// At no width a line ends in a number that is not the sum yet without saying so.
    @Test(arguments: recipes.indices)
    func noSumIsStatedBeforeItIsMade(index: Int) throws {
        let story = try story(index)
        let (storyboard, taps) = (story.storyboard, story.storyboard.counts.taps)
        for placement in [0, storyboard.counts.placements / 2] {
            for stop in [0, 1, 2, taps / 2, taps - 1, taps] where (0...taps).contains(stop) {
                let scene = story.scene(at: storyboard.time(ofStop: stop, in: placement))
                guard scene.moment.phase <= .multiply else { continue }
                for columns in stride(from: 40, through: 250, by: 23) {
                    let seen = canvas(scene, Size(columns: columns, rows: columns % 2 == 0 ? 24 : 36))
                    for row in seen.rows.resultRow..<seen.rows.resultRow + seen.rows.resultRows {
                        let text = seen.canvas.text(ofRow: row)
                        guard let sign = text.lastRange(of: " = ") else { continue }
                        let end = text[sign.upperBound...]
                        let isNumber = Double(end.prefix { $0 != " " }) != nil
                        #expect(!isNumber || end.contains("so far") || end.contains("·"), "\(columns): \(text)")
                    }
                }
            }
        }
    }

    /// What comes next has room beside what happens now, on the way on as on the way back, however they are seen.
    @Test(arguments: recipes.indices)
    func whatComesNextIsSaid(index: Int) throws {
        let story = try story(index)
        try expectNext(in: story)
        // From the other side, where there is one, inputs stamp.
        guard story.convolution.parameters.isTransposed else { return }
        try expectNext(in: story.replacing(perspective: .inputs))
    }

    private func expectNext(in story: Story) throws {
        let (counts, taps) = (story.storyboard.counts, story.storyboard.counts.taps)
        for placement in Set([0, 3, counts.row - 1, counts.placements / 2]) where placement < counts.placements - 1 {
            var moments = [0, taps / 2, taps - 1].map { Moment(placement: placement, .multiply, pair: $0, of: taps) }
            moments += [.slide, .light, .sum, .write, .rest].map { Moment(placement: placement, $0, of: taps) }
            var counted = Moment(placement: placement, .multiply, pair: taps / 2, of: taps)
            counted.isCounted = true
            moments.append(counted)
            var back = Moment(placement: placement, .slide, of: taps)
            back.travel = Travel(from: placement + 1, to: placement, progress: 0.5)
            for moment in moments + [back] {
                let scene = story.scene(at: moment)
                // To begin with it is said what there is to see, and in the end what comes next is said in the sentence.
                guard !scene.isOpening, moment.phase != .rest || scene.words.next != nil else { continue }
                let next = try #require(scene.words.next, "\(moment)")
                let seen = canvas(scene, Size(columns: 80, rows: 24))
                let text = seen.canvas.text(ofRow: seen.rows.captionRow)
                #expect(text.contains("next: \(next)"), "\(moment.phase): \(scene.words.sentence)| \(next)")
            }
        }
    }

    /// While nothing moves no frame is drawn: so none may differ.
    @Test(arguments: recipes.indices)
    func whatIsStillIsStill(index: Int) throws {
        let story = try story(index)
        var random = SeededRandom(seed: UInt64(index))
        let sizes = [(120, 36), (80, 24), (40, 12)].map { Size(columns: $0, rows: $1) }
        let productsTravel = story.productsTravel
        var count = 0
        for placement in [0, story.storyboard.counts.placements - 1] {
            for step in 0..<24 {
                let duration = story.storyboard.duration(of: placement)
                let time = StoryTime(placement: placement, elapsed: duration * Double(step) / 24)
                let stillness = story.storyboard.stillness(at: time, productsTravel: productsTravel)
                guard stillness > 0.02 else { continue }
                let later = StoryTime(placement: placement, elapsed: time.elapsed + stillness * 0.95)
                let (now, then) = (story.scene(at: time), story.scene(at: later))
                let size = random.pick(sizes)
                let look = Look(theme: random.pick([.dark, .mono]), view: random.pick([.both, .block, .ledger]))
                #expect(
                    canvas(now, size, look).canvas == canvas(then, size, look).canvas,
                    "\(time), \(stillness), \(size), \(look.theme.name), \(look.view)")
                count += 1
            }
        }
        #expect(count > 10)
    }

    /// The picture fills half of the room there is for it at the least.
    @Test(arguments: [0, 1, 2, 3], [Size(columns: 120, rows: 36), Size(columns: 200, rows: 55)])
    func whereThereIsRoomItIsUsed(index: Int, size: Size) throws {
        let (canvas, rows) = canvas(try story(index).lastScene, size)
        let area = rows.arrays
        var (columns, lines): (Set<Int>, Set<Int>) = ([], [])
        for row in area.row..<area.row + area.rows {
            for column in area.column..<area.column + area.columns {
                let cell = canvas[column, row]
                if cell.character != " " || cell.background != Theme.dark.background {
                    columns.insert(column)
                    lines.insert(row)
                }
            }
        }
        let (left, right) = (try #require(columns.min()), try #require(columns.max()))
        let (top, bottom) = (try #require(lines.min()), try #require(lines.max()))
        let share = Double((right - left + 1) * (bottom - top + 1)) / Double(area.columns * area.rows)
        #expect(share >= 0.5, "\(Self.recipes[index].name) at \(size): \(share)\n\(canvas.drawing)")
    }
}

extension String {
    fileprivate func lastRange(of part: String) -> Range<String.Index>? {
        var found: Range<String.Index>?
        var rest = self[...]
        while let range = rest.firstRange(of: part) {
            found = range
            rest = rest[range.upperBound...]
        }
        return found
    }
}
