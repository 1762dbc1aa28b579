@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// An output that is asked for where inputs stamp: which of those under the kernel it is.
@Suite struct AskedOutputTests {
    /// [1 2; 3 4] under nine weights, by stride 2: in the middle column two stamps meet.
    private func story() throws -> Story {
        var parameters = Parameters(spatialRank: 2)
        (parameters.isTransposed, parameters.stride) = (true, [2, 2])
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 2, 2]), values: [1, 2, 3, 4]),
            weight: Tensor(shape: Shape([1, 1, 3, 3]), values: [1, 3, 5, 2, 4, 6, 7, 8, 9]), parameters: parameters)
        return Story(Subject(convolution, title: "grid"), perspective: .inputs)
    }

    private func rows(asking output: Position?, _ size: Size, theme: Theme = .dark) throws -> [String] {
        let story = try story()
        var moment = story.storyboard.moment(at: story.storyboard.time(ofStop: 1, in: 1))
        (moment.asked, moment.veil) = (output, output == nil ? [] : .value)
        var picture = Picture()
        let area = Area(columns: size.columns, rows: size.rows)
        Stage.draw(story.scene(at: moment), in: area, look: Look(theme: theme), in: &picture)
        let canvas = Canvas(picture, size: size, glyphs: .quadrant)
        return (0..<size.rows).map { canvas.text(ofRow: $0) }
    }

    /// Beside its number stands a bracket; what is added to it, and all else, is as it was.
    @Test func itIsInBrackets() throws {
        for size in [(80, 24), (60, 20), (40, 12)].map({ Size(columns: $0, rows: $1) }) {
            let (told, asked) = (try rows(asking: nil, size), try rows(asking: [0, 0, 2], size))
            let marked = asked.indices.filter { asked[$0].contains(#/\[ *5 *\]/#) }
            #expect(marked.count == 1 && !told.contains { $0.contains(#/\[ *5 *\]/#) }, "\(asked)")
            #expect(asked.contains { $0.contains("y[0,2] = 5 + 2·1 = ?") })
            let changed = asked.indices.filter { told[$0] != asked[$0] && !asked[$0].contains("y[0,2] =") }
            #expect(changed.allSatisfy { marked.contains($0) || asked[$0].contains("asked for") }, "\(asked)")
        }
    }

    /// In a row of cubes a frame is round it.
    @Test func inARowItHasAFrame() throws {
        let row = try Convolution.row([2, 1, 3], [1, 2, -1]) { ($0.isTransposed, $0.stride) = (true, [2]) }
        let story = Story(Subject(row), perspective: .inputs)
        func text(_ asked: Position?, _ time: StoryTime) -> String {
            var moment = story.storyboard.moment(at: time)
            moment.asked = asked
            var picture = Picture()
            Stage.draw(story.scene(at: moment), in: Area(columns: 80, rows: 22), look: Look(theme: .dark), in: &picture)
            return Canvas(picture, size: Size(columns: 80, rows: 22), glyphs: .quadrant).drawing
        }
        let time = story.storyboard.time(ofStop: 1, in: 1)
        #expect(text([0, 2], time).contains("▌ -2 ▐") && !text(nil, time).contains("▌ -2 ▐"))
        // Where nothing stands yet it has a question mark.
        #expect(text([0, 4], time).contains("-2       0      ?        ·"))
    }

    /// What was just added to several outputs is lit on the one that was asked for.
    @Test func withTheAnswerItIsLit() throws {
        let story = try story()
        var moment = story.storyboard.moment(at: story.storyboard.time(completing: 1))
        func lit() -> [Position] {
            let output = story.scene(at: moment).output
            return (0..<25).map { Position([0, $0 / 5, $0 % 5]) }.filter { output[$0].role == .outputNow }
        }
        #expect(lit().count == 9)
        moment.asked = [0, 1, 2]
        #expect(lit() == [[0, 1, 2]])
    }
}
