import ConvEngine

extension Shape {
    /// Without the axes of 1 in front: a batch of one, a single filter.
    var core: [Int] { Array(extents.drop { $0 == 1 }) }

    /// Whether an array of this shape is an output of the other: leading axes of 1 may be there or not, and a plain list
    /// is taken for an output that is long in one direction only.
    func isAlike(_ output: Shape) -> Bool {
        core == output.core || rank == 1 && count == output.count && output.extents.count { $0 > 1 } <= 1
    }
}
