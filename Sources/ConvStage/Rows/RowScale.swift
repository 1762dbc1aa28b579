import ConvStory

/// How large cubes and names of a 1D scene are: names become letters only where more is seen beside them, or cubes instead
/// of flat cells, and so signs round numbers are left out.
struct RowScale {
    let cube: CubeSize
    /// Columns at the left for the names of the bands.
    let labelColumns: Int
    let hasShortNames: Bool
    let hasSigns: Bool

    init(_ scene: Scene, _ bands: Bands, area: Area, look: Look) {
        typealias Choice = (names: RowNames, signs: Signs, columns: Int, cube: RowCube)
        func choice(_ names: RowNames, _ signs: Signs) -> Choice {
            let columns = min(names.columns, area.columns / 3)
            let room = Double(area.columns - columns)
            let cube = RowCube(scene, bands, rows: area.rows, columns: room, signs: signs, look: look)
            return (names, signs, columns, cube)
        }
        let choices = Signs.all(for: look.theme).flatMap { signs in
            [RowNames.long(for: scene), .short(for: scene)].map { choice($0, signs) }
        }
        let best = choices.dropFirst().reduce(choices[0]) { $1.cube.isBetter(than: $0.cube) ? $1 : $0 }
        (cube, labelColumns) = (best.cube.chosen, best.columns)
        (hasShortNames, hasSigns) = (best.names.areShort, best.signs != .nowhere)
    }

    /// Of cells that lie in so many columns, names and all.
    func capacity(_ columns: Int) -> Double {
        max((Double(columns - labelColumns) - cube.columns(1)) / cube.pitch + 1, 1)
    }
}
