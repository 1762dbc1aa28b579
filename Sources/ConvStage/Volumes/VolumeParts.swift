import ConvStory

/// The arrays of a scene of volumes in cubes of one size, before it is decided where they stand.
struct VolumeParts {
    /// The sizes of the cubes, as levels of a grid.
    struct Levels {
        /// Of input and output.
        let arrays: Int
        /// Of the kernel and its products.
        let kernel: Int
    }

    let slicing: Slicing
    let area: Area
    var input: VolumeView
    var kernel: VolumeView
    var output: VolumeView
    private let product: CubeSize
    private let sum: CubeSize

    init(_ slicing: Slicing, area: Area, look: Look, _ levels: Levels) {
        (self.slicing, self.area) = (slicing, area)
        let measures = slicing.scene.measures
        func cube(_ level: Int, _ columns: Int) -> CubeSize {
            GridLevel.size(level, digits: min(max(columns, 2), 9), hasMarks: look.theme.hasMarks, grain: look.grain)
        }
        input = VolumeView(
            slicing.input, cube: cube(levels.arrays, measures.inputColumns), front: slicing.inputSlice)
        kernel = VolumeView(
            slicing.drawnKernel, cube: cube(levels.kernel, measures.weightColumns), front: slicing.kernelSlice)
        output = VolumeView(slicing.output, cube: cube(levels.arrays, measures.columns), front: slicing.outputSlice)
        product = cube(levels.kernel, measures.productColumns)
        sum = cube(levels.kernel, measures.columns)
    }

    /// Lines of names above an array.
    static let names = 1.0

    var columns: Double { Double(area.columns) }
    var rows: Double { Double(area.rows) }

    /// - Parameter columns: for them; nil is no room at all.
    func products(columns: Double?) -> ProductPanel { ProductPanel(slicing, cube: product, sum: sum, columns: columns) }

    /// A grid for every slice of the output, if that costs nothing else its place.
    mutating func pullOutputApart(into columns: Double) {
        var apart = output
        apart.pullApart(intoColumns: .infinity, rows: output.height)
        if apart.width <= columns { output = apart }
    }

    func layout(_ products: ProductPanel) -> VolumeLayout {
        VolumeLayout(input: input, kernel: kernel, output: output, products: products)
    }

    /// A third of the rows that are left over goes above, a third between.
    static func shift(_ spare: Double) -> Double { min(max((spare / 3).rounded(.down), 0), 2) }
}

/// One way to arrange them: what room that takes, and where things come to stand.
protocol VolumeArrangement {
    /// - Parameter isApart: whether slices of the input are to have a grid each.
    init(_ parts: VolumeParts, isApart: Bool)

    var parts: VolumeParts { get }
    var products: ProductPanel { get }
    /// Nothing stands outside of the area, or on something else.
    var isInside: Bool { get }
    var layout: VolumeLayout { get }
}
