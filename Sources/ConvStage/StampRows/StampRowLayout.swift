import ConvStory

/// Where everything of a stamp in a row stands: the input, the kernel that rides on the output, what it adds, the output.
///
/// All bands share the columns of the output; an input stands over the middle of its stamp, so a stride is seen as a gap.
/// It depends on shapes and numbers only.
struct StampRowLayout: Equatable {
    /// The rows of one array, a channel each; more than there is room for are scrolled.
    struct Band: Equatable {
        let top: Double
        let shown: ShownCells
    }

    let area: Area
    let cube: CubeSize
    /// Whether signs stand round numbers, in a theme that has some.
    let hasSigns: Bool
    /// Columns at the left for the names of the bands.
    let labelColumns: Int
    /// From the first place a stamp can cover to the last: the padding may cut off what lies beyond the output.
    let places: Range<Int>
    /// How many of them are seen.
    let shown: ShownCells
    let input, kernel, products, output: Band
    /// Rows between two bands; a sign stands there.
    let gap: Int
    /// The lines of the output's indices and of the input's, if there is room.
    let rulerRow, inputRulerRow: Int?

    init(_ scene: Scene, area: Area, look: Look) {
        places = Self.places(scene)
        labelColumns = Self.labelColumns(scene, of: area)
        let room = Double(area.columns - labelColumns)
        let plan = StampRowCube(scene, places: places.count, rows: area.rows, columns: room, look: look)
        let cube = plan.chosen
        (self.cube, hasSigns) = (cube, plan.hasSigns)
        shown = ShownCells(Int(((room - cube.columns(1)) / cube.pitch).rounded(.down)) + 1, of: places.count)

        // What rows are left lie between the bands, and one below them has the indices.
        let (spare, gaps) = (max(area.rows - plan.rows, 0), StampRowCube.bands - 1)
        let gap = min(spare / gaps, cube.rows >= 3 ? 2 : 1)
        self.gap = gap
        let hasRuler = spare - gap * gaps >= 1
        // What the input is multiplied with stands in the last line below it.
        let isFree = gap >= 2
        let hasInputRuler = hasRuler && (isFree || spare - gap * gaps >= 2)
        let below = hasInputRuler && !isFree ? 1 : 0
        // What is narrower than the screen stands in its middle, names and all.
        let unused = Int(max(room - cube.columns(Double(places.count)), 0))
        self.area = Area(
            column: area.column + unused / 2, row: area.row, columns: area.columns - unused / 2, rows: area.rows)

        let height = plan.rows + gap * gaps + (hasRuler ? 1 : 0) + below
        var top = Double(area.row + max((area.rows - height) / 2, 0))
        func band(_ channels: Int) -> Band {
            let shown = ShownCells(plan.capacity, of: channels)
            defer { top += (Double(shown.capacity) * cube.rows).rounded(.up) + Double(gap) }
            return Band(top: top, shown: shown)
        }
        input = band(scene.channels.count)
        inputRulerRow = hasInputRuler ? Int(top) - gap : nil
        top += Double(below)
        kernel = band(1)
        products = band(1)
        output = band(scene.output.channels)
        rulerRow = hasRuler ? Int(top) - gap : nil
    }

    private static func places(_ scene: Scene) -> Range<Int> {
        let (parameters, spacing) = (scene.subject.convolution.parameters, scene.products.place.spacing[0])
        let first = -parameters.padding[0].before
        let last = first + (scene.input.extents[0] - 1) * parameters.stride[0]
        return min(first, 0)..<max(scene.output.extents[0], last + (scene.products.extents[0] - 1) * spacing + 1)
    }

    /// The names of the bands and their shapes, and before each of several channels its name.
    private static func labelColumns(_ scene: Scene, of area: Area) -> Int {
        let texts = [scene.products.name, scene.input.shape, scene.kernel?.shape ?? "", scene.output.shape]
        let isSingle = scene.channels.count == 1 && scene.output.channels == 1
        let channels = isSingle ? 0 : "c\(max(scene.input.channels, scene.output.channels) - 1) ".count
        return min((texts.map(\.count).max() ?? 0) + 1 + channels, area.columns / 3)
    }
}
