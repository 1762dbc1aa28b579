import Picture

/// The line of the legend, and all that it depends on: two that are equal look alike.
struct LegendLine: Equatable {
    let legend: SceneLegend
    let column, row, limit: Int

    func draw(in picture: inout Picture) { legend.draw(column: column, row: row, limit: limit, in: &picture) }
}
