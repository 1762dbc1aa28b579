@testable import ConvStage
import ConvStory
import Picture
import Terminal
import Testing

@Suite struct ThemesTests {
    static let colored: [Theme] = [.dark, .light, .highContrast, .highContrastLight, .primaries]

    /// On 256 colours, too, cells that lie side by side can be counted.
    @Test(arguments: Theme.all)
    func neighboursAreToldInAPalette(theme: Theme) {
        let shown = theme.checkered(XtermPalette.color(_:apartFrom:))
        for (role, colors) in shown.cubes {
            let sides = [(colors.front, colors.alternateFront), (colors.top, colors.alternateTop)]
            for (a, b) in sides + [(colors.side, colors.alternateSide)] where a != b {
                #expect(XtermPalette.index(nearestTo: a) != XtermPalette.index(nearestTo: b), "\(role)")
            }
        }
    }

    @Test(arguments: colored)
    func everyRoleHasItsColours(theme: Theme) {
        for role in Role.allCases {
            #expect(theme.cube(role) != nil, "\(role)")
            #expect(theme.words[role] != nil, "\(role)")
        }
        #expect(!theme.isMono)
    }

    @Test func withoutColourThereAreMarks() {
        #expect(Theme.mono.isMono && Theme.mono.hasMarks)
        #expect([Theme.mono.background, Theme.mono.text, Theme.mono.bar, Theme.mono.track].allSatisfy { $0 == nil })
    }

    /// Numbers on cubes, also on those of the darker shade.
    @Test(arguments: colored)
    func numbersCanBeRead(theme: Theme) throws {
        for role in Role.allCases where ![.pending, .veiled, .padding, .inserted, .unread, .windowZero].contains(role) {
            let colors = try #require(theme.cube(role))
            for front in [colors.front, colors.alternateFront] {
                let ratio = front.contrast(with: colors.ink)
                #expect(ratio >= 4.5, "\(role) of \(theme.name): \(ratio)")
            }
        }
    }

