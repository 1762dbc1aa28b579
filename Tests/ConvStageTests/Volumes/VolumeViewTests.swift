@testable import ConvStage
import ConvStory
import Picture
import Support
import Testing

@Suite struct VolumeViewTests {
    private static func view(_ generator: inout SeededRandom, level: Int? = nil) -> VolumeView {
        let extent = Extent(
            slices: generator.pick(1...6), rows: generator.pick(1...30), columns: generator.pick(1...30))
        let cube = GridLevel.size(
            level ?? generator.pick(0..<GridLevel.all.count), digits: generator.pick(1...5), hasMarks: false,
            grain: .quarters)
        return VolumeView(extent, cube: cube)
    }

    // MARK: Places

    /// What is seen at a place of a front is its cell, or that of a slice before it.
    @Test(arguments: 0..<40)
    func cellAndPointAreInverse(seed: UInt64) {
        var generator = SeededRandom(seed: seed)
        var view = Self.view(&generator)
        if generator.coin() { view.pullApart(intoColumns: 200, rows: 60) }
        if generator.coin() { view.clip(columns: 30, rows: 12, focus: Focus(slice: 1, row: 3, column: 4)) }
        view.place(x: Double(generator.pick(0...9)), y: Double(generator.pick(0...9)))
        for slice in view.slices {
            for row in view.rows {
                for column in view.columns {
                    let corner = view.point(slice: Double(slice), row: Double(row), column: Double(column))
                    for share in [0.01, 0.5, 0.99] {
                        let place = Point(corner.x + view.cube.width * share, corner.y + view.cube.height * share)
                        let cell = view.cell(at: place, front: slice)
                        guard cell?.slice == slice else {
                            #expect(view.isApart && isOn(place, cell, of: view))
                            continue
                        }
                        #expect(cell?.row == row && cell?.column == column)
                    }
                }
            }
        }
    }

    private func isOn(_ place: Point, _ cell: (slice: Int, row: Int, column: Int)?, of view: VolumeView) -> Bool {
        guard let cell else { return false }
        let corner = view.point(slice: Double(cell.slice), row: Double(cell.row), column: Double(cell.column))
        return place.x >= corner.x && place.x <= corner.x + view.cube.width && place.y >= corner.y
            && place.y <= corner.y + view.cube.height
    }

