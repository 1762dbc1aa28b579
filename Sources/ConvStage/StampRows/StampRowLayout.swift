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
    /// Columns at the left for the names of the bands.
    let labelColumns: Int
    /// From the first place a stamp can cover to the last: the padding may cut off what lies beyond the output.
    let places: Range<Int>
    /// How many of them are seen.
    let shown: ShownCells
    let input, kernel, products, output: Band
    /// Rows between two bands; a sign stands there.
    let gap: Int
    /// The line of the output's indices, if there is room.
    let rulerRow: Int?

    private static let bandCount = 4

    init(_ scene: Scene, area: Area, look: Look) {
        let (axis, spacing) = (scene.axes[0], scene.products.place.spacing[0])
        let parameters = scene.subject.convolution.parameters
        let first = -parameters.padding[0].before
        let last = first + (scene.input.extents[0] - 1) * parameters.stride[0]
        let end = max(axis.outputExtent, last + (scene.products.extents[0] - 1) * spacing + 1)
        places = min(first, 0)..<end

        let digits = [scene.output, scene.input].map(\.numbers.columns).max() ?? 2
        let cubes = StampRowCube.all(digits: max(digits, scene.products.numbers.signedColumns), look: look)
        let names = ["products", scene.input.shape, scene.kernel?.shape ?? "", scene.output.shape]
        // Before each of several channels stands its name.
        let channels = max(scene.channels.count, scene.output.channels)
        let channelColumns = channels > 1 ? "c\(max(scene.input.channels, channels) - 1) ".count : 0
        let labels = min((names.map(\.count).max() ?? 0) + 1 + channelColumns, area.columns / 3)
        labelColumns = labels
        let room = Double(area.columns - labels)
        let count = Double(places.count)
        func rows(_ cube: CubeSize, capacity: Int) -> Double {
            let inputs = Double(min(scene.channels.count, capacity)),
                outputs = Double(min(scene.output.channels, capacity))
            return (inputs * cube.rows).rounded(.up) + 2 * cube.rows.rounded(.up) + (outputs * cube.rows).rounded(.up)
        }
        let all = max(scene.channels.count, scene.output.channels)
        // With room for signs and indices, if there can be.
        let fitting =
            [Self.bandCount, 0].lazy.map { lines in
                cubes.indices.filter { rows(cubes[$0], capacity: all) <= Double(area.rows - lines) }
            }.first { !$0.isEmpty } ?? []
        // Where not all is seen, as much as can be, and high if there are rows.
        let narrowest = cubes.map(\.pitch).min()
        let whole =
            fitting.first { cubes[$0].columns(count) <= room } ?? fitting.first { cubes[$0].pitch == narrowest }
            ?? cubes.count - 1
        // Zoomed in, less of it is seen, larger: one channel of each band at the least.
        let most = cubes.indices.first { rows(cubes[$0], capacity: 1) <= Double(area.rows) } ?? whole
        let cube = cubes[min(max(whole - look.zoom, min(most, whole)), cubes.count - 1)]
        self.cube = cube
        shown = ShownCells(Int(((room - cube.columns(1)) / cube.pitch).rounded(.down)) + 1, of: places.count)

        let capacity = (1...max(all, 1)).last { rows(cube, capacity: $0) <= Double(area.rows) } ?? 1
        let used = rows(cube, capacity: capacity)
        let spare = max(area.rows - Int(used), 0)
        let gap = min(spare / (Self.bandCount - 1), cube.rows >= 3 ? 2 : 1)
        self.gap = gap
        let hasRuler = spare - gap * (Self.bandCount - 1) >= 1
        let height = Int(used) + gap * (Self.bandCount - 1) + (hasRuler ? 1 : 0)
        let unused = Int(max(room - cube.columns(count), 0))
        self.area = Area(
            column: area.column + unused / 2, row: area.row, columns: area.columns - unused / 2, rows: area.rows)

        var top = Double(area.row + max((area.rows - height) / 2, 0))
        func band(_ channels: Int) -> Band {
            let shown = ShownCells(capacity, of: channels)
            defer { top += (Double(shown.capacity) * cube.rows).rounded(.up) + Double(gap) }
            return Band(top: top, shown: shown)
        }
        input = band(scene.channels.count)
        kernel = band(1)
        products = band(1)
        output = band(scene.output.channels)
        rulerRow = hasRuler ? Int(top) - gap : nil
    }
}
