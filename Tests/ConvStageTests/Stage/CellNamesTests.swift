@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Testing

/// A page needs to know which cell is where.
@Suite struct CellNamesTests {
    private func cells(_ scene: Scene, columns: Int = 100, rows: Int = 36) -> [DrawnCell] {
        var picture = Picture(background: nil, keepsCells: true)
        Stage.draw(scene, in: Area(columns: columns, rows: rows), look: Look(theme: .dark), in: &picture)
        #expect(picture.cells.allSatisfy { picture.elements.indices.contains($0.elements.lowerBound) })
        return picture.cells
    }

    @Test func everyCellOfARowHasItsNameAndRole() throws {
        let convolution = try Convolution.row([2, -1, 3, 0], [1, 0, -1]) { $0.padding = [Padding(1)] }
        let cells = cells(Scene(convolution, placement: 0, .light))
        #expect(
            Set(cells.map(\.name)).isSuperset(of: [
                "x[0,-1]", "x[0,0]", "x[0,3]", "x[0,4]", "w[0,0,0]", "w[0,0,2]", "y[0,0]", "y[0,3]",
            ]))
        #expect(Set(cells.filter { $0.name == "x[0,0]" }.map(\.role)) == ["windowCenter"])
        #expect(Set(cells.filter { $0.name == "x[0,3]" }.map(\.role)) == ["input"])
    }

    @Test func soHaveThoseOfVolumesAndStamps() throws {
        let volume = try VolumeCase(seed: 3, rank: 2, isTransposed: true).convolution
        for perspective in [Perspective.outputs, .inputs] {
            let story = Story(volume, perspective: perspective)
            // Weights that stand on the cells they cover are seen once the kernel has arrived.
            let arrived = story.storyboard.moment(at: story.storyboard.time(completing: 0))
            let names = Set(cells(story.scene(at: arrived)).map { $0.name.prefix(2) })
            #expect(names.isSuperset(of: ["x[", "w[", "y["]))
        }
    }

    /// What lies outside of its area is cut off, and its cell with it.
    @Test func cellsThatAreCutOffAreGone() throws {
        var inner = Picture(keepsCells: true)
        inner.addCell(named: "a", role: "input") { $0.add(Face(x: 50, y: 0, width: 2, height: 1, Color(0))) }
        inner.addCell(named: "b", role: "input") { $0.add(Face(x: 1, y: 0, width: 2, height: 1, Color(0))) }
        var picture = Picture(keepsCells: true)
        picture.add(inner, within: Area(columns: 10, rows: 4))
        #expect(picture.cells == [DrawnCell(name: "b", role: "input", elements: 0..<1)])
    }
}
