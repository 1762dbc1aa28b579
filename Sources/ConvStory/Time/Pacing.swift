/// In which strides the story goes on.
package enum StoryUnit: String, CaseIterable, Equatable, Sendable {
    case multiply, window, row, channel
}

/// How many seconds each phase of a placement takes.
package struct Pacing: Equatable, Sendable {
    package var slide: Double
    package var light: Double
    /// Seconds for one pair; 0 multiplies all pairs at once.
    package var pair: Double
    package var sum: Double
    package var write: Double
    /// The pause before the next slide.
    package var rest: Double
}

extension Pacing {
    /// Seconds that a sentence about a pair wants to be read in.
    package static let readable = 0.5

    /// How long a phase lasts; of multiplying it is one pair.
    func seconds(of phase: Phase) -> Double {
        switch phase {
        case .slide: slide
        case .light: light
        case .multiply: pair
        case .sum: sum
        case .write: write
        case .rest: rest
        }
    }

    /// What a placement has left fades in a fifth of a second, or while the kernel is still near; in a sweep there is
    /// nothing.
    func fading(after seconds: Double) -> Double {
        light > 0 ? max(1 - seconds / min(0.2, slide * 0.4), 0) : 0
    }

    /// The first placements: about three and a half seconds with three taps, never more than six.
    static func inFull(taps: Int) -> Pacing {
        Pacing(slide: 0.5, light: 0.35, pair: min(readable, 4 / Double(max(taps, 1))), sum: 0.5, write: 0.4, rest: 0.25)
    }

    /// The later ones, when the audience knows what happens: about 1.2 seconds with three taps.
    static func brisk(taps: Int) -> Pacing {
        Pacing(slide: 0.28, light: 0.1, pair: min(0.15, 2.4 / Double(max(taps, 1))), sum: 0.14, write: 0.18, rest: 0.05)
    }

    /// A whole window at a time: all pairs at once.
    static let window = Pacing(slide: 0.3, light: 0.12, pair: 0, sum: 0.12, write: 0.2, rest: 0.06)

    /// A sweep: the kernel never halts, and `placements` of them take so many seconds.
    static func sweep(over placements: Int, seconds: Double) -> Pacing {
        Pacing(slide: seconds / Double(max(placements, 1)), light: 0, pair: 0, sum: 0, write: 0, rest: 0)
    }

    /// Whether the kernel never halts.
    var isSweep: Bool { light == 0 && pair == 0 && write == 0 }

    /// All phases but the rest, which follows them, in the order they are shown, and how long each of them takes.
    func phases(taps: Int) -> [(phase: Phase, seconds: Double)] {
        [(.slide, slide), (.light, light), (.multiply, pair * Double(taps)), (.sum, sum), (.write, write)]
    }

    func duration(taps: Int) -> Double {
        slide + light + pair * Double(taps) + sum + write + rest
    }
}
