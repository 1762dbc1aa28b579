import ConvEngine
import ConvStory

/// All that the layout of a ledger depends on: how many cells there are, how wide their numbers and names can become. It
/// knows nothing of the moment, so nothing moves while the story goes on.
struct LedgerShape: Equatable {
    /// Rows and columns of the planes.
    let input, kernel, output: PlaneExtent
    /// Cells of the input from the kernel's first to its last.
    let span: PlaneExtent
    /// By how many of them the kernel moves on.
    let step: PlaneExtent
    /// Rows of the ledger.
    let rows: Int
    /// How many planes the output has: one for each channel, or of a volume one for each slice of the channel in hand.
    let outputs: Int
    let hasDepth: Bool
    /// How many slices the input has, or channels.
    let layers: Int
    /// Whether the kernel covers fewer slices than there are: those are not shown.
    let hidesSlices: Bool
    let isWeighted: Bool
    let measures: Measures
    let outputNumbers: NumberField
    /// Columns of the longest name a row can have, wherever the kernel is; and of the longest index.
    let nameColumns, indexColumns: Int
    /// Of the indices beside the output, with air before them.
    let outputIndexColumns: Int
    /// Of what stands before a sum: `Σ`, `max`.
    let signColumns: Int
    let standing: StandingColumns
    /// The input as one volume.
    let block: BlockShape
    /// Whether the input is an image: that is seen whole, or tells nothing.
    let isImage: Bool

    init(_ scene: Scene) {
        let (input, output) = (scene.input, scene.output)
        hasDepth = scene.axes.count == 3
        layers = hasDepth ? scene.axes[0].inputExtent : input.channels
        hidesSlices = hasDepth && scene.axes[0].drawnExtent > scene.products.extents[0]
        self.input = PlaneExtent(input.extents)
        kernel = PlaneExtent(scene.products.extents)
        let spacing = PlaneExtent(scene.products.place.spacing)
        span = PlaneExtent(
            rows: (kernel.rows - 1) * spacing.rows + 1, columns: (kernel.columns - 1) * spacing.columns + 1)
        step = PlaneExtent(scene.axes.map(\.step))
        self.output = PlaneExtent(output.extents)
        rows = hasDepth ? scene.channels.count * scene.products.extents[0] : input.channels
        outputs = hasDepth ? output.extents[0] : output.channels
        isWeighted = scene.kernel != nil
        measures = scene.measures
        outputNumbers = output.numbers
        nameColumns = Self.nameColumns(of: scene, rows: rows)
        indexColumns = Ruler.columns(of: scene)
        outputIndexColumns = String(self.output.rows - 1).utf8.count + 1
        signColumns = scene.words.subtotal.unicodeScalars.count
        standing = StandingColumns(scene)
        block = Block(scene).shape
        isImage = scene.pixels != nil
    }

    /// `c0` or `d0` over a plane of the output.
    func outputName(_ plane: Int) -> String {
        outputs > 1 ? (hasDepth ? "d" : "y") + String(plane) : ""
    }

    private static func nameColumns(of scene: Scene, rows: Int) -> Int {
        let channel = "c\(scene.input.channels - 1)".utf8.count
        guard scene.axes.count == 3 else { return rows > 1 ? channel : 0 }
        return Names.sliceColumns(of: scene.axes[0]) + (scene.input.channels > 1 ? channel + 1 : 0)
    }
}

/// What must be in sight: a row of the ledger and a plane of its output.
struct LedgerFocus: Equatable {
    let row: Int
    let output: Int
}
