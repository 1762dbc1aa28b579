import ConvStory

/// One way to arrange a scene of volumes, with cubes of one size: what room it takes, and where things come to stand.
struct VolumePlan {
    enum Arrangement: CaseIterable {
        /// Input, kernel and output side by side, the products below them.
        case rows
        /// The input above, as wide as it likes; kernel, products and output below it.
        case strip
        /// Three columns: the input, the kernel over its products, the output. What is too large is cut to pages, and the
        /// products give way where there is no room for them: they stand in the sum below as well.
        case columns
    }

    let slicing: Slicing
    let area: Area
    let level: Int
    let arrangement: Arrangement
    private var input: VolumeView
    private var kernel: VolumeView
    private var output: VolumeView
    private let products: ProductPanel

    /// Columns between two things, and the line of names above each.
    private let gap: Double
    private static let names = 1.0

    /// What there is to choose.
    struct Choice {
        let arrangement: Arrangement
        /// The size of the cubes of input and output.
        let level: Int
        /// That of the kernel and its products.
        let kernelLevel: Int
        let isApart: Bool
    }

    init(_ slicing: Slicing, area: Area, look: Look, _ choice: Choice) {
        let (small, isApart) = (choice.kernelLevel, choice.isApart)
        self.slicing = slicing
        self.area = area
        level = choice.level
        arrangement = choice.arrangement
        let gap: Double =
            switch arrangement {
            case .rows: 4
            case .strip: 3
            case .columns: 2
            }
        self.gap = gap
        let measures = slicing.scene.measures
        func cube(_ level: Int, _ columns: Int) -> CubeSize {
            GridLevel.size(level, digits: min(max(columns, 2), 9), hasMarks: look.theme.hasMarks, grain: look.grain)
        }
        input = VolumeView(slicing.input, cube: cube(level, measures.inputColumns), front: slicing.inputSlice)
        kernel = VolumeView(slicing.drawnKernel, cube: cube(small, measures.weightColumns), front: slicing.kernelSlice)
        output = VolumeView(slicing.output, cube: cube(level, measures.columns), front: slicing.outputSlice)
        let panel = cube(small, measures.productColumns)
        let sum = cube(small, measures.columns)
        let columns = Double(area.columns)
        switch arrangement {
        case .rows:
            products = ProductPanel(slicing, cube: panel, sum: sum, columns: columns)
            if isApart { input.pullApart(intoColumns: .infinity, rows: Double(area.rows)) }
            pullOutputApart(into: columns - input.namedWidth - kernel.namedWidth - 2 * gap)
        case .strip:
            if isApart {
                input.pullApart(intoColumns: .infinity, rows: Double(area.rows) - Self.names - kernel.height - 3)
            }
            let room = columns - kernel.namedWidth - 2 * gap
            products = ProductPanel(slicing, cube: panel, sum: sum, columns: room - output.namedWidth)
            pullOutputApart(into: room - products.width)
        case .columns:
            let rows = Double(area.rows) - Self.names
            kernel.clip(columns: columns * 0.4, rows: rows, focus: slicing.focusOnKernel)
            let least = ProductPanel(slicing, cube: panel, sum: sum, columns: 0)
            let hasProducts = least.width <= columns / 2 && kernel.height + Self.names + least.height <= rows
            let room = columns - max(kernel.namedWidth, hasProducts ? least.width : 0) - 2 * gap
            input.clip(columns: room / 2, rows: rows, focus: slicing.focusOnInput)
            output.clip(columns: room - input.namedWidth, rows: rows, focus: slicing.focusOnOutput)
            products = ProductPanel(
                slicing, cube: panel, sum: sum,
                columns: hasProducts ? columns - input.namedWidth - output.namedWidth - 2 * gap : nil)
        }
    }

    /// A grid for every slice of the output, if that costs nothing else its place.
    private mutating func pullOutputApart(into columns: Double) {
        var apart = output
        apart.pullApart(intoColumns: .infinity, rows: output.height)
        if apart.width <= columns { output = apart }
    }

    var hasNumbers: Bool { input.cube.hasNumber }

    /// Every slice of the products has its grid.
    var isWhole: Bool { products.isWhole }

    /// One slice of the products at the least has its grid.
    var hasProducts: Bool { !products.slices.isEmpty }

    /// All of the three arrays is there.
    var fits: Bool { isInside && input.isWhole && kernel.isWhole && output.isWhole }

    /// Nothing stands outside of the area, or on something else.
    var isInside: Bool {
        let columns = Double(area.columns)
        let rows = Double(area.rows)
        let volumes = input.namedWidth + kernel.namedWidth + output.namedWidth + 2 * gap
        switch arrangement {
        case .rows:
            return volumes <= columns && products.width <= columns && above + products.height <= rows
        case .strip:
            return input.namedWidth <= columns
                && kernel.namedWidth + products.width + output.namedWidth + 2 * gap <= columns
                && input.height + Self.names + below <= rows
        case .columns:
            return input.namedWidth + output.namedWidth + 2 * gap + max(kernel.namedWidth, products.width) <= columns
                && kernel.height + (hasProducts ? products.height + Self.names : 0) + Self.names <= rows
                && max(input.height, output.height) + Self.names <= rows
        }
    }

    private var above: Double { max(input.height, max(kernel.height, output.height)).rounded(.up) + Self.names + 1 }
    private var below: Double { max(products.height, max(kernel.height, output.height) + Self.names).rounded(.up) + 1 }

    var layout: VolumeLayout {
        var layout = VolumeLayout(input: input, kernel: kernel, output: output, products: products)
        let left = Double(area.column)
        let top = Double(area.row)
        let columns = Double(area.columns)
        switch arrangement {
        case .rows:
            let spare = max(columns - input.namedWidth - kernel.namedWidth - output.namedWidth - 2 * gap, 0)
            let gap = gap + (spare / 3).rounded(.down)
            let shift = Self.shift(Double(area.rows) - above - products.height)
            layout.input.place(x: left, y: top + Self.names + shift)
            layout.kernel.place(x: left + input.namedWidth + gap, y: top + Self.names + shift)
            layout.output.place(x: left + input.namedWidth + kernel.namedWidth + 2 * gap, y: top + Self.names + shift)
            layout.products.place(column: area.column, row: Int(top + shift * 2 + above))
        case .strip:
            let shift = Self.shift(Double(area.rows) - input.height - Self.names - below)
            let lower = (top + Self.names + input.height + shift * 2).rounded(.up) + 1
            layout.input.place(x: left, y: top + Self.names + shift)
            layout.kernel.place(x: left, y: lower + Self.names)
            layout.products.place(column: Int(left + kernel.namedWidth + gap), row: Int(lower))
            layout.output.place(
                x: left + kernel.namedWidth + products.width + 2 * gap, y: lower + Self.names)
        case .columns:
            let middle = max(kernel.namedWidth, products.width)
            let spare = max(columns - input.namedWidth - output.namedWidth - middle - 2 * gap, 0)
            let x = left + input.namedWidth + gap + (spare / 3).rounded(.down)
            layout.input.place(x: left, y: top + Self.names)
            layout.kernel.place(x: x, y: top + Self.names)
            layout.output.place(x: left + columns - output.namedWidth - (spare / 3).rounded(.down), y: top + Self.names)
            layout.products.place(
                column: Int(x),
                row: Int((top + Self.names + kernel.height).rounded(.up)) + 1)
        }
        return layout
    }

    /// A third of the rows that are left over goes above, a third between.
    private static func shift(_ spare: Double) -> Double {
        min(max((spare / 3).rounded(.down), 0), 2)
    }
}
