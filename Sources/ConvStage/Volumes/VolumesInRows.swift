/// Input, kernel and output side by side, the products below them.
struct VolumesInRows: VolumeArrangement {
    private(set) var parts: VolumeParts
    let products: ProductPanel
    /// Columns between two things.
    private let gap = 4.0

    init(_ parts: VolumeParts, isApart: Bool) {
        self.parts = parts
        products = parts.products(columns: parts.columns)
        if isApart { self.parts.input.pullApart(intoColumns: .infinity, rows: parts.rows) }
        self.parts.pullOutputApart(
            into: parts.columns - self.parts.input.namedWidth - parts.kernel.namedWidth - 2 * gap)
    }

    private var width: Double {
        parts.input.namedWidth + parts.kernel.namedWidth + parts.output.namedWidth + 2 * gap
    }

    /// Rows from the first name to the line of air above the products.
    private var above: Double {
        max(parts.input.height, max(parts.kernel.height, parts.output.height)).rounded(.up) + VolumeParts.names + 1
    }

    var isInside: Bool {
        width <= parts.columns && products.width <= parts.columns && above + products.height <= parts.rows
    }

    var layout: VolumeLayout {
        var layout = parts.layout(products)
        let (left, top) = (Double(parts.area.column), Double(parts.area.row))
        let gap = gap + (max(parts.columns - width, 0) / 3).rounded(.down)
        let shift = VolumeParts.shift(parts.rows - above - products.height)
        let y = top + VolumeParts.names + shift
        layout.input.place(x: left, y: y)
        layout.kernel.place(x: left + parts.input.namedWidth + gap, y: y)
        layout.output.place(x: left + parts.input.namedWidth + parts.kernel.namedWidth + 2 * gap, y: y)
        layout.products.place(column: parts.area.column, row: Int(top + shift * 2 + above))
        return layout
    }
}
