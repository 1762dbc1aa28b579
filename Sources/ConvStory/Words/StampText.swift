import ConvEngine

/// What a stamp does, in words and written out.
package struct StampText: Sendable {
    let scene: StampScene
    let names: Names

    package init(_ scene: StampScene) {
        self.scene = scene
        names = Names(scene.convolution)
    }

    private var name: String { names.input(scene.stamp.input) }
    private var value: String { text(scene.stamp.value) }

    package var sentence: String {
        switch scene.moment.phase {
        case .slide: slides
        case .light: "\(name) = \(value) stamps \(value) times the kernel"
        case .multiply: multiplies
        case .sum: "\(value) times the kernel lies over the output"
        case .write: "the products are added to what is there"
        case .rest: rests
        }
    }

    private var slides: String {
        let travel = scene.moment.travel
        guard travel.origin != travel.destination else { return "the first input is to stamp" }
        let from = Stamp(travel.origin, of: scene.convolution)
        guard from.filter == scene.stamp.filter else { return "on to the output of filter \(scene.stamp.filter)" }
        guard from.input[0] == scene.stamp.input[0] else { return "on to input channel \(scene.stamp.input[0])" }
        let (old, new) = (from.origin, scene.stamp.origin)
        let axis = new.indices.first { new[$0] != old[$0] } ?? new.count - 1
        let name = axis == new.count - 1 ? "cell" : axis == new.count - 2 ? "row" : "slice"
        guard axis == new.count - 1 else { return "on to input \(name) \(scene.stamp.input[axis + 1])" }
        let cells = new[axis] - old[axis]
        return "the next input stamps \(cells) \(abs(cells) == 1 ? name : name + "s") on: the stride"
    }

    private var multiplies: String {
        guard let cell = cells.dropFirst(scene.moment.multiplied).first else { return "" }
        let weight = scene.stamp.weight(cell)
        let product = text(scene.stamp.value * weight.value)
        let factors = factor(scene.stamp.value) + "·" + factor(weight.value)
        let isCut = scene.stamp.output(under: cell) == nil
        return "\(name)·\(names.weight(weight.position)) = \(factors) = \(product)"
            + (isCut ? ", cut off by the padding" : "")
    }

    private var rests: String {
        let cropped = cells.prefix(Self.counted).count { scene.stamp.output(under: $0) == nil }
        let added = "\(value) times the kernel is added"
        guard cropped > 0, Stamp.size(scene.convolution) <= Self.counted else { return added }
        return added + "; \(cropped) of it fell off where the padding cuts the output"
    }

    /// `x[1]·w[0] → y[2]`, one for every product that reaches the output.
    package var pairs: [String] {
        cells.prefix(Self.counted).compactMap { cell in
            scene.stamp.output(under: cell).map {
                "\(name)·\(names.weight(scene.stamp.weight(cell).position)) → \(names.output($0))"
            }
        }
    }

    private var cells: LazyMapSequence<Range<Int>, Position> {
        (0..<Stamp.size(scene.convolution)).lazy.map(scene.stamp.cell)
    }

    /// A sentence must not cost more than the picture.
    private static let counted = 256

    private func text(_ value: Double) -> String { ValueText.shortest(value, precision: scene.precision) }
    private func factor(_ value: Double) -> String { ValueText.factor(value, precision: scene.precision) }
}
