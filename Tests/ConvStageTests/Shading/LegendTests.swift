@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Testing

@Suite struct LegendTests {
    /// A row of 0 to 39 that goes through as it is, shown to the end.
    private func scene(claim: Claim? = nil) throws -> Scene {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 1, 40]), values: (0..<40).map(Double.init)),
            weight: Tensor(shape: Shape([1, 1, 1, 1]), values: [1]), parameters: Parameters(spatialRank: 2))
        return Story(convolution, claim: claim).lastScene
    }

    /// A dot for four cells.
    private let map = MapView(rows: 1, columns: 40, scale: MapScale(rows: 1, columns: 40, intoRows: 9, columns: 10))

    private func dots(_ scene: Scene) -> (digest: Digest, size: String) {
        (scene.outputDigest(map.scale), map.dotSize)
    }

    private func texts(_ scene: Scene, columns: Int, theme: Theme = .dark) -> [String] {
        var picture = Picture()
        Legend(scene, shade: Shades(scene).output, dots: dots(scene))
            .draw(column: 2, row: 0, columns: columns, theme: theme, in: &picture)
        return picture.texts
    }

    @Test(arguments: [
        (80, ["0", "39", "each dot the mean of 1×4"]), (36, ["0", "39", "mean of 1×4"]), (27, ["0", "39", "mean"]),
        (12, ["0", "39"]), (9, []),
    ])
    func wordsGiveWay(columns: Int, words: [String]) throws {
        #expect(texts(try scene(), columns: columns) == words)
    }

    /// What is wrong is said before what a dot is.
    @Test func whoseNumbersDiffer() throws {
        func claim(_ last: Double) throws -> Claim {
            try Claim(
                name: "mine.npy",
                numbers: Tensor(shape: Shape([1, 1, 40]), values: (0..<39).map(Double.init) + [last]))
        }
        let scene = try scene(claim: claim(40))
        #expect(
            texts(scene, columns: 80) == ["0", "39", "each dot the mean of 1×4", "orange: mine.npy differs"])
        #expect(texts(scene, columns: 40) == ["0", "39", "orange: mine.npy differs"])
        #expect(texts(scene, columns: 30) == ["0", "39", "orange differs"])
        #expect(texts(scene, columns: 80, theme: .mono).last == "!: mine.npy differs")
        #expect(texts(try self.scene(claim: claim(39)), columns: 80).last == "each dot the mean of 1×4")
    }

    @Test func nothingLeavesItsRoom() throws {
        for columns in 0...90 {
            var picture = Picture()
            let scene = try scene()
            Legend(scene, shade: Shades(scene).output, dots: dots(scene))
                .draw(column: 0, row: 0, columns: columns, theme: .dark, in: &picture)
            #expect(picture.fault(columns: columns, rows: 1) == nil)
        }
    }
}
