import ConvEngine

extension Scene {
    /// The same with some cells of the input lit as those of a window are, and no others, and a cursor on one: marked by a viewer
    /// who says which of them an output reads. What was made of the window before has no place beside them.
    ///
    /// - Parameter cells: of the input, [channel, *space].
    package func marking(_ cells: Set<Position>, cursor: Position) -> Scene {
        let axes = axes
        let input = input.replacing { coordinate, cell in
            var source = [coordinate[0]]
            for (axis, place) in zip(axes, coordinate.dropFirst()) {
                guard case .input(let index) = axis.source(at: place) else { return cell.unlit }
                source.append(index)
            }
            let position = Position(source)
            let isMarked = cells.contains(position)
            if position == cursor { return SceneCell(cell.value, isMarked ? .markedTap : .tap) }
            return isMarked ? SceneCell(cell.value, .window) : cell.unlit
        }
        let products = products.replacing { _, _ in SceneCell(nil, .pending) }
        return Scene(self, input: input, products: products, marks: SceneKey.Marks(cells: cells, cursor: cursor))
    }
}

extension SceneCell {
    /// As it is when no window covers it.
    fileprivate var unlit: SceneCell {
        switch role {
        case .window, .windowCenter, .best, .tap: SceneCell(value, .input)
        case .windowZero: SceneCell(value, .padding)
        default: self
        }
    }
}
