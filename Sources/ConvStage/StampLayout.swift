import ConvStory

/// Where input, kernel, stamp and output stand when a transposed convolution is told by its inputs.
///
/// Side by side; of one axis of space one below the other, with the stamp right over the outputs that it falls on.
struct StampLayout {
    private(set) var input: VolumeView
    private(set) var kernel: VolumeView
    private(set) var stamp: VolumeView
    private(set) var output: VolumeView

    private static let gap = 4.0

    init(_ scene: StampScene, area: Area, look: Look) {
        let levels = GridLevel.all(for: look.theme)
        let layouts = levels.map { StampLayout(scene, level: $0, area: area, look: look) }
        let isStacked = scene.convolution.spatialRank == 1
        let fitting = layouts.firstIndex { $0.views.allSatisfy(\.isWhole) && $0.fits(area, isStacked: isStacked) }
        let index = min(max((fitting ?? layouts.count - 1) - look.zoom, 0), layouts.count - 1)
        self = layouts[index]
        isStacked ? stack(in: area, stampedAt: scene.origin[0]) : lineUp(in: area)
    }

    /// With cubes of one size, cut to what there is room for.
    private init(_ scene: StampScene, level: Int, area: Area, look: Look) {
        let convolution = scene.convolution
        let measures = scene.measures
        let isStacked = convolution.spatialRank == 1
        func view(_ channels: Int, _ space: [Int], digits: Int) -> VolumeView {
            // Where the stamp stands over the output, their cells have one width.
            let digits = min(max(isStacked ? measures.columns : digits, 2), 9)
            let cube = GridLevel.size(level, digits: digits, hasMarks: look.theme.hasMarks, grain: look.grain)
            return VolumeView(Extent(channels: channels, space: space), cube: cube)
        }
        input = view(convolution.inputChannels, convolution.axes.map(\.inputExtent), digits: measures.inputColumns)
        kernel = view(convolution.channelsPerFilter, convolution.kernelExtents, digits: measures.weightColumns)
        stamp = view(1, convolution.kernelExtents, digits: measures.productColumns)
        output = view(convolution.outputChannels, convolution.axes.map(\.outputExtent), digits: measures.columns)

        // What all of them together have no room for is cut to pages, the stamp in sight.
        let isTooWide = !isStacked && width > Double(area.columns)
        let columns = isTooWide ? (Double(area.columns) - 3 * Self.gap) / 4 : Double(area.columns)
        let rows = isStacked ? Double(area.rows) / 4 - 1 : Double(area.rows - 1)
        let read = Self.focus(scene.stamp.input.map(Double.init))
        let stamped = Self.focus([Double(scene.stamp.filter)] + scene.origin)
        input.clip(columns: columns, rows: rows, focus: read)
        kernel.clip(columns: columns, rows: rows, focus: Focus())
        stamp.clip(columns: columns, rows: rows, focus: Focus())
        output.clip(columns: columns, rows: rows, focus: stamped)
    }

    /// Slice, row and column of a position, its channel first.
    private static func focus(_ position: [Double]) -> Focus {
        let slice = position.count == 4 ? position[1] : position.count == 3 ? position[0] : 0
        return Focus(slice: slice, row: position[position.count - 2], column: position[position.count - 1])
    }

    private var views: [VolumeView] { [input, kernel, stamp, output] }
    private var width: Double { views.reduce(3 * Self.gap) { $0 + $1.width } }

    private func fits(_ area: Area, isStacked: Bool) -> Bool {
        guard isStacked else {
            return width <= Double(area.columns) && views.allSatisfy { $0.height + 1 <= Double(area.rows) }
        }
        return views.allSatisfy { $0.width <= Double(area.columns) }
            && views.reduce(0) { $0 + $1.height + 1 } <= Double(area.rows)
    }

    /// Side by side, each with its name above it.
    private mutating func lineUp(in area: Area) {
        let spare = Double(area.columns) - views.reduce(0) { $0 + $1.width }
        let gap = max(min((spare / 3).rounded(.down), 3 * Self.gap), 1)
        let height = views.reduce(0) { max($0, $1.height) }
        let top = Double(area.row + 1) + max(((Double(area.rows - 1) - height) / 3).rounded(.down), 0)
        var x = Double(area.column)
        for view in [\StampLayout.input, \.kernel, \.stamp, \.output] {
            self[keyPath: view].place(x: x, y: top)
            x += self[keyPath: view].width + gap
        }
    }

    /// One below the other, each with its name above it.
    private mutating func stack(in area: Area, stampedAt origin: Double) {
        let height = views.reduce(0) { $0 + $1.height + 1 }
        let gap = max(min(((Double(area.rows) - height) / 4).rounded(.down), 2), 0)
        let left = Double(area.column)
        var y = Double(area.row)
        for view in [\StampLayout.input, \.kernel, \.stamp, \.output] {
            self[keyPath: view].place(x: left, y: y + 1)
            y += self[keyPath: view].height + 1 + gap
        }
        let shift = (origin - Double(output.columns.lowerBound)) * output.cube.width
        stamp.origin.x = max(left + shift, left)
    }
}

extension Extent {
    /// One axis of space is the columns of a single slice, with the channels as its rows; of two the slices are channels,
    /// of three they are depth.
    init(channels: Int, space: [Int]) {
        switch space.count {
        case 1: self.init(slices: 1, rows: channels, columns: space[0])
        case 2: self.init(slices: channels, rows: space[0], columns: space[1])
        default: self.init(slices: space[0], rows: space[1], columns: space[2])
        }
    }
}
