import ConvEngine
@testable import ConvPlayer
import ConvStage
import ConvStory
import Support
import Terminal

extension Player {
    /// A player of the familiar row, paused at the start.
    static func paused(
        _ convolution: Convolution? = nil, claim: Claim? = nil, _ change: (inout Settings) -> Void = { _ in }
    ) throws -> Player {
        var settings = Settings(isPlaying: false)
        change(&settings)
        let subject = Subject(try convolution ?? .familiar(), title: "convviz 1d", claim: claim)
        return Player(subject, settings: settings)
    }

    /// Types, character by character.
    mutating func type(_ characters: String) {
        for character in characters { press(.character(character)) }
    }

    mutating func press(_ keys: Key...) {
        for key in keys { take(key) }
    }

    /// Lets seconds pass, frame by frame.
    mutating func wait(_ seconds: Double) {
        let start = now
        for frame in 1...30 { advance(to: start + seconds * Double(frame) / 30) }
    }

    /// Whether what is shown exists: a placement, and a time within it.
    var isAtAPlace: Bool {
        (0..<storyboard.counts.placements).contains(position.placement)
            && (0...storyboard.duration(at: position)).contains(position.elapsed)
    }
}
