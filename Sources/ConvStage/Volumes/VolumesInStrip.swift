/// The input above, as wide as it likes; kernel, products and output below it.
struct VolumesInStrip: VolumeArrangement {
    private(set) var parts: VolumeParts
    let products: ProductPanel
    /// Columns between two things.
    private let gap = 3.0

    init(_ parts: VolumeParts, isApart: Bool) {
        self.parts = parts
        if isApart {
            self.parts.input.pullApart(
                intoColumns: .infinity, rows: parts.rows - VolumeParts.names - parts.kernel.height - 3)
        }
        let room = parts.columns - parts.kernel.namedWidth - 2 * gap
        products = parts.products(columns: room - parts.output.namedWidth)
        self.parts.pullOutputApart(into: room - products.width)
    }

    /// Rows from the line of air below the input to the end.
    private var below: Double {
        max(products.height, max(parts.kernel.height, parts.output.height) + VolumeParts.names).rounded(.up) + 1
    }

    var isInside: Bool {
        parts.input.namedWidth <= parts.columns
            && parts.kernel.namedWidth + products.width + parts.output.namedWidth + 2 * gap <= parts.columns
            && parts.input.height + VolumeParts.names + below <= parts.rows
    }

    var layout: VolumeLayout {
        var layout = parts.layout(products)
        let (left, top) = (Double(parts.area.column), Double(parts.area.row) + VolumeParts.names)
        let shift = VolumeParts.shift(parts.rows - parts.input.height - VolumeParts.names - below)
        let lower = (top + parts.input.height + shift * 2).rounded(.up) + 1
        layout.input.place(x: left, y: top + shift)
        layout.kernel.place(x: left, y: lower + VolumeParts.names)
        layout.products.place(column: Int(left + parts.kernel.namedWidth + gap), row: Int(lower))
        layout.output.place(
            x: left + parts.kernel.namedWidth + products.width + 2 * gap, y: lower + VolumeParts.names)
        return layout
    }
}
