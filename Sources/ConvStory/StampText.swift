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
        case .slide: "the stamp moves on by the stride"
        case .light: "\(name) = \(value) stamps \(value) times the kernel"
        case .multiply: multiplies
        case .sum: "\(value) times the kernel lies over the output"
        case .write: "the products are added to what is there"
        case .rest: rests
        }
    }

    private var multiplies: String {
        guard let cell = cells.dropFirst(scene.moment.multiplied).first else { return "" }
        let weight = scene.stamp.weight(cell)
        let product = text(scene.stamp.value * weight.value)
        return
            "\(name)·\(names.weight(weight.position)) = \(factor(scene.stamp.value))·\(factor(weight.value)) = \(product)"
    }

    private var rests: String {
        let cropped = cells.prefix(Self.counted).count { scene.stamp.output(under: $0) == nil }
        let added = "\(value) times the kernel is added"
        guard cropped > 0 else { return added }
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
        let extents = scene.convolution.kernelExtents
        return (0..<Stamp.size(scene.convolution)).lazy.map { index in
            var rest = index
            var cell = Position(repeating: 0, count: extents.count)
            for axis in extents.indices.reversed() {
                cell[axis] = rest % extents[axis]
                rest /= extents[axis]
            }
            return cell
        }
    }

    /// A sentence must not cost more than the picture.
    private static let counted = 256

    private func text(_ value: Double) -> String { ValueText.shortest(value, precision: scene.precision) }
    private func factor(_ value: Double) -> String { ValueText.factor(value, precision: scene.precision) }
}
