import ConvStory

/// How large the cubes of a stamp in a row are: apart as in other rows where there is room, else side by side; as large as
/// fits, and then as the viewer zooms.
struct StampRowCube {
    let chosen: CubeSize
    /// Whether signs stand round numbers.
    let hasSigns: Bool
    /// How many channels of each band there are rows for.
    let capacity: Int
    private let inputs, outputs: Int

    /// Input, kernel, products, output.
    static let bands = 4

    /// - Parameter places: how many cubes stand side by side if all are seen.
    init(_ scene: Scene, places: Int, rows: Int, columns: Double, look: Look) {
        (inputs, outputs) = (scene.channels.count, scene.output.channels)
        let (bands, all) = (Bands(inputs: inputs, outputs: outputs), max(inputs, outputs))
        let digits = max(
            scene.output.numbers.columns, scene.input.numbers.columns, scene.products.numbers.signedColumns)
        func sizes(_ signs: Signs) -> [CubeSize] {
            let signed: Int? =
                switch signs {
                case .everywhere: digits
                case .onGround: scene.output.numbers.columns
                case .nowhere: nil
                }
            return Self.sizes(digits: digits, signed: signed, look: look)
        }
        // Signs give way where not all has room with them.
        let ways = Signs.all(for: look.theme)
        let signs =
            ways.first { sizes($0).contains { $0.columns(Double(places)) <= columns } } ?? ways[ways.count - 1]
        hasSigns = signs != .nowhere
        let sizes = sizes(signs)
        func fits(_ index: Int, channels: Int, lines: Int = 0) -> Bool {
            bands.rows(sizes[index], capacity: channels) <= rows - lines
        }
        // With room for signs and indices, if there can be.
        let high =
            [Self.bands, 0].lazy.map { lines in
                sizes.indices.filter { fits($0, channels: all, lines: lines) }
            }.first { !$0.isEmpty } ?? []
        // Where not all is seen, as much as can be, and high if there are rows.
        let narrowest = sizes.map(\.pitch).min()
        let whole =
            high.first { sizes[$0].columns(Double(places)) <= columns } ?? high.first { sizes[$0].pitch == narrowest }
            ?? sizes.count - 1
        // Zoomed in, one channel of each band is seen at the least.
        let largest = min(sizes.indices.first { fits($0, channels: 1) } ?? whole, whole)
        let chosen = sizes[min(max(whole - look.zoom, largest), sizes.count - 1)]
        self.chosen = chosen
        capacity = (1...min(max(all, 1), max(rows, 1))).last { bands.rows(chosen, capacity: $0) <= rows } ?? 1
    }

    /// Rows of the screen for all bands.
    var rows: Int { Bands(inputs: inputs, outputs: outputs).rows(chosen, capacity: capacity) }

    private struct Bands {
        let inputs, outputs: Int

        /// Of each band so many channels at the most.
        func rows(_ cube: CubeSize, capacity: Int) -> Int {
            func band(_ channels: Int) -> Int { Int((Double(min(channels, capacity)) * cube.rows).rounded(.up)) }
            return band(inputs) + 2 * band(1) + band(outputs)
        }
    }

    // MARK: Sizes

    /// From the largest to the smallest, each with numbers of so many digits.
    private static func sizes(digits: Int, signed: Int?, look: Look) -> [CubeSize] {
        let apart = CubeSize.levels.indices.filter { CubeSize.levels[$0].hasNumber && CubeSize.levels[$0].height > 1 }
        let all =
            apart.map { CubeSize.level($0, digits: digits, signed: signed, grain: look.grain) }
            + touching.map { wide($0, digits: digits, signed: signed, look) }
        return all.map { enlarged($0, digits: digits, look) }.sorted {
            ($0.height, $0.width, $0.pitch) > ($1.height, $1.width, $1.pitch)
        }
    }

    private static let touching =
        [(14.0, 6.0), (12, 5), (10, 4), (8, 3), (6, 2.5), (5, 2.5), (4, 2.5), (5, 1.5), (4, 1.5)].map { width, height in
            CubeSize(
                width: width, height: height, depthColumns: width < 8 ? 0.5 : 1, depthRows: 0.5, pitch: width, margin: 1
            )
        }
        + [4, 3].map { CubeSize(width: $0, height: 1, depthColumns: 0, depthRows: 0, pitch: $0, margin: 1) }

    /// With digits of half blocks, where all numbers have room for them.
    private static func enlarged(_ size: CubeSize, digits: Int, _ look: Look) -> CubeSize {
        var size = size
        size.hasLargeDigits =
            look.grain.rows > 1 && size.height >= 3 && LargeDigits.width(of: digits) + 1 <= size.width
        return size
    }

    private static func wide(_ size: CubeSize, digits: Int, signed: Int?, _ look: Look) -> CubeSize {
        var size = size
        size.width = max(size.width, Double(max(digits + 1, signed.map { $0 + 2 } ?? 0)))
        size.pitch = size.width
        if look.grain.rows == 1 { (size.height, size.depthRows) = (size.rows, 0) }
        if look.grain.rows == 1 || look.grain.columns == 1 { size.depthColumns = 0 }
        return size
    }
}
