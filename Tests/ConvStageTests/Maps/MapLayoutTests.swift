@testable import ConvStage
import ConvStory
import Picture
import Testing

@Suite struct MapLayoutTests {
    static let sizes = [
        [40, 10], [50, 12], [60, 16], [80, 22], [100, 28], [120, 34], [200, 53], [60, 60], [300, 20],
    ]
    static let looks = [
        Look(theme: .dark), Look(theme: .mono, grain: .whole), Look(theme: .highContrast, grain: .halves),
    ]

    private func layouts(_ name: String) throws -> [(layout: MapLayout, area: Area, what: String)] {
        let scene = try MapCase(name).scene(0, .rest)
        return Self.sizes.flatMap { size in
            Self.looks.map { look in
                let area = StageRows(columns: size[0], rows: size[1]).arrays
                return (
                    MapLayout(Slicing(scene), area: area, look: look), area, "\(name), \(size), \(look.theme.name)"
                )
            }
        }
    }

    private typealias Rectangle = (x: Double, y: Double, width: Double, height: Double)

    /// The pictures with their names and rulers, the grids of the loupe with their names, the legend.
    private func rectangles(_ layout: MapLayout, _ area: Area) -> [Rectangle] {
        // In place of the pictures there may be numbers.
        let views = layout.isLoupeAlone ? [] : [layout.input, layout.output]
        let maps: [Rectangle] = views.map { view in
            (view.origin.x - 1, view.origin.y - 1, view.width + 1, view.height + 1 + MapView.ruler.rows)
        }
        let grids: [Rectangle] = [layout.loupe?.window, layout.loupe?.kernel, layout.loupe?.products].compactMap { $0 }
            .map { ($0.origin.x, Double($0.nameRow), $0.width, $0.height + 1) }
        let legend: [Rectangle] = layout.legendRow.map { [(layout.output.origin.x, Double($0), 1, 1)] } ?? []
        return maps + grids + legend
    }

    @Test(arguments: MapCase.names)
    func thingsStandInsideAndBesideOneAnother(name: String) throws {
        for (layout, area, what) in try layouts(name) {
            let all = rectangles(layout, area)
            for (index, a) in all.enumerated() {
                #expect(
                    a.x >= Double(area.column) && a.x + a.width <= Double(area.column + area.columns)
                        && a.y >= Double(area.row) && a.y + a.height <= Double(area.row + area.rows), "\(a): \(what)")
                for b in all[(index + 1)...] {
                    let isApart =
                        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y
                        || b.y + b.height <= a.y
                    #expect(isApart, "\(a) and \(b): \(what)")
                }
            }
        }
    }

    /// What is lower than its area does not hang at the upper edge, nor far from it; beside another stage both begin there.
    @Test func itStandsInTheMiddle() throws {
        let scene = try MapCase(MapCase.names[0]).scene(0, .rest)
        for size in Self.sizes {
            let area = StageRows(columns: size[0], rows: size[1]).arrays
            for isBeside in [false, true] {
                var look = Look(theme: .dark)
                look.isBeside = isBeside
                let layout = MapLayout(Slicing(scene), area: area, look: look)
                guard !layout.isLoupeAlone else { continue }
                let all = rectangles(layout, area)
                let (top, bottom) = (all.map(\.y).min() ?? 0, all.map { $0.y + $0.height }.max() ?? 0)
                let (above, below) = (top - Double(area.row), Double(area.row + area.rows) - bottom)
                // A picture may end within a row.
                #expect(isBeside ? above == 0 : above <= 4 && above <= below + 0.5, "\(size)")
                #expect(isBeside || above >= min(((above + below) / 2 - 1.5).rounded(.down), 4), "\(size)")
            }
        }
    }

    /// Input and output are seen whole, and each dot is as wide as it is high.
    @Test(arguments: MapCase.names)
    func bothAreWhole(name: String) throws {
        let convolution = try MapCase(name).story.convolution
        for (layout, _, what) in try layouts(name) {
            for (view, extents) in [
                (layout.input, convolution.axes.map(\.paddedExtent)),
                (layout.output, convolution.axes.map(\.outputExtent)),
            ] {
                #expect([view.rows, view.columns] == extents, "\(what)")
                #expect(view.width == Double(view.scale.dots(of: extents[1])))
                #expect(view.height == Double(view.scale.dots(of: extents[0])) / 2)
            }
        }
    }

    @Test func bothHaveOneScaleUnlessTheOutputIsMuchSmaller() throws {
        for (layout, _, what) in try layouts("strided") {
            #expect(layout.input.scale == layout.output.scale, "\(what)")
        }
        for (layout, _, what) in try layouts("far apart") {
            #expect(layout.input.scale != layout.output.scale, "\(what)")
            #expect(layout.output.width <= layout.input.width && layout.output.height <= layout.input.height)
        }
    }

    /// In windows of the usual sizes the numbers are there.
    @Test(arguments: [[80, 22], [100, 28], [120, 34], [200, 53]])
    func thereIsALoupe(size: [Int]) throws {
        for name in ["small", "photograph", "colour", "filters"] {
            let scene = try MapCase(name).scene(0, .rest)
            let area = StageRows(columns: size[0], rows: size[1]).arrays
            let layout = MapLayout(Slicing(scene), area: area, look: Look(theme: .dark))
            #expect(layout.loupe?.products != nil && layout.legendRow != nil, "\(name)")
        }
    }

    @Test(arguments: MapCase.names)
    func everyDotIsACellAndBack(name: String) throws {
        for (layout, _, _) in try layouts(name) {
            for view in [layout.input, layout.output] {
                for row in 0..<view.dotRows {
                    for column in [0, view.dotColumns / 2, view.dotColumns - 1] {
                        let place = Point(
                            view.origin.x + Double(column) + 0.5,
                            view.origin.y + (Double(row) + 0.5) * MapView.dotHeight)
                        let cell = view.cell(at: place)
                        #expect(cell.map { $0.row < view.rows && $0.column < view.columns } == true)
                    }
                }
                #expect(view.cell(at: Point(view.origin.x - 0.5, view.origin.y)) == nil)
                #expect(view.cell(at: Point(view.origin.x, view.origin.y + view.height + 0.6)) == nil)
            }
        }
    }
}