    @Test func besideTheFrontsThereIsNoCell() {
        var view = VolumeView(
            Extent(slices: 1, rows: 2, columns: 3),
            cube: GridLevel.size(4, digits: 2, hasMarks: false, grain: .quarters))
        view.place(x: 5, y: 3)
        // Three columns of three, from x 5 on; two rows, below one of depth.
        let seen = (0...8).map { y in
            (0...16).map { x in
                view.cell(at: Point(Double(x) + 0.5, Double(y) + 0.5), front: 0).map { "\($0.row)\($0.column)" } ?? "··"
            }.joined()
        }
        #expect(
            seen.joined(separator: "\n") == """
                ··································
                ··································
                ··································
                ··································
                ··········000000010101020202······
                ··········101010111111121212······
                ··································
                ··································
                ··································
                """)
    }

    @Test func slicesStandBehindAndAbove() {
        var view = VolumeView(
            Extent(slices: 3, rows: 2, columns: 2),
            cube: GridLevel.size(2, digits: 2, hasMarks: false, grain: .quarters))
        view.place(x: 1, y: 2)
        let points = (0...2).map { view.point(slice: Double($0), row: 0, column: 0) }
        #expect(points == [Point(1, 5), Point(3, 4), Point(5, 3)])
        #expect(view.point(slice: 0.5, row: 0.5, column: 0.5) == Point(5, 5.5))
        #expect(view.nameRow == 1 && view.width == 18 && view.height == 7)
    }

    /// The whole of it lies in its rectangle, whole columns and rows, below its name.
    @Test(arguments: 0..<40)
    func theRectangleHoldsEveryCube(seed: UInt64) {
        var generator = SeededRandom(seed: seed)
        var view = Self.view(&generator)
        if generator.coin() { view.pullApart(intoColumns: 100, rows: 40) }
        view.place(x: 4, y: 7)
        #expect(view.width == view.width.rounded())
        #expect(view.nameRow == 6)
        for slice in view.slices {
            let first = view.point(
                slice: Double(slice), row: Double(view.rows.lowerBound), column: Double(view.columns.lowerBound))
            let last = view.point(
                slice: Double(slice), row: Double(view.rows.upperBound), column: Double(view.columns.upperBound))
            #expect(first.x >= 4 && first.y - view.cube.depthRows >= 7)
            #expect(last.x + view.cube.depthColumns <= 4 + view.width && last.y <= 7 + view.height)
        }
    }

    // MARK: Cut to pages

    @Test(arguments: 0..<60)
    func whatIsCutFitsAndShowsTheFocus(seed: UInt64) {
        var generator = SeededRandom(seed: seed)
        var view = Self.view(&generator)
        let focus = Focus(
            slice: Double(generator.pick(0..<view.extent.slices)), row: Double(generator.pick(0..<view.extent.rows)),
            column: Double(generator.pick(0..<view.extent.columns)))
        let (columns, rows) = (Double(generator.pick(2...60)), Double(generator.pick(2...30)))
        let whole = view
        view.clip(columns: columns, rows: rows, focus: focus)
        #expect(view.slices.contains(Int(focus.slice)))
        #expect(view.rows.contains(Int(focus.row.start)) && view.columns.contains(Int(focus.column.start)))
        #expect(view.width <= columns || view.columns.count == 1)
        #expect(view.height <= rows || view.rows.count == 1)
        #expect(view.isWhole == (whole.width <= columns && whole.height <= rows) || view.isWhole)
    }

    /// However large it is, this takes no time.
    @Test func theSizeDoesNotMatter() {
        let cube = GridLevel.size(GridLevel.all.count - 1, digits: 1, hasMarks: false, grain: .quarters)
        var view = VolumeView(Extent(slices: .max, rows: .max, columns: .max), cube: cube, front: .max / 2)
        let middle = Double(Int.max / 2)
        view.clip(columns: 80, rows: 24, focus: Focus(slice: middle, row: middle, column: middle))
        #expect(view.width <= 80 && view.height <= 24)
        #expect(view.slices.count > 1 && view.rows.count > 10 && view.columns.count > 20)
        #expect(view.slices.contains(.max / 2))
    }

    // MARK: Pulled apart

    @Test(arguments: 0..<40)
    func slicesSideBySideDoNotOverlap(seed: UInt64) {
        var generator = SeededRandom(seed: seed)
        var view = Self.view(&generator)
        view.pullApart(intoColumns: .infinity, rows: view.height)
        view.place(x: 0, y: 0)
        let width = Double(view.columns.count) * view.cube.width + view.cube.depthColumns
        for slice in view.slices.dropFirst() {
            let before = view.point(slice: Double(slice - 1), row: 0, column: 0)
            let after = view.point(slice: Double(slice), row: 0, column: 0)
            #expect(after.x - before.x >= width + 1)
        }
        #expect(view.height.isFinite && view.width.isFinite)
    }

    @Test func aSingleSliceStaysAsItIs() {
        let cube = GridLevel.size(2, digits: 2, hasMarks: false, grain: .quarters)
        var view = VolumeView(Extent(slices: 1, rows: 4, columns: 4), cube: cube)
        let before = (view.width, view.height)
        view.pullApart(intoColumns: .infinity, rows: 100)
        #expect(before == (view.width, view.height))
    }

    /// Into no more room than there is, as long as a slice of it has room at all.
    @Test(arguments: 0..<40)
    func pulledApartItStaysWithinItsRoom(seed: UInt64) {
        var generator = SeededRandom(seed: seed)
        var view = Self.view(&generator)
        let (columns, rows) = (
            view.width + Double(generator.pick(0...80)), view.height + Double(generator.pick(0...20))
        )
        view.pullApart(intoColumns: columns, rows: rows)
        #expect(view.width <= columns.rounded(.up) && view.height <= rows.rounded(.up))
    }
}