    /// Words on the background, in the bars at the top and bottom, and in panels, which have the colour of bars.
    @Test(arguments: colored)
    func wordsCanBeRead(theme: Theme) throws {
        let grounds = [("background", theme.background), ("bar", theme.bar)]
        let words = [("text", theme.text), ("faint", theme.faint), ("strong", theme.strong), ("key", theme.key)]
        for (ground, color) in grounds {
            for (word, ink) in words + Role.allCases.map({ ("\($0)", theme.words[$0]) }) {
                let ratio = try #require(color).contrast(with: try #require(ink))
                // Of eight colours none is a better magenta on black.
                #expect(
                    ratio >= (theme == .primaries ? 4.4 : 4.5), "\(word) on the \(ground) of \(theme.name): \(ratio)")
            }
        }
    }

    static let ladders: [Theme] = [.dark, .light, .highContrast, .highContrastLight]

    /// Roles whose cells lie side by side, or one above the other as dominoes. Round the middle of a kernel lies the kernel.
    private static let touching: [(Role, Role)] = [
        (.input, .window), (.input, .tap), (.input, .kernel),
        (.window, .windowCenter), (.window, .tap), (.window, .kernel), (.window, .kernelCenter), (.window, .kernelTap),
        (.windowCenter, .kernelCenter), (.windowCenter, .tap), (.windowCenter, .kernel), (.kernel, .kernelCenter),
        (.kernel, .kernelTap), (.kernelCenter, .kernelTap), (.product, .productTap), (.product, .productCenter),
        (.window, .windowZero), (.windowZero, .kernel), (.best, .window), (.best, .input), (.best, .tap),
        (.best, .kernel),
        (.output, .outputNow), (.output, .outputWrong), (.outputWrong, .outputWrongNow), (.output, .outputWrongNow),
    ]

    /// What is drawn as a face; padding and places where nothing is yet are frames and ghosts.
    private static let faces = Role.allCases.filter {
        ![.pending, .veiled, .padding, .inserted, .unread, .windowZero].contains($0)
    }

    private func ratio(_ a: [Color], _ b: [Color]) -> Double {
        a.flatMap { first in b.map { first.contrast(with: $0) } }.min() ?? 1
    }

    /// Faces that touch differ by 1.5:1, as do face and page; on 256 colours nearly so.
    @Test(arguments: ladders, [false, true])
    func facesThatTouchDiffer(theme: Theme, isIndexed: Bool) throws {
        func shown(_ color: Color) -> Color {
            isIndexed ? XtermPalette.color(XtermPalette.index(nearestTo: color)) : color
        }
        let least = isIndexed ? 1.29 : 1.495
        let page = [shown(try #require(theme.background))]
        for (a, b) in Self.touching {
            let (first, second) = (try #require(theme.cube(a)), try #require(theme.cube(b)))
            let ratio = ratio(
                [first.front, first.alternateFront].map(shown), [second.front, second.alternateFront].map(shown))
            #expect(ratio >= least, "\(a) and \(b) of \(theme.name): \(ratio)")
        }
        for role in Self.faces {
            let colors = try #require(theme.cube(role))
            let fronts = [colors.front, colors.alternateFront].map(shown)
            let tops = [colors.top, colors.alternateTop].map(shown)
            let side = [shown(colors.side)]
            let sides = [
                ("front and top", fronts, tops), ("front and side", fronts, side), ("top and side", tops, side),
                ("front and page", fronts, page), ("top and page", tops, page), ("side and page", side, page),
            ]
            for (name, a, b) in sides {
                let ratio = ratio(a, b)
                #expect(ratio >= least, "\(name) of \(role) in \(theme.name): \(ratio)")
            }
        }
    }

    /// A checker within a role never reads as data.
    @Test(arguments: ladders)
    func neighboursOfOneRoleDifferByATenth(theme: Theme) throws {
        for role in [Role.input, .kernel, .window, .product, .output, .outputWrong] {
            let colors = try #require(theme.cube(role))
            let ratio = colors.front.contrast(with: colors.alternateFront)
            #expect((1.075...1.125).contains(ratio), "\(role) of \(theme.name): \(ratio)")
        }
    }

    /// What is the greatest so far is no middle of a kernel, nor anything else.
    @Test(arguments: colored)
    func theGreatestSoFarHasAColourOfItsOwn(theme: Theme) {
        let others = Role.allCases.filter { $0 != .best }
        #expect(!others.contains { theme.cube($0)?.front == theme.cube(.best)?.front })
    }

    @Test func primariesAreAmongTheFirstEight() {
        for color in colors(of: .primaries) { #expect(AnsiPalette.colors.prefix(8).contains(color), "\(color)") }
    }

    /// Neighbours and neighbouring roles differ in more than hue alone, or have marks.
    @Test(arguments: colored)
    func rolesThatMeetDiffer(theme: Theme) throws {
        let meeting: [(Role, Role)] = [
            (.input, .window), (.input, .padding), (.window, .windowZero), (.window, .windowCenter), (.window, .tap),
            (.window, .best), (.kernel, .kernelCenter),
            (.kernel, .kernelTap), (.output, .outputNow), (.output, .pending), (.input, .unread),
            (.output, .outputWrong),
            (.outputWrong, .outputWrongNow), (.kernel, .outputWrong),
        ]
        for (a, b) in meeting {
            let fronts = try [a, b].map { try #require(theme.cube($0)).front }
            #expect(fronts[0] != fronts[1] || theme.hasMarks, "\(a) and \(b) of \(theme.name)")
        }
    }

    private func colors(of theme: Theme) -> [Color] {
        let single = [
            theme.background, theme.bar, theme.text, theme.faint, theme.strong, theme.key, theme.track,
        ].compactMap { $0 }
        return single + theme.cubes.values.flatMap { [$0.front, $0.top, $0.side] } + theme.words.values
    }
}

extension Theme: CustomTestStringConvertible {
    public var testDescription: String { name }
}
