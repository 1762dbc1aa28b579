import Picture

/// Plates without colours: characters of a style, with what the numbers have there or marks of their own.
struct StyledCells {
    /// Where each is, and what it has where nothing else is.
    let cells: [(place: Point, mark: String)]
    let style: TextStyle

    func draw(in picture: inout Picture, numbers: (inout Picture) -> Void) {
        var above = Picture(keepsCells: picture.keepsCells)
        numbers(&above)
        picture.add(all: above)
        for (place, own) in cells {
            let marks = above.elements.compactMap { element -> TextRun? in
                guard case .text(let run) = element else { return nil }
                return run.mark(at: place)
            }
            // The blanks before a number are not above what another one has there.
            let mark = marks.last { $0.text != " " } ?? TextRun(own, at: place)
            picture.add(TextRun(mark.text, at: place, mark.color, style: mark.style.union(style)))
        }
    }
}

extension TextRun {
    /// Its character at a place; nil where it has none.
    fileprivate func mark(at place: Point) -> TextRun? {
        let index = Int(place.x - origin.x.rounded())
        guard origin.y.rounded() == place.y, index >= 0, index < text.unicodeScalars.count else { return nil }
        let scalars = text.unicodeScalars
        return TextRun(
            String(scalars[scalars.index(scalars.startIndex, offsetBy: index)]), at: place, color, style: style)
    }
}
