@testable import ConvPlayer
import ConvEngine
import ConvStage
import ConvStory
import Support
import Terminal
import Testing

/// What was made for the last frame saves work and shows in none: not after a jump, not in another size or view.
@Suite struct FrameTests {
    @Test(arguments: [1, 2, 3], [UInt64(5), 6])
    func whatWasShownBeforeDoesNotMatter(axes: Int, seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var player = try Player.paused(RandomCase(seed: seed &* 31, rank: axes).convolution)
        var (frame, now) = (Frame(), 0.0)
        let sizes = [(80, 24), (120, 36), (40, 12), (60, 20), (200, 55), (10, 4)].map { Size(columns: $0, rows: $1) }
        var size = sizes[0]
        for step in 0..<120 {
            switch random.pick(0...9) {
            case 0: size = random.pick(sizes)
            case 1: player.type(random.pick(["v", "z", "Z", "x", "s", "p", "f", "?", "t", "0"]))
            case 2: player.type(random.pick(["G", "g", "n", "p", "."]))
            case 3: player.press(.tab)
            case 4: player.press(random.pick([.left, .right, .up, .down]))
            case 5: player.type(" ")
            default:
                now += Double(random.pick(1...40)) / 60
                player.advance(to: now)
            }
            let canvas = frame.canvas(for: player, size: size)
            #expect(canvas == PlayerView.canvas(for: player, size: size), "step \(step)")
        }
    }

    /// On its way back the kernel is between cells, and on none of them are its numbers.
    @Test(arguments: [2, 3])
    func onTheWayBack(axes: Int) throws {
        var player = try Player.paused(
            Convolution(
                input: .ones(axes == 3 ? [1, 4, 5, 5] : [4, 5, 5]),
                weight: .ones(axes == 3 ? [1, 1, 3, 3, 3] : [1, 4, 3, 3]), parameters: Parameters(spatialRank: axes)))
        var (frame, now) = (Frame(), 0.0)
        let size = Size(columns: 120, rows: 36)
        for key in [Key.right, .down, .right, .right, .up, .left] {
            player.press(key)
            for _ in 0..<24 {
                now += 1 / 40
                player.advance(to: now)
                let canvas = frame.canvas(for: player, size: size)
                #expect(canvas == PlayerView.canvas(for: player, size: size), "\(key)")
            }
        }
    }
}
