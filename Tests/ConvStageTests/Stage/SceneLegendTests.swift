@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Testing

@Suite struct SceneLegendTests {
    private func legend(_ scene: Scene, columns: Int, theme: Theme = .dark, isMap: Bool = false) -> String {
        var picture = Picture()
        SceneLegend(scene, look: Look(theme: theme), sights: Sights(isMap: isMap)).draw(
            column: 0, row: 0, limit: columns, in: &picture)
        return picture.texts.joined(separator: " ")
    }

    private func scene(_ placement: Int, _ phase: Phase, claim: [Double]) throws -> Scene {
        let numbers = try Tensor(shape: Shape([1, claim.count]), values: claim)
        return Scene(
            try .row([1, 2, 3, 4], [1, 1]), placement: placement, phase,
            claim: Claim(name: "mine.npy", numbers: numbers))
    }

    /// What the mark of a cell that differs means, before all else where there is little room.
    @Test func marksAreExplained() throws {
        let differing = try scene(1, .rest, claim: [3, 6, 7])
        #expect(legend(differing, columns: 118).hasSuffix("■ ! yours differs, ≠ yours"))
        #expect(legend(differing, columns: 78).hasSuffix("■ ! yours differs"))
        #expect(legend(differing, columns: 18) == "■ ! yours differs")
        #expect(legend(differing, columns: 118, theme: .mono).hasSuffix(" !3 ! yours differs, ≠ yours"))
        #expect(legend(differing, columns: 118, isMap: true).hasSuffix("■ yours differs"))
    }

    /// On a map cells have the colours of their numbers: input and output are named by both ends of their scales. Where numbers are
    /// signs the names over them have to do.
    @Test func onAMapScalesAreNamed() throws {
        let scene = try scene(1, .rest, claim: [3, 5, 7])
        let line = legend(scene, columns: 118, isMap: true)
        #expect(line.hasPrefix("■ ■ input □ covered ■ kernel") && line.contains("■ ■ done □ goes here"))
        let signs = legend(scene, columns: 118, theme: .mono, isMap: true)
        #expect(signs.contains("covered") && !signs.contains("input") && !signs.contains("done"))
    }

    /// Between weights that are apart there are dots.
    @Test func holesAreNamed() throws {
        let kernel = [1, 2, 1] as [Double]
        #expect(!legend(Scene(try .row([1, 2, 3, 4, 5], kernel), placement: 0, .light), columns: 118).contains("hole"))
        let apart = Scene(try .row([1, 2, 3, 4, 5], kernel) { $0.dilation = [2] }, placement: 0, .light)
        #expect(legend(apart, columns: 118).contains("\(Look(theme: .dark).spot) hole of the kernel"))
        #expect(legend(apart, columns: 118, theme: .mono).contains("hole"))
    }

    /// Without colours an input looks like an output: one mark for both, the first to give way.
    @Test func plainNumbersHaveOneMark() throws {
        let scene = Scene(try .row([1, 2, 3, 4, 5], [1, 2, 1]), placement: 0, .light)
        #expect(legend(scene, columns: 118, theme: .mono).hasPrefix(" 3  input, done [3] covered"))
        #expect(legend(scene, columns: 50, theme: .mono).hasPrefix("[3] covered"))
    }

    @Test func withoutMarksNothingIsSaidOfThem() throws {
        for claim in [[3, 5, 7], [0, 0]] as [[Double]] {
            #expect(!legend(try scene(1, .rest, claim: claim), columns: 118).contains("yours"))
        }
        // Before anything is written there is no mark, and other words come first.
        #expect(!legend(try scene(0, .slide, claim: [4, 6, 8]), columns: 40).contains("yours"))
    }

    /// The middle of a kernel and of what it covers have one name, where there is a middle.
    @Test func theMiddleHasAName() throws {
        let odd = Scene(try .row([1, 2, 3, 4], [1, 2, 1]), placement: 0, .light)
        #expect(legend(odd, columns: 118).contains("■ ■ centre"))
        // Without colours it is told by nothing else than what surrounds it.
        #expect(!legend(odd, columns: 118, theme: .mono).contains("centre"))
        for convolution in [try Convolution.row([1, 2, 3, 4], [1, 1]), try .pooling([[1, 2, 3, 4, 5, 6]], by: 3)] {
            #expect(!legend(Scene(convolution, placement: 0, .light), columns: 118).contains("centre"))
        }
    }

