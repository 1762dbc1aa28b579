import ConvStory

/// One way to divide an area among the two pictures and a loupe.
struct MapPlan {
    let input: MapView
    let output: MapView
    let loupe: Loupe?
    let hasLegend: Bool
    /// The loupe has its room, and the pictures some.
    let fits: Bool

    init(_ slicing: Slicing, area: Area, loupe: Loupe?) {
        self.loupe = loupe
        let (width, height) = (loupe?.width ?? 0, loupe?.height ?? 0)
        let isBetween = loupe?.flow == .down
        hasLegend = area.rows >= 8
        let gaps = 3 + (isBetween ? width + 3 : 0)
        let columns = ((Double(area.columns) - gaps) / 2 - MapView.ruler.columns).rounded(.down)
        let rows = Double(area.rows) - (hasLegend ? 2 : 1) - (loupe?.flow == .across ? height : 0) - MapView.ruler.rows
        fits = columns >= 4 && rows >= 2 && height <= Double(area.rows) && width <= Double(area.columns)
        let room = (rows: max(Int(rows / MapView.dotHeight), 1), columns: max(Int(columns), 1))
        let (input, output) = (slicing.input, slicing.output)
        func scale(_ extent: Extent, _ room: (rows: Int, columns: Int)) -> MapScale {
            MapScale(rows: extent.rows, columns: extent.columns, intoRows: room.rows, columns: room.columns)
        }
        let common = MapScale.coarser(scale(input, room), scale(output, room))
        self.input = MapView(rows: input.rows, columns: input.columns, scale: common)
        var small = MapView(rows: output.rows, columns: output.columns, scale: common)
        // With a large stride the output would be a stamp: then it has a scale of its own.
        if small.width * 2.5 < self.input.width, small.height * 2.5 < self.input.height {
            small = MapView(
                rows: output.rows, columns: output.columns,
                scale: scale(output, (self.input.dotRows, self.input.dotColumns)))
        }
        self.output = small
    }
}
