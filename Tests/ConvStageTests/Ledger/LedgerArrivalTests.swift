@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The kernel where it has arrived: it is lit, and turned.
@Suite struct LedgerArrivalTests {
    /// Arrived, orange turns purple: what is covered is not blue for a moment before.
    @Test(arguments: [0.0, 0.05, 0.2])
    func whatIsCoveredComesFromOrange(light: Double) throws {
        let story = try SeenLedger.padded()
        for theme in ThemesTests.colored {
            var moment = story.storyboard.moment(at: story.storyboard.time(completing: 12))
            (moment.phase, moment.progress, moment.multiplied) = (.light, light, 0)
            let seen = try #require(
                SeenLedger(story.scene(at: moment), Size(columns: 120, rows: 36), Look(theme: theme)))
            #expect(seen.layout.isDomino)
            let colors = try [Role.kernel, .window, .input].map { try #require(theme.cube($0)).front }
            let view = seen.layout.inputs[0]
            let corner = view.point(row: seen.ledger.ride.row, column: seen.ledger.ride.column)
            let ground = try #require(seen.canvas[Int(corner.x), Int(corner.y)].background)
            let shares = colors.map { ground.contrast(with: $0) }
            #expect(light > 0.1 || shares[0] < shares[2] || theme.name.hasPrefix("high"), "\(theme.name), \(shares)")
            let expected = colors[0].mixed(with: colors[1], seen.scene.light)
            #expect(ground.contrast(with: expected) < 1.2, "\(theme.name): \(seen.description)")
        }
    }

    /// A kernel begins to turn as it was written, of a volume slice by slice, and ends as it is flipped.
    @Test(arguments: [2, 3])
    func aTurnBeginsWithWhatWasThere(rank: Int) throws {
        func seen(flipped: Bool, turn: Double) throws -> SeenLedger {
            var parameters = Parameters(spatialRank: rank)
            parameters.isFlipped = flipped
            let (input, kernel) = ([2] + Array(repeating: 4, count: rank), [1, 2] + Array(repeating: 3, count: rank))
            let convolution = try Convolution(
                input: Tensor(shape: Shape(input), values: (0..<input.reduce(1, *)).map { Double($0 % 7) }),
                weight: Tensor(shape: Shape(kernel), values: (0..<kernel.reduce(1, *)).map { Double($0 % 90) }),
                parameters: parameters)
            let story = Story(convolution)
            var moment = story.storyboard.moment(at: story.storyboard.time(completing: 0))
            (moment.phase, moment.progress, moment.multiplied, moment.turn) = (.light, 1, 0, turn)
            return try #require(
                SeenLedger(
                    story.scene(at: moment), Size(columns: 110, rows: rank == 2 ? 22 : 40),
                    Look(theme: .dark, view: .ledger)))
        }
        func kernels(_ seen: SeenLedger) -> [String] {
            seen.layout.kernels.flatMap { view in
                view.extent.places.map { seen.text(view, $0.row, $0.column) }
            }
        }
        let plain = kernels(try seen(flipped: false, turn: 1))
        #expect(kernels(try seen(flipped: true, turn: 0)) == plain)
        let turned = kernels(try seen(flipped: true, turn: 1))
        #expect(!turned.contains("") && turned != plain && turned.count == 2 * (rank == 2 ? 9 : 27))
    }
}
