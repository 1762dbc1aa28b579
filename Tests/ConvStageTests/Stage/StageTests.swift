@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct StageTests {
    static let sizes = [
        (1, 1), (2, 2), (3, 40), (200, 1), (40, 10), (80, 22), (200, 53), (400, 118), (9999, 3), (5, 9999),
    ]
    static let looks = ThemesTests.colored.map { Look(theme: $0) } + [Look(theme: .mono, grain: .whole)]

    private func picture(_ scene: Scene, _ columns: Int, _ rows: Int, _ look: Look) -> Picture {
        var picture = Picture(background: look.theme.background)
        Stage.draw(scene, in: Area(columns: columns, rows: rows), look: look, in: &picture)
        return picture
    }

    @Test(arguments: Cases.names)
    func everySizeIsDrawn(name: String) throws {
        let story = Story(try Cases.convolution(name), note: "a note")
        var generator = SeededRandom(seed: 5)
        for (columns, rows) in Self.sizes {
            for scene in Cases.scenes(story, count: 4) {
                var look = generator.pick(Self.looks)
                look.zoom = generator.pick(-9...9)
                if !look.theme.isMono { look.grain = generator.pick([.quarters, .halves, .whole]) }
                let picture = picture(scene, columns, rows, look)
                #expect(picture.isFinite)
                // As much as the screen has room for, whatever the convolution has.
                #expect(picture.elements.count <= 100 + 3 * columns * rows)
                if columns >= SmallestScreen.columns, rows >= SmallestScreen.rows - 2 {
                    #expect(picture.fault(columns: columns, rows: rows) == nil, "\(columns)×\(rows), \(look)")
                }
            }
        }
    }

    /// The command, the convention, the parameters, every array with its shape, the sum.
    @Test(arguments: [(40, 10), (80, 22), (200, 53)])
    func everyScreenSaysWhatItShows(columns: Int, rows: Int) throws {
        for scene in Cases.scenes(Story(try .familiar()), count: 12) {
            var picture = Picture()
            Stage.draw(scene, in: Area(columns: columns, rows: rows), look: Look(theme: .dark), in: &picture)
            let canvas = Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: .quadrant)
            let text = (0..<rows).map(canvas.text(ofRow:)).joined(separator: "\n")
            let always = [
                "convviz 1d", "cross-correlation", "kernel", "input", "output", "y[\(scene.placement.output[1])]",
            ]
            // The smallest window has no room for the shapes, and a long sentence takes the line of the parameters.
            let isLong = columns < 60 && scene.words.sentence.count > columns - 2
            let needed =
                always + (columns < 60 ? [] : ["x [8]", "w [3]", "y [6]"])
                + (isLong ? [] : ["stride", "padding", "L_out = "])
            for needed in needed { #expect(text.contains(needed), "\(needed) is missing from: \(text)") }
        }
    }

    @Test func aNoticeStandsWhereTheNarrationStood() throws {
        let scene = Scene(try .familiar(), placement: 1, .light)
        var picture = Picture()
        Stage.draw(
            scene, in: Area(columns: 80, rows: 22), look: Look(theme: .dark), speech: .notice("no!"), in: &picture)
        #expect(picture.texts.contains("no!"))
        #expect(!picture.texts.contains(scene.words.sentence))
    }

    /// As a terminal shows it, whatever moves: every character stands out from what is behind it.
    @Test(arguments: ThemesTests.colored)
    func everythingCanBeRead(theme: Theme) throws {
        for (index, name) in Cases.names.enumerated() {
            // Every other time, someone else has other numbers.
            let convolution = try Cases.convolution(name)
            let claim = index % 2 == 0 ? try Claim(of: 0.5, for: convolution) : nil
            let story = Story(convolution, claim: claim, note: "a note")
            for (step, scene) in Cases.scenes(story, count: 4, seed: UInt64(index)).enumerated() {
                let glyphs = Glyphs.allCases[(index + step) % 3]
                let look = Look(
                    theme: theme, grain: Grain(columns: glyphs.grain.columns, rows: glyphs.grain.rows), zoom: step - 2)
                let picture = picture(scene, 80, 22, look)
                let canvas = Canvas(picture, size: Size(columns: 80, rows: 22), glyphs: glyphs)
                let legendRow = StagePlan(scene, in: Area(columns: 80, rows: 22), look: look).rows.legendRow
                let faint = canvas.rows.joined().enumerated().filter { index, cell in
                    guard let ink = cell.foreground, let ground = cell.background else { return false }
                    let isBlock = (0x2580...0x259F).contains(cell.character.value)
                    // A sign of the legend is a colour, not a word: as faint as the cells that it is the colour of.
                    let isSwatch = index / 80 == legendRow && "■□┆·#:*.".unicodeScalars.contains(cell.character)
                    return !isBlock && cell.character != " " && ink.contrast(with: ground) < (isSwatch ? 1.25 : 4.4)
                }.map(\.element)
                #expect(faint.isEmpty, "\(name), \(glyphs), zoom \(look.zoom), \(scene.moment): \(faint)")
            }
        }
    }
}

extension Claim {
    /// The same number everywhere; none for an output that would not fit into memory.
    fileprivate init?(of number: Double, for convolution: Convolution) throws {
        let shape = convolution.outputShape
        guard shape.count <= 1 << 16 else { return nil }
        let numbers = try Tensor(shape: shape, values: Array(repeating: number, count: shape.count))
        self.init(name: "mine.npy", numbers: numbers)
    }
}
