import ConvEngine
import ConvStory
import Support

/// Convolutions that put every part of the stage to the test.
enum Cases {
    /// By name, so that a failing test says which.
    static let names = [
        "familiar", "one cell", "biased", "five channels", "five filters", "groups", "dilated", "strided", "padded",
        "mirrored", "transposed", "cropped", "wide numbers", "fractions", "wide kernel", "wide holes", "long input",
        "long padding", "huge", "endless", "random 1", "random 2", "random 3", "random 4",
    ]

    static func convolution(_ name: String) throws -> Convolution {
        switch name {
        case "one cell": try .row([3], [2])
        case "biased": try .row([2, -1, 3, 0, 4, 1, -2, 5], [1, 0, -1], bias: 7)
        case "five channels": try .rows(counting(5, 6), [counting(5, 2)])
        case "five filters": try .rows(counting(1, 6), (0..<5).map { _ in counting(1, 3) }, bias: [1, 2, 3, 4, 5])
        case "groups": try .rows(counting(4, 6), (0..<2).map { _ in counting(2, 3) }) { $0.groups = 2 }
        case "dilated": try .row(counting(9), [1, 2, 3]) { $0.dilation = [3] }
        case "strided": try .row(counting(12), [1, 2, 3]) { $0.stride = [4] }
        case "padded": try .row(counting(6), [1, 2, 3]) { $0.padding = [Padding(before: 2, after: 4)] }
        case "mirrored":
            try .row(counting(6), [1, 2, 3]) { ($0.padding, $0.paddingMode) = ([Padding(3)], .reflect) }
        case "transposed": try .row(counting(4), [1, 2, 3]) { ($0.isTransposed, $0.stride) = (true, [3]) }
        case "cropped": try .row(counting(6), [1, 2]) { ($0.isTransposed, $0.padding) = (true, [Padding(2)]) }
        case "wide numbers": try .row([123_456_789, -987_654_321, 5], [1000, -1000])
        case "fractions": try .row([0.125, -1 / 3, 1e-12, 1e12, .pi], [0.1, -2.5], bias: 1e-3)
        case "wide kernel": try .row(counting(400), counting(300))
        case "wide holes": try .row(counting(400), [1, 2]) { $0.dilation = [300] }
        case "long input": try .row(Array(repeating: 1, count: 1_000_000), [1, 2, 3])
        case "long padding": try .row([1, 2, 3], [1, 2, 3]) { $0.padding = [Padding(100_000_000)] }
        // As far as integers reach.
        case "huge":
            try .row([1, 2, 3], [1, 2]) { ($0.padding, $0.stride) = ([Padding(Int.max / 2 - 9)], [Int.max / 2 - 1]) }
        case "endless": try .row([1, 2, 3], [2]) { $0.padding = [Padding(Int.max / 2 - 9)] }
        case "familiar": try .familiar()
        default: try RandomCase(seed: UInt64(name.last?.wholeNumberValue ?? 0), rank: 1).convolution
        }
    }

    /// Instants of the first placements, of the last, and of some between.
    static func scenes(_ story: Story, count: Int, seed: UInt64 = 0) -> [Scene] {
        var generator = SeededRandom(seed: seed)
        return (0..<count).map { index in
            let last = story.storyboard.counts.placements - 1
            let placement = [0, last, min(1, last), generator.pick(0...last)][index % 4]
            let elapsed = Double.random(in: 0...story.storyboard.duration(of: placement), using: &generator)
            return story.scene(at: StoryTime(placement: placement, elapsed: elapsed))
        }
    }

    private static func counting(_ count: Int) -> [Double] { (1...count).map { Double($0 % 10) } }

    private static func counting(_ channels: Int, _ cells: Int) -> [[Double]] {
        (0..<channels).map { channel in (0..<cells).map { Double(channel + $0) - 2 } }
    }
}
