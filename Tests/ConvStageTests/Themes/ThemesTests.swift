@testable import ConvStage
import ConvStory
import Picture
import Terminal
import Testing

@Suite struct ThemesTests {
    static let colored: [Theme] = [.dark, .light, .highContrast, .primaries]

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
        for role in Role.allCases where ![.pending, .padding, .inserted, .unread].contains(role) {
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

    /// Every colour is one that terminals have, so that none is shifted to its neighbour.
    @Test(arguments: [Theme.dark, .light, .highContrast])
    func coloursAreAmongThe256(theme: Theme) {
        for color in colors(of: theme) {
            #expect(XtermPalette.color(XtermPalette.index(nearestTo: color)) == color, "\(color) of \(theme.name)")
        }
    }

    @Test func primariesAreAmongTheFirstEight() {
        for color in colors(of: .primaries) { #expect(AnsiPalette.colors.prefix(8).contains(color), "\(color)") }
    }

    /// Neighbours and neighbouring roles differ in more than hue alone, or have marks.
    @Test(arguments: colored)
    func rolesThatMeetDiffer(theme: Theme) throws {
        let meeting: [(Role, Role)] = [
            (.input, .window), (.input, .padding), (.window, .windowCenter), (.window, .tap), (.kernel, .kernelCenter),
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
