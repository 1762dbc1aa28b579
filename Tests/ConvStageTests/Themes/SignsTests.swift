@testable import ConvStage
import ConvEngine
import ConvRecipe
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// Signs round numbers cost no cell of an input that is seen without them.
@Suite struct SignsTests {
    private static let signed = [Theme.highContrast, .highContrastLight, .mono]

    private func story(_ name: String) throws -> Story {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        return Story(try recipe.operation(reading: .none).subject(title: name))
    }

    @Test(
        arguments: ["2d", "conv2d", "3d", "maxpool2d", "depthwise", "same_padding_no_strides"],
        [(80, 22), (80, 20), (120, 34)])
    func aLedgerIsSeenAsWhole(name: String, size: (columns: Int, rows: Int)) throws {
        let story = try story(name)
        let moment = Moment(placement: 1, .multiply, pair: 1, of: story.storyboard.counts.taps)
        func seen(_ theme: Theme) throws -> SeenLedger {
            let size = Size(columns: size.columns, rows: size.rows)
            return try #require(SeenLedger(story.scene(at: moment), size, Look(theme: theme)))
        }
        let dark = try seen(.dark)
        for theme in Self.signed {
            let seen = try seen(theme)
            #expect(seen.layout.plan.input.extent == dark.layout.plan.input.extent, "\(seen.description)")
            #expect(seen.layout.rows == dark.layout.rows && seen.layout.plan.hasSums == dark.layout.plan.hasSums)
        }
    }

    @Test(arguments: [80, 90, 120])
    func aRowIsSeenAsWhole(columns: Int) throws {
        var wholes = 0
        for name in ["causal", "1d", "dilated"] {
            let story = try story(name)
            let area = StageRows(columns: columns, rows: 22).arrays
            func layout(_ theme: Theme) -> RowLayout {
                RowPainter(story.lastScene, area: area, look: Look(theme: theme)).layout
            }
            guard layout(.dark).hasAllCells else { continue }
            wholes += 1
            for theme in Self.signed { #expect(layout(theme).hasAllCells, "\(name), \(theme.name)") }
        }
        #expect(wholes > 0)
    }

    @Test(arguments: [(60, 18), (80, 22), (120, 34)])
    func aStampIsSeenAsWhole(columns: Int, rows: Int) throws {
        let operation = try Recipe(try #require(OperationKind.all.first { $0.name == "2d" }))
            .operation(reading: .none)
        var parameters = Parameters(spatialRank: 2)
        parameters.isTransposed = true
        let convolution = try Convolution(
            input: operation.subject(title: "2d").convolution.input,
            weight: try #require(operation.subject(title: "2d").convolution.weight), parameters: parameters)
        let scene = Story(convolution, perspective: .inputs).lastScene
        func seen(_ theme: Theme) throws -> SeenStamp {
            try #require(SeenStamp(scene, Size(columns: columns, rows: rows), Look(theme: theme)))
        }
        let dark = try seen(.dark)
        // Without colours only signs tell what may still grow.
        for theme in Self.signed where !theme.isMono {
            let seen = try seen(theme)
            #expect(seen.layout.output.columns == dark.layout.output.columns, "\(seen.canvas.drawing)")
            #expect(seen.layout.input.columns == dark.layout.input.columns)
        }
    }

    /// Where they are left out in one cell, they are in all of its plane.
    @Test(arguments: Self.signed)
    func aPlaneHasThemOrNot(theme: Theme) throws {
        for name in ["conv2d", "3d", "2d"] {
            let story = try story(name)
            let moment = Moment(placement: 1, .light, of: story.storyboard.counts.taps)
            for columns in [70, 80, 100] {
                let size = Size(columns: columns, rows: 22)
                guard let seen = SeenLedger(story.scene(at: moment), size, Look(theme: theme)) else { continue }
                for view in seen.layout.inputs where !seen.layout.isDomino {
                    let lines = (Int(view.origin.y)..<Int(view.origin.y + view.height)).map { row in
                        String(
                            String.UnicodeScalarView(
                                (Int(view.origin.x)..<Int(view.origin.x + view.width)).map {
                                    seen.canvas[$0, row].character
                                }))
                    }
                    let count = lines.joined().count { $0 == "[" }
                    #expect([0, seen.ledger.kernel.places.count].contains(count), "\(seen.description)")
                }
            }
        }
    }
}
