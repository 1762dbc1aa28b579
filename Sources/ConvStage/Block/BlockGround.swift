import ConvEngine
import ConvStory

/// The array over which the kernel moves, as a volume of cells: channels, or for an array with depth its slices.
struct BlockGround {
    let array: SceneArray
    /// The channel of an array with depth that is seen.
    private let channel: Int
    let hasDepth: Bool
    /// On every axis of space, cells round the array itself over which the kernel moves as well: padding that is read, or
    /// what padding cuts off.
    private let margins: [Padding]
    /// On every axis of space, the array's coordinate of the first cell over which the kernel moves.
    let origin: [Int]
    /// Of an input whose cells stand apart, with zeros between them; else none.
    private let stretched: [Axis]
    /// Cells on every axis of space over which the kernel moves, and those without the margins.
    let extents, inner: [Int]
    /// Layers that the filter in hand does not read.
    private let unread: Set<Int>

    init(_ scene: Scene) {
        hasDepth = scene.axes.count == 3
        let isChannels = scene.axes.count < 3 && scene.ground == .input
        unread = isChannels ? Set(0..<scene.input.channels).subtracting(scene.channels) : []
        switch scene.ground {
        case .input:
            (array, channel) = (scene.input, scene.channels.lowerBound)
            let borders = scene.axes.map { Padding(before: max($0.border.before, 0), after: max($0.border.after, 0)) }
            margins = borders
            stretched = scene.axes.contains { $0.spacing > 1 } ? scene.axes : []
            origin = borders.map { _ in 0 }
            extents = array.extents
            inner = zip(scene.axes, borders).map { max($0.paddedExtent - $1.before - $1.after, 0) }
        case .output:
            (array, channel) = (scene.output, scene.filter)
            let cut = scene.subject.convolution.parameters.padding.map {
                Padding(before: max($0.before, 0), after: max($0.after, 0))
            }
            margins = cut
            stretched = []
            origin = cut.map { -$0.before }
            inner = array.extents
            extents = zip(inner, cut).map { $0.plus($1.before).plus($1.after) }
        }
    }

    var layers: Int { hasDepth ? extents[0] : array.channels }

    var whole: Box { box(start: margins.map { _ in 0 }, extents: extents) }

    /// The array without its margins.
    var solid: Box { box(start: margins.map(\.before), extents: inner) }

    private func box(start: [Int], extents: [Int]) -> Box {
        let (row, column) = (start.count - 2, start.count - 1)
        return Box(
            depth: hasDepth ? Double(start[0]) : 0, row: Double(start[row]), column: Double(start[column]),
            layers: hasDepth ? extents[0] : array.channels, rows: extents[row], columns: extents[column])
    }

    /// What a cell is, whether the kernel covers it or not: an input has its zeros where nothing was, and those of an output
    /// are there one after another.
    func role(layer: Int, row: Int, column: Int) -> Role {
        guard array.role == .input else {
            return cell(layer: layer, row: row, column: column)?.role ?? .pending
        }
        if unread.contains(layer) { return .unread }
        let place = (hasDepth ? [layer] : []) + [row, column]
        return zip(stretched, place).contains { $0.source(at: $1) == .inserted } ? .inserted : .input
    }

    /// Whether all cells without the margins are of one role.
    var isUniform: Bool { array.role == .input && stretched.isEmpty && unread.isEmpty }

    /// What lies at a place of the volume; nil beyond the array.
    func cell(layer: Int, row: Int, column: Int) -> SceneCell? {
        var position = Position(repeating: hasDepth ? channel : layer, count: origin.count + 1)
        /// False beyond the array.
        func set(_ axis: Int, to place: Int) -> Bool {
            position[axis + 1] = place + origin[axis]
            return (0..<array.extents[axis]).contains(position[axis + 1])
        }
        let last = origin.count - 1
        guard !hasDepth || set(0, to: layer), set(last - 1, to: row), set(last, to: column) else { return nil }
        return array[position]
    }
}
