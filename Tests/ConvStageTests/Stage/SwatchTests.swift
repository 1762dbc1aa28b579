@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// What stands before a name in the legend is what cells of that name are painted with.
@Suite struct SwatchTests {
    /// Which roles of cells the legend calls by a name.
    private static let roles: [String: Set<String>] = [
        "input": ["input"], "kernel": ["kernel"], "now": ["tap", "kernelTap", "productTap"], "covered": ["window"],
        "cut off": ["unread"], "not read": ["unread"], "not reached": ["unread"], "added": ["outputNow"],
        "may still grow": ["growing"], "done": ["output"], "padding": ["padding", "windowZero"],
    ]

    private static let stories: [(@Sendable () throws -> Story)] = [
        { Story(try .ones([3, 4, 4], [3, 1, 2, 2]) { $0.groups = 3 }) },
        {
            Story(
                try .ones([1, 6, 6], [1, 1, 3, 3]) { ($0.stride, $0.padding) = ([2, 2], [Padding(1), Padding(0)]) })
        },
        {
            Story(
                try .ones([1, 4, 4], [1, 1, 3, 3]) {
                    ($0.padding, $0.paddingMode) = ([Padding(1), Padding(1)], .reflect)
                })
        },
        {
            Story(
                try .ones([1, 3, 3], [1, 1, 3, 3]) {
                    ($0.isTransposed, $0.stride, $0.padding) = (true, [2, 2], [Padding(1), Padding(1)])
                }, perspective: .inputs)
        },
        { Story(try .rows([[1, 2, 3, 4]], [[[1, 2, 3]]]) { $0.isTransposed = true }, perspective: .inputs) },
    ]

    /// The legend of a picture: every name, and the colour before it.
    private func legend(_ picture: Picture, row: Int) -> [(name: String, color: Color?)] {
        var swatch: Color?
        return picture.elements.compactMap { element in
            switch element {
            case .text(let run) where run.origin.y == Double(row):
                if run.text.count > 1 { return (run.text, swatch) }
                swatch = run.color
            case .face(let face) where face.bounds.low.y == Double(row): swatch = face.color
            default: break
            }
            return nil
        }
    }

