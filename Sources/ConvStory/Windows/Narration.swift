import ConvEngine

/// What happens now, in one sentence, for the people who look at the screen for the first time.
struct Narration: Sendable {
    let window: WindowMoment
    private let names: Names
    private let steps: any StepWords

    init(_ window: WindowMoment, steps: any StepWords) {
        self.window = window
        self.steps = steps
        names = Names(window.convolution)
    }

    var sentence: String {
        switch window.moment.phase {
        case .rest where window.moment.isSwept: sweeps
        case .slide: slide
        case .light: window.moment.turn < 1 ? "the kernel is turned by 180°" : covers
        case .multiply where window.moment.isCounted: counting
        case .multiply: window.tap.map(steps.step) ?? ""
        case .sum: steps.combined
        case .write: steps.dropping
        case .rest: rests
        }
    }

    private var outputName: String { names.output(window.placement.output) }

    private var slide: String {
        let travel = window.moment.travel
        guard travel.destination != travel.origin else { return "\(steps.mover) starts at the first place" }
        return way(from: window.convolution.placements[travel.origin], to: window.placement)
    }

    private func way(from: Placement, to: Placement) -> String {
        guard from.filter == to.filter else {
            guard from.filter < to.filter else { return "back to \(steps.channel(to.filter))" }
            let isFirst = to.output.dropFirst().allSatisfy { $0 == 0 }
            return isFirst ? steps.begins(to.filter) : "on to \(steps.channel(to.filter))"
        }
        // Where several axes change, the outermost is named: a new slice begins at its first row, a new row at its first cell.
        let last = to.starts.count - 1
        let axis = to.starts.indices.first { to.starts[$0] != from.starts[$0] } ?? last
        let name = axis == last ? "cell" : axis == last - 1 ? "row" : "slice"
        let distance = abs(to.starts[axis] - from.starts[axis])
        let isOn = to.starts[axis] > from.starts[axis]
        guard axis < last else {
            return "\(steps.mover) slides \(isOn ? "on" : "back") by \(distance) \(distance == 1 ? name : name + "s")"
        }
        let places = abs(to.output[axis + 1] - from.output[axis + 1])
        return places == 1 && isOn
            ? "\(steps.mover) goes to the next \(name)"
            : "\(steps.mover) goes to \(name) \(to.output[axis + 1]) of the output"
    }

    private var counting: String { window.reached.of(window.placement.taps.count) + " " + steps.taps }

    private var covers: String {
        let count = window.placement.taps.count
        let all = "the window covers \(count) \(count == 1 ? "cell" : "cells")"
        guard count <= Self.counted else { return all }
        let beyond = window.placement.taps.count { $0.origin == .beyond }
        let padded = window.placement.taps.count { $0.input == nil } - beyond
        let zeros = window.convolution.parameters.isTransposed ? "zeros" : "padding"
        return switch (padded, beyond) {
        case (0, 0): all
        case (_, 0): all + ", \(padded) of them \(zeros)"
        case (0, _): all + ", \(beyond) of them behind the padding"
        default: all + ", \(padded) of them \(zeros), \(beyond) behind it"
        }
    }

    private var sweeps: String {
        let length = window.counts.row
        let row = window.moment.placement % window.counts.channel / length
        return "\(steps.mover) sweeps along row \(row) of the output"
            + (window.sizes.isKnown ? ", the last is \(window.counts.channel / length - 1)" : "")
    }

    private var rests: String {
        let written = "\(outputName) \(ValueText.equation(window.sum, precision: window.precision)) is written"
        if let contradiction = window.contradiction { return written + ", but \(contradiction)" }
        guard window.sizes.isKnown else { return written }
        let count = window.convolution.placements.count
        guard window.moment.placement < count - 1 else { return written + ", the last of \(count)" }
        let next = window.convolution.placements[window.moment.placement + 1]
        return written + "; next, " + way(from: window.placement, to: next)
    }

    /// Taps are counted one by one up to here: a sentence must not cost more than the picture.
    private static let counted = 1024
}
