import ConvStory

/// How large cubes and names of a 1D scene are: names become letters only where more is seen beside them, or cubes instead
/// of flat cells.
struct RowScale {
    let cube: CubeSize
    /// Columns at the left for the names of the bands.
    let labelColumns: Int
    let hasShortNames: Bool

    init(_ scene: Scene, _ bands: Bands, area: Area, look: Look) {
        func choice(_ names: RowNames) -> (names: RowNames, columns: Int, cube: RowCube) {
            let columns = min(names.columns, area.columns / 3)
            let room = Double(area.columns - columns)
            return (names, columns, RowCube(scene, bands, rows: area.rows, columns: room, look: look))
        }
        let (long, short) = (choice(.long(for: scene)), choice(.short(for: scene)))
        let best = short.cube.isBetter(than: long.cube) ? short : long
        (cube, labelColumns, hasShortNames) = (best.cube.chosen, best.columns, best.names.areShort)
    }

    /// Of cells that lie in so many columns, names and all.
    func capacity(_ columns: Int) -> Double {
        max((Double(columns - labelColumns) - cube.columns(1)) / cube.pitch + 1, 1)
    }
}
