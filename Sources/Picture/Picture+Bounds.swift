extension Picture {
    /// Of what was added after so many elements, those whose bounds are asked for. Others are not copied: this is asked of
    /// every frame.
    ///
    /// - Parameter isWanted: of an upright rectangle that holds the element, whether it is.
    package func elements(
        after count: Int = 0, where isWanted: (_ low: Point, _ high: Point) -> Bool
    ) -> [Element] {
        elements.withUnsafeBufferPointer { elements in
            (count..<elements.count).compactMap { index in
                let (low, high) = elements[index].bounds
                return isWanted(low, high) ? elements[index] : nil
            }
        }
    }
}

extension Picture.Element {
    /// Corners of an upright rectangle that holds it.
    package var bounds: (low: Point, high: Point) {
        switch self {
        case .face(let face): return face.bounds
        case .tiles(let tiles): return (tiles.origin, tiles.end)
        case .text(let run):
            let (column, row) = (run.origin.x.rounded(), run.origin.y.rounded())
            // Text has no more letters than bytes. The mark of a line that is cut may end where it stands.
            let start = run.text == "…" ? column - 2 : column
            return (Point(start, row), Point(column + Double(run.text.utf8.count), row + 1))
        }
    }
}
