import ConvStory

/// Where everything of a stamp in a row stands.
extension StampRowPainter {
    var stride: Int { scene.subject.convolution.parameters.stride[0] }

    /// Over which place of the output an input stands: the middle of its stamp.
    func middle(ofInput index: Int) -> Double {
        Double(index * stride - scene.subject.convolution.parameters.padding[0].before)
            + Double((scene.products.extents[0] - 1) * spacing) / 2
    }

    /// Where a cell of the kernel is, between places while it glides.
    func place(ofCell cell: Int) -> Double { scene.kernelOrigin[0] + Double(cell * spacing) }

    func x(of place: Double) -> Double {
        Double(layout.area.column + layout.labelColumns) + (place - first) * layout.cube.pitch
    }

    func channels(_ band: StampRowLayout.Band, with channel: Int) -> Range<Int> {
        let first = band.shown.first(showing: channel)
        return first..<first + band.shown.capacity
    }

    /// - Parameter inHand: the channel that is seen whatever the page.
    func y(_ band: StampRowLayout.Band, _ channel: Int, with inHand: Int) -> Double {
        band.top + Double(channel - band.shown.first(showing: inHand)) * layout.cube.rows
    }

    /// Cells of the kernel that are seen, some of them in part.
    var seenCells: Range<Int> { seen(count: scene.products.extents[0], from: scene.kernelOrigin[0], step: spacing) }

    func seen(count: Int, from start: Double, step: Int) -> Range<Int> {
        CellRow.indices(
            from: (first - start - 1) / Double(step),
            to: (first - start + Double(layout.shown.capacity)) / Double(step) + 1, of: count)
    }

    /// What is cut off at the sides is left out whole, so that nothing runs into the names.
    func fits(_ x: Double, columns: Double) -> Bool {
        x >= Double(layout.area.column + layout.labelColumns) - 0.5
            && x + columns <= Double(layout.area.column + layout.area.columns)
    }
}
