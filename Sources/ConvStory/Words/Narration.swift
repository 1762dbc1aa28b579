import ConvEngine

extension Scene {
    /// What is told, or what is pointed at.
    package var sentence: String {
        inspection.map { InspectionText($0, precision: precision, claim: storyboard.fittingClaim).sentence }
            ?? Narration(self).sentence
    }
}

/// What happens now, in one sentence, for the people who look at the screen for the first time.
package struct Narration: Sendable {
    let scene: Scene
    let names: Names

    package init(_ scene: Scene) {
        self.scene = scene
        names = Names(scene.convolution)
    }

    package var sentence: String {
        switch scene.moment.phase {
        case .rest where scene.moment.isSwept: sweeps
        case .slide: slide
        case .light: covers
        case .multiply: scene.tap.map(multiplies) ?? ""
        case .sum: sums
        case .write: "the sum drops into \(outputName)"
        case .rest: rests
        }
    }

    private var outputName: String { names.output(scene.placement.output) }

    private var slide: String {
        let travel = scene.moment.travel
        guard travel.destination > travel.origin else { return "the kernel starts at the first window" }
        return way(from: scene.convolution.placements[travel.origin], to: scene.placement)
    }

    private func way(from: Placement, to: Placement) -> String {
        guard from.filter == to.filter else {
            let isFirst = to.output.dropFirst().allSatisfy { $0 == 0 }
            return isFirst
                ? "the kernel of filter \(to.filter) starts at the first window"
                : "on to the kernel of filter \(to.filter)"
        }
        // The outermost axis that changes tells: a new slice begins at its first row, a new row at its first cell.
        let last = to.starts.count - 1
        let axis = to.starts.indices.first { to.starts[$0] != from.starts[$0] } ?? last
        let name = axis == last ? "cell" : axis == last - 1 ? "row" : "slice"
        let distance = abs(to.starts[axis] - from.starts[axis])
        let isOn = to.starts[axis] > from.starts[axis]
        guard axis < last else {
            return "the kernel slides \(isOn ? "on" : "back") by \(distance) \(distance == 1 ? name : name + "s")"
        }
        let places = abs(to.output[axis + 1] - from.output[axis + 1])
        return places == 1 && isOn
            ? "the kernel goes to the next \(name)" : "the kernel goes to \(name) \(to.output[axis + 1]) of the output"
    }

    private var covers: String {
        let count = scene.placement.taps.count
        let padded = scene.placement.taps.prefix(Self.counted).count { $0.input == nil }
        let all = "the window covers \(count) \(count == 1 ? "cell" : "cells")"
        guard padded > 0, count <= Self.counted else { return all }
        return all + ", \(padded) of them \(scene.convolution.parameters.isTransposed ? "zeros" : "padding")"
    }

    private func multiplies(_ tap: Tap) -> String {
        let x = ValueText.factor(tap.x, precision: scene.precision)
        let w = ValueText.factor(tap.w, precision: scene.precision)
        let product = ValueText.shortest(tap.product, precision: scene.precision)
        return "\(names.source(of: tap))·\(names.weight(tap.weight)) = \(x)·\(w) = \(product)"
    }

    private var sums: String {
        let count = scene.placement.taps.count
        let sum = ValueText.shortest(scene.sum, precision: scene.precision)
        let products = count == 1 ? "the product" : "the \(count) products"
        guard scene.convolution.bias != nil else {
            return products + (count == 1 ? " is \(sum)" : " add up to \(sum)")
        }
        return products + " and the bias add up to \(sum)"
    }

    private var sweeps: String {
        let length = scene.storyboard.rowLength
        let row = scene.moment.placement % scene.storyboard.channelLength / length
        return
            "the kernel sweeps along row \(row) of the output, the last is \(scene.storyboard.channelLength / length - 1)"
    }

    private var rests: String {
        let sum = ValueText.shortest(scene.sum, precision: scene.precision)
        let written = "\(outputName) = \(sum) is written"
        if let contradiction = scene.contradiction { return written + ", but \(contradiction)" }
        let count = scene.convolution.placements.count
        guard scene.moment.placement < count - 1 else { return written + ", the last of \(count)" }
        let next = scene.convolution.placements[scene.moment.placement + 1]
        return written + "; next, " + way(from: scene.placement, to: next)
    }

    /// Taps are counted one by one up to here: a sentence must not cost more than the picture.
    private static let counted = 1024
}
