import ConvEngine
import ConvStory

/// The geometry of a scene: the array over which the kernel moves as one volume, and the kernel as a volume in it, as deep
/// as it reads or writes.
struct Block {
    let scene: Scene
    let ground: BlockGround
    var hasDepth: Bool { ground.hasDepth }

    init(_ scene: Scene) {
        self.scene = scene
        ground = BlockGround(scene)
    }

    /// Everything the kernel moves over.
    var whole: Box { ground.whole }

    /// The array without its border.
    var solid: Box { ground.solid }

    var hasBorder: Bool { whole != solid }

    /// The kernel where it is: one box, or where it has holes one for each of its cells.
    var kernel: [Box] {
        guard !scene.hidesFirstWindow else { return [] }
        let spacing = scene.products.place.spacing
        let origin = zip(scene.kernelOrigin, ground.origin).map { $0 - Double($1) }
        let extents = scene.products.extents
        let depth = hasDepth ? origin[0] : firstLayer
        let layers = hasDepth ? extents[0] : scene.products.channels
        let start = Array(origin.suffix(2))
        guard spacing.contains(where: { $0 > 1 }) else {
            return [
                Box(
                    depth: depth, row: start[0], column: start[1], layers: layers, rows: extents[extents.count - 2],
                    columns: extents[extents.count - 1])
            ]
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

    /// Of channels the first that the kernel is on. From filter to filter it glides to those that the next one reads.
    private var firstLayer: Double {
        let next = Double(channels.lowerBound)
        guard scene.ground == .input, scene.light == 0, let before = scene.hand.outputBefore else { return next }
        let last = Double(scene.subject.convolution.channels(readBy: before[0]).lowerBound)
        return last + (next - last) * scene.moment.travel.progress
    }

    /// Whether the kernel stands on cells that it lights: on its way, forward or back, it has none of its own.
    var isAtRest: Bool { scene.light > 0 && scene.kernelOrigin.allSatisfy { $0 == $0.rounded() } }

    /// Those of the ground that the kernel is on.
    var channels: Range<Int> {
        scene.ground == .input ? scene.channels : scene.filter..<scene.filter + scene.products.channels
    }
}
