import ConvEngine
import ConvStory

/// The cells of a ledger's planes.
extension Ledger {
    /// The slice of the input that a row shows: while the kernel moves through depth, the one it leaves and then the one it
    /// comes to.
    func inputDepth(of row: LedgerRow) -> Int {
        let (way, spacing) = (scene.hand.way, scene.products.place.spacing[0])
        var start = scene.moment.travel.progress < 0.5 ? way.from[0] : way.to[0]
        // What the kernel does not cover comes into sight with the cursor.
        if let depthOfCursor, depthOfCursor < start || (depthOfCursor - start) % spacing != 0 {
            start = depthOfCursor
        } else if let depthOfCursor {
            start = max(start, depthOfCursor - (scene.products.extents[0] - 1) * spacing)
        }
        // Beside the one with the cursor a row may have no slice of its own.
        return min(max(start + row.depth * spacing, 0), scene.axes[0].drawnExtent - 1)
    }

    /// The slice of the input with the cursor.
    var depthOfCursor: Int? {
        guard hasDepth, case .input(let cursor) = scene.cursor else { return nil }
        return scene.axes[0].coordinate(of: cursor[1])
    }

    func inputPosition(_ row: LedgerRow, _ place: GridPlace) -> Position {
        let first = scroll.first
        let place = GridPlace(first.row + place.row, first.column + place.column)
        return position(row.channel, hasDepth ? inputDepth(of: row) : 0, place)
    }

    /// Nil where the filter does not read the row.
    func kernelPosition(_ row: LedgerRow, _ place: GridPlace) -> Position? {
        row.kernelChannel.map { position($0, row.depth, place) }
    }

    func outputPosition(_ plane: Int, _ place: GridPlace) -> Position {
        position(hasDepth ? scene.filter : plane, plane, place)
    }

    /// A literal would be a list first, and a frame has hundreds of them.
    private func position(_ channel: Int, _ depth: Int, _ place: GridPlace) -> Position {
        var position = Position(repeating: channel, count: hasDepth ? 4 : 3)
        if hasDepth { position[1] = depth }
        position[position.count - 2] = place.row
        position[position.count - 1] = place.column
        return position
    }

    /// What the products of a row come to; nil until all of them are made, and where none is a number.
    func subtotal(of row: LedgerRow) -> Double? {
        var values: [Double] = []
        for place in kernel.places {
            guard let position = kernelPosition(row, place), let product = scene.product(at: position) else {
                return nil
            }
            if let value = product.value { values.append(value) }
        }
        return values.isEmpty ? nil : scene.result.combined(values)
    }

    /// The sum of those products of a row that are made; nil where none is.
    func subtotalSoFar(of row: LedgerRow) -> Double? {
        let values = kernel.places.compactMap { place in
            kernelPosition(row, place).flatMap { scene.product(at: $0)?.value }
        }
        return values.isEmpty ? nil : scene.result.combined(values)
    }

    /// What a row has come to before, on its way out; nil once it is gone.
    func fadingSum(of row: LedgerRow) -> SceneCell? {
        guard scene.moment.fading > 0 else { return nil }
        let products = kernel.places.compactMap { kernelPosition(row, $0).map { scene.products[$0] } }
        guard products.allSatisfy({ $0.role != .pending }) else { return nil }
        let values = products.compactMap(\.value)
        return values.isEmpty
            ? nil : SceneCell(scene.result.combined(values), .product, opacity: scene.moment.fading)
    }

    /// Where the kernel's first cell lies on a plane as it is shown, between cells while it moves.
    var ride: (row: Double, column: Double) {
        let origin = scene.kernelOrigin
        return (origin[origin.count - 2] - scroll.row, origin[origin.count - 1] - scroll.column)
    }

    /// Whether a cell of the kernel stands on a cell of the input's planes.
    func covers(_ place: GridPlace) -> Bool {
        func covers(_ distance: Int, _ step: Int, _ count: Int) -> Bool {
            distance >= 0 && distance % step == 0 && distance / step < count
        }
        return covers(place.row - Int(ride.row), spacing.row, kernel.rows)
            && covers(place.column - Int(ride.column), spacing.column, kernel.columns)
    }

    var spacing: (row: Int, column: Int) {
        let spacing = scene.products.place.spacing
        return (spacing[spacing.count - 2], spacing[spacing.count - 1])
    }

    /// `c0`, or `d0` for a slice; both where there are several channels of slices.
    func name(of row: LedgerRow) -> String {
        guard hasDepth else { return rows.count > 1 ? "c\(row.channel)" : "" }
        let slice = Names.slice(at: inputDepth(of: row), of: scene.axes[0])
        return scene.input.channels > 1 ? "c\(row.channel) \(slice)" : slice
    }
}
