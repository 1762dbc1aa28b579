import ConvStory
import Picture

/// Where the planes of a stamp stand: the input's and the kernel's in hand at the left, those of the output at the right.
///
/// It depends on shapes and numbers only, so nothing moves while the story goes on.
struct StampLedgerLayout: Equatable {
    let input, kernel: PlaneView
    /// One for each filter, one below the other.
    let outputs: [PlaneView]
    /// The line of names, and that of the indices.
    let headRow: Int
    var rulerRow: Int { headRow + 1 }

    /// Between planes, where there is room for it.
    private static let gaps = [5.0, 4]
    private static let outputGap = 1.0
    /// Lines above the planes.
    private static let headRows = 2.0

    /// The largest cells for which there is room; nil where cells of two rows do not fit, for what is added stands below
    /// what was there.
    init?(_ scene: Scene, area: Area, look: Look) {
        let layouts = LedgerScale.dominoes.map { scale in
            Self.gaps.lazy.compactMap { StampLedgerLayout(scene, scale, gap: $0, area: area, look: look) }.first
        }
        guard let fitting = layouts.firstIndex(where: { $0 != nil }) else { return nil }
        let wanted = max(fitting - look.zoom, 0)
        // Beyond the smallest there is another picture.
        guard wanted < layouts.count, let layout = layouts[wanted...].lazy.compactMap(\.self).first else { return nil }
        self = layout
    }

    private init?(_ scene: Scene, _ scale: LedgerScale, gap: Double, area: Area, look: Look) {
        guard let kernelArray = scene.kernel else { return nil }
        let extents = [scene.input, kernelArray, scene.output].map { PlaneExtent($0.extents) }
        // Nothing is laid out that has no room, however large it is.
        guard extents.allSatisfy({ $0.columns < area.columns && $0.rows < area.rows }),
            scene.output.channels < area.rows
        else { return nil }
        func plane(_ extent: PlaneExtent, digits: Int) -> PlaneView {
            PlaneView(
                extent: extent,
                cell: scale.cell(digits: max(digits, 1), hasMarks: look.theme.hasMarks, grain: look.grain))
        }
        let measures = scene.measures
        let input = plane(extents[0], digits: measures.inputColumns)
        let kernel = plane(extents[1], digits: max(measures.weightColumns, measures.inputColumns + 1))
        let output = plane(extents[2], digits: max(scene.output.numbers.columns, measures.productColumns + 1))
        let count = Double(scene.output.channels)
        let labels = Double(Self.labelColumns(of: extents[2].rows, count: scene.output.channels))
        let inputLabels = Double(Self.labelColumns(of: extents[0].rows, count: 1))
        let width = inputLabels + input.width + kernel.width + 2 * gap + labels + output.width
        let height = max(input.height, kernel.height, count * (output.height + Self.outputGap) - Self.outputGap)
        guard width <= Double(area.columns), height + Self.headRows <= Double(area.rows) else { return nil }
        let top = Double(area.row) + max(((Double(area.rows) - height - Self.headRows) / 2).rounded(.down), 0)
        let left = Double(area.column) + ((Double(area.columns) - width) / 2).rounded(.down) + inputLabels
        headRow = Int(top)
        let first = top + Self.headRows
        self.input = input.placed(at: Point(left, first))
        self.kernel = kernel.placed(at: Point(left + input.width + gap, first))
        let x = left + input.width + kernel.width + 2 * gap + labels
        outputs = (0..<scene.output.channels).map { index in
            output.placed(at: Point(x, first + Double(index) * (output.height + Self.outputGap)))
        }
    }

    /// For the indices of rows, and for the names of several planes.
    static func labelColumns(of rows: Int, count: Int) -> Int {
        "\(rows - 1)".count + 1 + (count > 1 ? "c\(count - 1) ".count : 0)
    }
}
