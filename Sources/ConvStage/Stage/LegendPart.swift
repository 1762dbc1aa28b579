import ConvStory
import Picture

/// The line of the legend, and all that it depends on: two that are equal look alike.
struct LegendPart: Equatable {
    private let legend: SceneLegend
    private let area: Area

    init(_ scene: Scene, in area: Area, look: Look, sights: Sights) {
        legend = SceneLegend(scene, look: look, sights: sights)
        self.area = area
    }

    func draw(in picture: inout Picture) {
        let (column, limit) = (area.column + 1, area.column + area.columns - 1)
        legend.draw(column: column, row: area.row, limit: limit, in: &picture)
    }
}
