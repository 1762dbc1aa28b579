import ConvEngine
import ConvStory

/// The geometry of a scene: the input as one volume, and the kernel as a volume in it, as deep as it reads.
struct Block {
    let scene: Scene
    private let hasDepth: Bool

    init(_ scene: Scene) {
        self.scene = scene
        hasDepth = scene.axes.count == 3
    }

    /// Everything the kernel moves over.
    var whole: Box { box(depth: 0, layers: layers, start: [0, 0], extents: scene.input.extents.suffix(2)) }

    private var layers: Int { hasDepth ? scene.input.extents[0] : scene.input.channels }

    /// The input without its border.
    var solid: Box {
        let starts = scene.axes.map { max($0.border.before, 0) }
        let extents = zip(scene.axes, starts).map { axis, start in
            max(axis.paddedExtent - max(axis.border.after, 0) - start, 0)
        }
        return box(
            depth: hasDepth ? Double(starts[0]) : 0, layers: hasDepth ? extents[0] : layers,
            start: starts.suffix(2).map(Double.init), extents: extents.suffix(2))
    }

    var hasBorder: Bool { whole != solid }

    /// The kernel where it is: one box, or where it has holes one for each of its cells.
    var kernel: [Box] {
        let (origin, spacing) = (scene.kernelOrigin, scene.products.place.spacing)
        let extents = scene.products.extents
        let depth = hasDepth ? origin[0] : Double(scene.channels.lowerBound)
        let layers = hasDepth ? extents[0] : scene.products.channels
        let start = Array(origin.suffix(2))
        guard spacing.contains(where: { $0 > 1 }) else {
            return [box(depth: depth, layers: layers, start: start, extents: extents.suffix(2))]
        }
        let steps = Array(spacing.suffix(2)), deep = hasDepth ? Double(spacing[0]) : 1
        let (rows, columns) = (extents[extents.count - 2], extents[extents.count - 1])
        // From back to front, for those in front hide those behind.
        return (0..<layers).reversed().flatMap { layer in
            (0..<rows).reversed().flatMap { row in
                (0..<columns).map { column in
                    Box(
                        depth: depth + Double(layer) * deep, row: start[0] + Double(row * steps[0]),
                        column: start[1] + Double(column * steps[1]), layers: 1, rows: 1, columns: 1)
                }
            }
        }
    }

    /// The cell of the input on the front of a layer.
    func position(layer: Int, row: Int, column: Int) -> Position {
        hasDepth ? [scene.channels.lowerBound, layer, row, column] : [layer, row, column]
    }

    /// What a layer is called: `c0` or `d0`.
    func name(of layer: Int) -> String {
        hasDepth ? Names.slice(at: layer, of: scene.axes[0]) : "c\(layer)"
    }

    /// Whether a layer is among those that the kernel covers, or comes to.
    func covers(_ layer: Int) -> Bool {
        guard hasDepth else { return scene.channels.contains(layer) }
        let distance = layer - scene.hand.way.to[0], axis = scene.axes[0]
        return distance >= 0 && distance % axis.dilation == 0 && distance / axis.dilation < axis.kernelExtent
    }

    private func box(
        depth: Double, layers: Int, start: [Double], extents: some Collection<Int>
    ) -> Box {
        let extents = Array(extents)
        return Box(
            depth: depth, row: start[0], column: start[1], layers: layers, rows: extents[0], columns: extents[1])
    }
}
