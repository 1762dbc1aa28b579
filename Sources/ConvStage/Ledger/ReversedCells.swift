import Picture

/// Plates without colours: characters in reverse between the ground of cells and their numbers.
struct ReversedCells {
    /// The corner of each.
    let places: [Point]

    func draw(in picture: inout Picture, numbers: (inout Picture) -> Void) {
        for place in places { picture.add(TextRun(" ", at: place, style: .reversed)) }
        var above = Picture(keepsCells: picture.keepsCells)
        numbers(&above)
        picture.add(all: above)
        for case .text(let run) in above.elements {
            let (left, row) = (run.origin.x.rounded(), run.origin.y.rounded())
            for (index, character) in run.text.unicodeScalars.enumerated() where character != " " {
                let place = Point(left + Double(index), row)
                guard places.contains(place) else { continue }
                picture.add(TextRun(String(character), at: place, run.color, style: run.style.union(.reversed)))
            }
        }
    }
}