    /// Padding looks otherwise where it is covered, and where a window looks at it that does not count it: one name for all.
    @Test func coveredPaddingIsNamed() throws {
        func pooled(countsPadding: Bool) throws -> Scene {
            var parameters = Parameters(poolingBy: [1, 1])
            parameters.padding = [Padding(1), Padding(1)]
            return Scene(
                try Convolution(
                    pooling: .ones([1, 4, 4]), kernelSize: [3, 3], combine: .mean(countsPadding: countsPadding),
                    parameters: parameters), placement: 0, .multiply)
        }
        let counted = try pooled(countsPadding: true), not = try pooled(countsPadding: false)
        #expect(legend(counted, columns: 158).contains("╌ ■ padding, 0 where covered"))
        #expect(legend(not, columns: 158).contains("╌ ■ ■ padding, not counted"))
        var picture = Picture()
        SceneLegend(not, look: Look(theme: .dark)).draw(column: 0, row: 0, limit: 158, in: &picture)
        let colors = picture.elements.compactMap { element -> Color? in
            if case .text(let run) = element, run.text == "■" { run.color } else { nil }
        }
        for role in [Role.windowZero, .unread] { #expect(colors.contains { $0 == Theme.dark.face(role) }) }
        #expect(legend(counted, columns: 158, theme: .mono).contains("padding"))
        let convolved = Scene(
            try .row([1, 2, 3, 4], [1, 2, 1]) { $0.padding = [Padding(1)] }, placement: 0, .light)
        #expect(legend(convolved, columns: 158).contains("╌ ■ padding, 0 where covered"))
        #expect(legend(convolved.marking([], cursor: [0, 1]), columns: 158).contains("╌ padding"))
    }

    /// So do zeros between inputs.
    @Test func coveredZerosAreNamed() throws {
        let stretched = Scene(
            try .row([1, 2, 3, 4], [1, 2, 1]) { ($0.isTransposed, $0.stride) = (true, [2]) }, placement: 0, .light)
        #expect(legend(stretched, columns: 158).contains("0 ■ inserted 0"))
    }

    /// What nothing of the picture has is not named.
    @Test func whatIsUnseenIsLeftOut() throws {
        let scene = Scene(try .row([1, 2, 3, 4], [1, 2, 1]), placement: 0, .light)
        var picture = Picture()
        SceneLegend(scene, look: Look(theme: .dark), sights: Sights(unseen: [.window, .tap]))
            .draw(column: 0, row: 0, limit: 118, in: &picture)
        #expect(!picture.texts.contains("covered") && !picture.texts.contains("now"))
        #expect(picture.texts.contains("input"))
    }

    /// Where cells are to be marked, marks and the cursor have names, and what is read has none.
    @Test func marksAndTheCursor() throws {
        let story = Story(try .row([1, 2, 3, 4], [1, 1]))
        let scene = story.scene(at: .start)
        #expect(legend(scene, columns: 118).contains("covered"))
        let marked = scene.marking([[0, 1]], cursor: [0, 1])
        for theme in [Theme.dark, .mono] {
            let text = legend(marked, columns: 118, theme: theme)
            for word in ["marked", "cursor", "cursor on a mark", "kernel"] { #expect(text.contains(word)) }
            for word in ["covered", "now"] { #expect(!text.contains(word)) }
        }
        #expect(legend(marked, columns: 118, theme: .mono).contains("[3< cursor on a mark"))
        #expect(legend(marked, columns: 60, isMap: true) == "■ marked ■ cursor ■ cursor on a mark")
    }

    /// A cell looks otherwise when it is marked, also under the cursor.
    @Test func aMarkUnderTheCursor() throws {
        let scene = Story(try .row([1, 2, 3, 4], [1, 1])).scene(at: .start)
        let roles = [[] as Set<Position>, [[0, 1]]].map { scene.marking($0, cursor: [0, 1]).input[[0, 1]].role }
        #expect(roles == [.tap, .markedTap])
        for theme in [Theme.dark, .light, .highContrast] {
            #expect(theme.cube(.tap)?.front != theme.cube(.markedTap)?.front)
            #expect(theme.cube(.window)?.front != theme.cube(.markedTap)?.front)
        }
    }

    /// Whatever the moment, what is named stands where it stood, also where not all words fit.
    @Test(arguments: [30, 40, 60, 80, 118])
    func nothingMoves(columns: Int) throws {
        for convolution in [try Convolution.row([1, 2, 3, 4], [1, 2, 1]), try .pooling([[1, 2, 3, 4, 5, 6]], by: 3)] {
            let story = Story(convolution)
            var places: [String: Set<Double>] = [:]
            for placement in 0..<2 {
                for step in 0...40 {
                    let whole = story.storyboard.duration(of: placement)
                    let time = StoryTime(placement: placement, elapsed: whole * Double(step) / 40)
                    var picture = Picture()
                    SceneLegend(story.scene(at: time), look: Look(theme: .dark))
                        .draw(column: 0, row: 0, limit: columns, in: &picture)
                    for case .text(let run) in picture.elements where run.text.count > 1 {
                        places[run.text, default: []].insert(run.origin.x)
                    }
                }
            }
            #expect(places.values.allSatisfy { $0.count == 1 }, "\(places)")
        }
    }
}
