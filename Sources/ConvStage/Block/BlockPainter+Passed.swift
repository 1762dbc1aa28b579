import Picture

/// The numbers that the kernel passes on its way: they stand still, and are on it as far as its front is over them.
extension BlockPainter {
    /// Those of the layer in which its front rides; none where it moves from layer to layer.
    ///
    /// - Parameter first: those of the layer in front.
    func passed(
        by kernel: [Box], first: [Block.Number], isLarge: Bool, _ memory: inout BlockMemory
    ) -> [Block.Number] {
        guard projection.hasNumbers, let depth = kernel.last?.depth, depth == depth.rounded() else { return [] }
        var layer = block.solid
        guard depth != layer.depth else { return first }
        guard depth > layer.depth, depth < layer.depth + Double(layer.layers) else { return [] }
        layer.depth = depth
        let key = PartKey(scene: block.scene.key, layout: layout, look: look).geometry
        return memory.passed.made(of: BlockMemory.Layer(key: key, depth: depth)) {
            block.numbers(on: layer, projection, isLarge: isLarge)
        }
    }

    func draw(
        _ numbers: [Block.Number], on kernel: [Box], in picture: inout Picture,
        _ colors: @escaping (Box) -> CubeColors
    ) {
        guard let first = kernel.last, let ink = look.theme.cube(.kernel)?.ink else { return }
        let fronts = kernel.filter { $0.depth == first.depth }
        let outlines = fronts.map { Silhouette($0, projection) }
        // Beside it lie those of the layer in front, or other boxes.
        let entirely = first.depth != block.solid.depth || kernel.count > 1
        let carried = numbers.filter { number in
            outlines.contains { $0.carries(number, entirely: entirely, look.grain) }
        }
        guard !carried.isEmpty else { return }
        let faces = fronts.flatMap { box in
            BoxPainter(projection: projection) { colors(box.cell(layer: $0, row: $1, column: $2)) }.fronts(of: box)
        }
        Plates(faces: faces.map(onGrain), ink: ink).draw(in: &picture) {
            draw(carried, behind: [], in: &$0) { groundInk($0.role) }
        }
    }

    /// A front where it is seen.
    private func onGrain(_ front: Face) -> Face {
        let corner = front.bounds.low
        return Face(
            x: look.grain.column(corner.x), y: look.grain.row(corner.y), width: projection.width,
            height: projection.height, front.color)
    }
}
