import ConvStory
import Picture

/// What stands before the name of a role: the mark that a cell of it has, in the colour that the cell is painted with.
struct Swatch: Equatable {
    let role: Role
    let kind: Kind
    /// Where it is not that of the role.
    var color: Color?

    enum Kind: Equatable {
        case face
        /// Round what a window without weights covers.
        case frame
        /// Round the place of an output, or of a window that is seen from afar.
        case ring
        /// Of padding that holds nothing: too thin for the colour of a face.
        case dashes
        /// Of a cell that has nothing but a dot, or a faint number.
        case dot, zero
    }

    func columns(_ look: Look) -> Int { sign(look).count }

    func draw(at place: Point, _ look: Look, in picture: inout Picture) {
        let sign = sign(look)
        if sign == Self.blank, let color = color(in: look.theme) {
            return picture.add(Face(x: place.x, y: place.y, width: 1, height: 1, color))
        }
        let color = kind == .ring && look.grain == .whole ? look.theme.words[role] : color(in: look.theme)
        picture.add(TextRun(sign, at: place, color, style: .bold))
    }

    private func sign(_ look: Look) -> String {
        let isOfBlocks = look.grain != .whole
        switch kind {
        case .face where isUnseen(look.theme): return "3"
        case .face: return isOfBlocks ? "■" : Self.blank
        case .frame: return isOfBlocks ? "□" : Self.blank
        case .ring: return isOfBlocks ? "□" : role == .outputNow ? "[?]" : "[]"
        case .dashes: return "╌"
        case .dot: return look.spot
        case .zero: return "0"
        }
    }

    /// Where the device has no blocks, a cell is a blank on its colour.
    private static let blank = " "

    /// Whether nothing is painted but a number.
    private func isUnseen(_ theme: Theme) -> Bool { theme.face(role) == theme.background }

    private func color(in theme: Theme) -> Color? {
        if let color { return color }
        return switch kind {
        case .face: isUnseen(theme) ? theme.faint : theme.face(role)
        case .frame: theme.cube(role)?.front
        case .ring: theme.mark(role)
        case .dashes: theme.words[role]
        case .dot, .zero: theme.faint
        }
    }
}
