import Picture

extension Picture {
    var texts: [String] {
        elements.compactMap { if case .text(let run) = $0 { run.text } else { nil } }
    }

    /// Upright rectangles of a colour: where they begin and how wide they are.
    func rectangles(_ color: Color) -> [(x: Double, y: Double, width: Double)] {
        elements.compactMap { element in
            guard case .face(let face) = element, face.color == color, face.corners.count == 4,
                face.corners[0].x == face.corners[3].x, face.corners[0].y == face.corners[1].y
            else { return nil }
            return (face.corners[0].x, face.corners[0].y, face.corners[1].x - face.corners[0].x)
        }
    }

    /// The first that is not a number, or lies outside of the screen.
    func fault(columns: Int, rows: Int) -> String? {
        elements.lazy.compactMap { element -> String? in
            switch element {
            case .face(let face):
                let isInside = face.corners.allSatisfy {
                    $0.x >= 0 && $0.x <= Double(columns) && $0.y >= 0 && $0.y <= Double(rows)
                }
                return isInside ? nil : "\(face)"
            case .tiles(let tiles):
                let isInside =
                    tiles.origin.x >= 0 && tiles.origin.x + Double(tiles.columns) * tiles.tileWidth <= Double(columns)
                    && tiles.origin.y >= 0 && tiles.origin.y + Double(tiles.rows) * tiles.tileHeight <= Double(rows)
                return isInside ? nil : "\(tiles.origin), \(tiles.columns)×\(tiles.rows)"
            case .text(let run):
                let width = Double(run.text.unicodeScalars.count)
                let isInside =
                    run.origin.x >= 0 && run.origin.x + width <= Double(columns) && run.origin.y >= 0
                    && run.origin.y <= Double(rows - 1)
                return isInside ? nil : "\(run)"
            }
        }.first
    }

    var isFinite: Bool {
        elements.allSatisfy { element in
            switch element {
            case .face(let face): face.corners.allSatisfy { $0.x.isFinite && $0.y.isFinite }
            case .tiles(let tiles): tiles.origin.x.isFinite && tiles.origin.y.isFinite
            case .text(let run): run.origin.x.isFinite && run.origin.y.isFinite
            }
        }
    }
}
