/// Three columns: the input, the kernel over its products, the output. What is too large is cut to pages, and the products
/// give way where there is no room for them: they stand in the sum below as well.
struct VolumesInColumns: VolumeArrangement {
    private(set) var parts: VolumeParts
    let products: ProductPanel
    /// Columns between two things.
    private let gap = 2.0

    init(_ parts: VolumeParts, isApart: Bool) {
        var parts = parts
        let (slicing, columns, rows) = (parts.slicing, parts.columns, parts.rows - VolumeParts.names)
        parts.kernel.clip(columns: columns * 0.4, rows: rows, focus: slicing.focusOnKernel)
        let least = parts.products(columns: 0)
        let hasProducts =
            least.width <= columns / 2 && parts.kernel.height + VolumeParts.names + least.height <= rows
        let room = columns - max(parts.kernel.namedWidth, hasProducts ? least.width : 0) - 2 * gap
        parts.input.clip(columns: room / 2, rows: rows, focus: slicing.focusOnInput)
        parts.output.clip(columns: room - parts.input.namedWidth, rows: rows, focus: slicing.focusOnOutput)
        let left = columns - parts.input.namedWidth - parts.output.namedWidth - 2 * gap
        products = parts.products(columns: hasProducts ? left : nil)
        self.parts = parts
    }

    private var width: Double {
        parts.input.namedWidth + parts.output.namedWidth + 2 * gap + max(parts.kernel.namedWidth, products.width)
    }

    var isInside: Bool {
        let below = products.slices.isEmpty ? 0 : products.height + VolumeParts.names
        return width <= parts.columns && parts.kernel.height + below + VolumeParts.names <= parts.rows
            && max(parts.input.height, parts.output.height) + VolumeParts.names <= parts.rows
    }

    var layout: VolumeLayout {
        var layout = parts.layout(products)
        let (left, top) = (Double(parts.area.column), Double(parts.area.row) + VolumeParts.names)
        let spare = (max(parts.columns - width, 0) / 3).rounded(.down)
        let x = left + parts.input.namedWidth + gap + spare
        layout.input.place(x: left, y: top)
        layout.kernel.place(x: x, y: top)
        layout.output.place(x: left + parts.columns - parts.output.namedWidth - spare, y: top)
        layout.products.place(column: Int(x), row: Int((top + parts.kernel.height).rounded(.up)) + 1)
        return layout
    }
}
