import ConvStory
import Picture

/// Which colour everything has.
package struct Theme: Equatable, Sendable {
    package var name: String
    package var background: Color?
    /// The lines at the top and at the bottom.
    package var bar: Color?
    package var text: Color?
    package var faint: Color?
    package var strong: Color?
    /// Keys in the bottom line.
    package var key: Color?
    package var track: Color?
    package var cubes: [Role: CubeColors]
    /// The colour of a word about a role, readable on the background.
    package var words: [Role: Color]
    /// Roles are shown by signs too: `[3]` a window cell, `>3<` the pair in hand, `.0.` padding.
    package var hasMarks: Bool
    /// Whether there are enough colours to show numbers by them.
    package var hasShades = true
    /// Whether all words are bold, for the back row.
    package private(set) var isBold = false

    /// Without colours there are no faces: cubes are drawn as outlines.
    package var isMono: Bool { cubes.isEmpty }

    /// The same for a class: no word is faint.
    package var presented: Theme {
        var theme = self
        (theme.faint, theme.isBold) = (text, true)
        for role in [Role.unread, .padding, .inserted, .pending] where !isMono { theme.words[role] = text }
        return theme
    }

    /// The same for a terminal on which colours come out alike: neighbours in a grid are told apart there, too.
    ///
    /// - Parameter apart: a colour that does not come out as another one.
    package func checkered(_ apart: (_ color: Color, _ other: Color) -> Color) -> Theme {
        func told(_ alternate: Color, _ side: Color) -> Color {
            alternate == side ? alternate : apart(alternate, side)
        }
        var theme = self
        theme.cubes = cubes.mapValues { colors in
            var colors = colors
            colors.alternateFront = told(colors.alternateFront, colors.front)
            colors.alternateTop = told(colors.alternateTop, colors.top)
            colors.alternateSide = told(colors.alternateSide, colors.side)
            return colors
        }
        return theme
    }

    package func cube(_ role: Role) -> CubeColors? {
        cubes[role]
    }

    /// What a cell is painted with: the front of its cube, or of what is not really there a plate.
    func face(_ role: Role) -> Color? {
        guard let front = cube(role)?.front else { return nil }
        return role.isSolid ? front : plate(front, isDashed: role == .padding)
    }

    /// What is not really there lies half way to the page.
    func plate(_ front: Color, isDashed: Bool) -> Color? { background?.mixed(with: front, isDashed ? 0.55 : 0.35) }

    /// The colour of a frame: that of the role's cubes, or of its words where those would hardly be seen.
    func mark(_ role: Role) -> Color? {
        guard let front = cube(role)?.front, let background else { return nil }
        return front.contrast(with: background) >= 3 ? front : words[role]
    }

    func color(of tone: Word.Tone) -> Color? {
        switch tone {
        case .plain: text
        case .faint: faint
        case .strong: strong
        case .notice: key
        case .of(let role): words[role] ?? text
        }
    }

    func style(of tone: Word.Tone) -> TextStyle {
        switch tone {
        case .plain, .faint: isBold ? .bold : []
        case .strong, .notice: .bold
        case .of(let role): isMono ? MonoStyle.style(of: role) : .bold
        }
    }
}

/// What roles look like where there is no colour.
enum MonoStyle {
    static func style(of role: Role) -> TextStyle {
        switch role {
        case .kernel, .kernelCenter, .bias: .underlined
        case .tap, .kernelTap, .productTap: .reversed
        case .outputWrong: [.bold, .reversed]
        case .outputWrongNow: [.bold, .reversed, .underlined]
        case .outputNow, .windowCenter, .productCenter, .best, .markedTap: .bold
        case .unread: .dim
        default: []
        }
    }
}
