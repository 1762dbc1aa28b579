import ConvStory

/// How far a kernel can reach beyond an output that the padding has cut, in cells.
struct StampMargin: Equatable {
    var rows = Sides(before: 0, after: 0)
    var columns = Sides(before: 0, after: 0)

    struct Sides: Equatable {
        let before, after: Int
        var both: Int { before + after }
    }

    static let none = StampMargin()

    private init() {}

    init(_ scene: Scene) {
        let (parameters, place) = (scene.subject.convolution.parameters, scene.products.place)
        func sides(_ axis: Int) -> Sides {
            let first = -parameters.padding[axis].before
            let start = first + (scene.input.extents[axis] - 1) * parameters.stride[axis]
            let last = start + (scene.products.extents[axis] - 1) * place.spacing[axis]
            return Sides(before: max(-first, 0), after: max(last - scene.output.extents[axis] + 1, 0))
        }
        let rank = scene.axes.count
        (rows, columns) = (sides(rank - 2), sides(rank - 1))
    }
}
