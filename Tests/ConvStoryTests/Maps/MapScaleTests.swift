import ConvEngine
import ConvStory
import Testing

@Suite struct MapScaleTests {
    @Test(
        arguments: [
            // Smaller: whole cells beyond eight to a dot, quarters below.
            (700, 1000, 46, 58, "18"), (70, 100, 48, 58, "1.75"), (70, 100, 90, 90, "1.25"), (10, 10, 9, 9, "1.25"),
            // Larger, up to eight dots to a cell.
            (28, 28, 60, 60, "1/2"), (28, 28, 30, 59, "1"), (3, 3, 99, 99, "1/8"),
        ])
    func theLargestThatFits(rows: Int, columns: Int, roomRows: Int, roomColumns: Int, cells: String) {
        let scale = MapScale(rows: rows, columns: columns, intoRows: roomRows, columns: roomColumns)
        #expect(scale.description == cells)
        #expect(scale.dots(of: rows) <= roomRows && scale.dots(of: columns) <= roomColumns)
    }

    /// Whatever its size, a grid fits into whatever there is, and every cell is in a dot.
    @Test(arguments: [1, 2, 3, 7, 28, 100, 101, 4001, 1_000_000, Int.max / 2, Int.max])
    func everyGridFits(extent: Int) {
        for room in [1, 2, 5, 48, 58, 95, 4096] {
            let scale = MapScale(rows: extent, columns: 1, intoRows: room, columns: 4096)
            let count = scale.dots(of: extent)
            #expect(count >= 1 && count <= room, "\(extent) into \(room)")
            var next = 0
            for dot in 0..<count {
                let cells = scale.cells(of: dot, below: extent)
                #expect(!cells.isEmpty && cells.lowerBound <= next && cells.upperBound >= next)
                #expect(cells.contains(scale.cell(of: dot, below: extent)))
                next = cells.upperBound
            }
            #expect(next == extent, "\(extent) into \(room)")
        }
    }

    @Test func theCoarserHasMoreCellsInADot() {
        func scale(_ extent: Int) -> MapScale { MapScale(rows: extent, columns: extent, intoRows: 20, columns: 20) }
        for (large, small) in [(400, 40), (30, 20), (20, 10), (10, 5)] {
            #expect(MapScale.coarser(scale(large), scale(small)) == scale(large))
            #expect(MapScale.coarser(scale(small), scale(large)) == scale(large))
        }
    }
}

extension MapScale: CustomStringConvertible {
    /// Cells to a dot.
    public var description: String { dots > 1 ? "1/\(dots)" : ValueText.shortest(cells) }
}