    @Test(arguments: ThemesTests.colored, stories.indices)
    func hasAColorThatIsPainted(theme: Theme, index: Int) throws {
        let story = try Self.stories[index]()
        let counts = story.storyboard.counts
        for (grain, area) in [(Grain.quarters, Area(columns: 118, rows: 34)), (.whole, Area(columns: 118, rows: 22))] {
            let look = Look(theme: theme, grain: grain, view: .ledger)
            var painted: [String: Set<Color>] = [:]
            var named: [String: Set<Color?>] = [:]
            for placement in 0..<counts.placements {
                for stop in 0...counts.taps + 2 {
                    let scene = story.scene(at: story.storyboard.time(ofStop: stop, in: placement))
                    var picture = Picture(background: theme.background, keepsCells: true)
                    Stage.draw(scene, in: area, look: look, in: &picture)
                    let elements = picture.elements
                    for cell in picture.cells {
                        for case .face(let face) in elements[cell.elements] {
                            painted[cell.role, default: []].insert(face.color)
                        }
                    }
                    let row = StagePlan(scene, in: area, look: look).rows.legendRow
                    for (name, color) in legend(picture, row: row) {
                        let short = Self.roles.keys.first {
                            name == $0 || name.hasPrefix($0 + " by") || name.hasPrefix($0 + ",")
                        }
                        named[short ?? name, default: []].insert(color)
                    }
                }
            }
            for (name, colors) in named {
                guard let roles = Self.roles[name] else { continue }
                let faces = roles.reduce(into: Set<Color>()) { $0.formUnion(painted[$1] ?? []) }
                // Padding of zeros is thin, and what is black on black has its number alone.
                let isPlain = faces.isEmpty || faces == [theme.background ?? .black]
                #expect(
                    colors.allSatisfy { color in isPlain || color.map(faces.contains) == true },
                    "\(name), \(theme.name)")
            }
            #expect(named.keys.contains("input") && named.keys.contains("done"))
        }
    }

    private func texts(_ scene: Scene, _ theme: Theme, _ grain: Grain = .quarters) -> [String] {
        var picture = Picture()
        SceneLegend(scene, look: Look(theme: theme, grain: grain)).draw(column: 0, row: 0, limit: 150, in: &picture)
        return picture.texts
    }

    /// Where there are no blocks a place has a full stop, and the next output brackets.
    @Test func marksAreThoseOfTheDevice() throws {
        let scene = Scene(
            try .ones([1, 3, 3], [1, 1, 2, 2]) { ($0.isTransposed, $0.stride) = (true, [2, 2]) }, placement: 1, .light)
        let (blocks, ascii) = (texts(scene, .dark), texts(scene, .dark, .whole))
        #expect(blocks.contains("■") && blocks.contains("□") && blocks.contains("·"))
        #expect(ascii.contains("[?]") && ascii.contains(".") && !ascii.contains { ["■", "□", "·"].contains($0) })
        #expect(texts(scene, .mono).contains(" · ") && texts(scene, .mono, .whole).contains(" . "))
    }

    /// In a row padding is dotted where there are no colours, however small, and an inserted zero has its number.
    @Test(arguments: [Size(columns: 60, rows: 12), Size(columns: 118, rows: 34)])
    func marksOfARowWithoutColors(size: Size) throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2, 3]) { ($0.isTransposed, $0.stride) = (true, [2]) }
        let scene = Story(convolution).lastScene
        #expect(texts(scene, .mono).contains("...") && texts(scene, .mono).contains(" 0 "))
        var picture = Picture()
        RowPainter(scene, area: Area(columns: size.columns, rows: size.rows - 6), look: Look(theme: .mono)).draw(
            in: &picture)
        #expect(picture.texts.contains { $0.hasPrefix("..") } && !picture.texts.contains { $0.contains("╌") })
    }

    /// What lies behind the last window is named where it is an input: zeros there look like those before it.
    @Test(arguments: [(6, 1, false), (6, 0, true), (5, 0, false), (7, 1, false)])
    func whatIsNotReachedIsSeen(extent: Int, padding: Int, isNamed: Bool) throws {
        let convolution = try Convolution.ones([1, extent, extent], [1, 1, 3, 3]) {
            ($0.stride, $0.padding) = ([2, 2], [Padding(padding), Padding(padding)])
        }
        for theme in [Theme.dark, .mono] {
            #expect(texts(Scene(convolution, placement: 0, .light), theme).contains("not reached") == isNamed)
        }
    }

    /// The border of a transposed convolution is what its padding leaves.
    @Test func theBorderHasOneName() throws {
        func names(_ isTransposed: Bool) throws -> [String] {
            let convolution = try Convolution.ones([1, 3, 3], [1, 1, 3, 3]) {
                ($0.isTransposed, $0.padding) = (isTransposed, [Padding(1), Padding(1)])
            }
            return texts(Scene(convolution, placement: 0, .light), .dark)
        }
        #expect(
            try names(true).contains { $0.hasPrefix("border") } && !names(true).contains { $0.hasPrefix("padding") })
        #expect(try names(false).contains { $0.hasPrefix("padding") })
    }

    /// Without colours a frame is drawn by lines, and what is not reached is dim.
    @Test func withoutColorsAFrameHasLines() throws {
        let pooling = try Convolution.pooling([[1, 2, 3, 4, 5]], by: 2)
        let scene = Scene(pooling, placement: 0, .light)
        #expect(texts(scene, .dark).contains("window, no weights"))
        #expect(texts(scene, .mono).contains("window, no weights") && texts(scene, .mono).contains("│3│"))
        var picture = Picture()
        Stage.draw(scene, in: Area(columns: 80, rows: 22), look: Look(theme: .mono), in: &picture)
        let dim = picture.elements.compactMap { element -> String? in
            guard case .text(let run) = element, run.style == .dim else { return nil }
            return run.text.filter { $0 != " " }
        }
        #expect(dim == ["5", "3"])
        #expect(picture.texts.contains { $0.hasPrefix("┌") })
    }
}
