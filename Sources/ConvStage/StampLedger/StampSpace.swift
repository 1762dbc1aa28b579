import ConvEngine
import ConvStory

/// The arrays of a stamp as planes: of two axes of space one for each channel that the filter reads or writes, of three one
/// for each slice of the channel in hand.
struct StampSpace {
    let scene: Scene
    let hasDepth: Bool
    /// Where the stamp's first cell comes from and goes to, on every axis.
    private let way: (from: [Int], to: [Int])
    private let spacing: [Int]

    init(_ scene: Scene) {
        self.scene = scene
        hasDepth = scene.axes.count == 3
        (way, spacing) = (scene.hand.way, scene.products.place.spacing)
    }

    var inputCount: Int { hasDepth ? scene.input.extents[0] : scene.channels.count }
    var kernelCount: Int { hasDepth ? scene.products.extents[0] : 1 }
    var outputCount: Int { hasDepth ? scene.output.extents[0] : scene.output.channels }

    /// Whether a pair is being multiplied.
    var hasTap: Bool { scene.kernel(at: scene.hand.cell).role == .kernelTap }

    /// Whether slices of the kernel may stand where the padding has cut the output off.
    var isShifted: Bool {
        hasDepth && scene.subject.convolution.parameters.padding[0].before > 0
    }

    /// The input's plane with the cell in hand, and the kernel's.
    var inputInHand: Int { scene.hand.input.map { hasDepth ? $0[1] : $0[0] - scene.channels.lowerBound } ?? 0 }
    var kernelInHand: Int { hasDepth ? scene.hand.cell[1] : 0 }

    func input(_ plane: Int, _ place: GridPlace) -> SceneCell {
        scene.input[
            hasDepth
                ? [scene.hand.input?[0] ?? 0, plane, place.row, place.column]
                : [scene.channels.lowerBound + plane, place.row, place.column]]
    }

    /// `c0`, or `d0` for a slice.
    func inputName(_ plane: Int) -> String { hasDepth ? "d\(plane)" : "c\(scene.channels.lowerBound + plane)" }
    func outputName(_ plane: Int) -> String { hasDepth ? "d\(plane)" : "y\(plane)" }

    func kernel(_ plane: Int, _ cell: GridPlace) -> SceneCell {
        let channel = scene.hand.cell[0]
        return scene.kernel(at: hasDepth ? [channel, plane, cell.row, cell.column] : [channel, cell.row, cell.column])
    }

    func product(_ plane: Int, _ cell: GridPlace) -> SceneCell { scene.products[productCell(plane, cell)] }

    func output(_ plane: Int, _ place: GridPlace) -> SceneCell { scene.output[outputPosition(plane, place)] }

    func outputPosition(_ plane: Int, _ place: GridPlace) -> Position {
        hasDepth ? [scene.filter, plane, place.row, place.column] : [plane, place.row, place.column]
    }

    /// The plane of the output that a plane of the kernel rides on, be it there or cut off. In flight it changes half way.
    func outputPlane(under kernelPlane: Int) -> Int {
        guard hasDepth else { return scene.filter }
        return start[0] + kernelPlane * spacing[0]
    }

    /// The plane of the kernel that rides on one of the output.
    func kernelPlane(over outputPlane: Int) -> Int? {
        guard hasDepth else { return outputPlane == scene.filter ? 0 : nil }
        return cell(at: outputPlane - start[0], spacing[0], kernelCount)
    }

    /// The product that falls on a cell of a plane of the output, once the kernel has come.
    func product(over place: GridPlace, on plane: Int) -> SceneCell? {
        guard let kernelPlane = kernelPlane(over: plane), let cell = cell(over: place, from: way.to) else { return nil }
        return product(kernelPlane, cell)
    }

    /// Where a cell of the kernel is on the planes of the output, between cells while it glides; and where it goes.
    func place(of cell: GridPlace) -> (row: Double, column: Double) {
        let (origin, last) = (scene.kernelOrigin, spacing.count - 1)
        return (
            origin[last - 1] + Double(cell.row * spacing[last - 1]), origin[last] + Double(cell.column * spacing[last])
        )
    }
    func goal(of cell: GridPlace) -> GridPlace {
        let last = spacing.count - 1
        return GridPlace(
            way.to[last - 1] + cell.row * spacing[last - 1], way.to[last] + cell.column * spacing[last])
    }

    /// Whether the kernel, which may be between cells, is nearer to a cell of its planes of the output than to another.
    func isNear(_ place: GridPlace) -> Bool {
        cell(over: place, from: scene.kernelOrigin.map { Int($0.rounded()) }) != nil
    }

    /// The cell of the output under a cell of the kernel; nil where it is cut off.
    func landing(_ plane: Int, _ cell: GridPlace) -> (plane: Int, place: GridPlace)? {
        scene.result.landing(productCell(plane, cell)).map { output in
            (hasDepth ? output[1] : output[0], GridPlace(output[output.count - 2], output[output.count - 1]))
        }
    }

    /// Whether the kernel stands on a row (0) or a column (1) of the output. In flight that changes half way.
    func covers(_ index: Int, along axis: Int) -> Bool {
        let number = spacing.count - 2 + axis
        return cell(at: index - start[number], spacing[number], scene.products.extents[number]) != nil
    }

    private var start: [Int] { scene.moment.travel.progress < 0.5 ? way.from : way.to }

    private func cell(over place: GridPlace, from start: [Int]) -> GridPlace? {
        let (row, column, extents) = (spacing.count - 2, spacing.count - 1, scene.products.extents)
        guard let down = cell(at: place.row - start[row], spacing[row], extents[row]),
            let right = cell(at: place.column - start[column], spacing[column], extents[column])
        else { return nil }
        return GridPlace(down, right)
    }

    private func cell(at distance: Int, _ spacing: Int, _ count: Int) -> Int? {
        guard distance >= 0, distance % spacing == 0, distance / spacing < count else { return nil }
        return distance / spacing
    }

    private func productCell(_ plane: Int, _ cell: GridPlace) -> Position {
        hasDepth ? [0, plane, cell.row, cell.column] : [0, cell.row, cell.column]
    }
}
