import ConvEngine

extension Scene {
    /// For every dot of the output's mosaic whether someone's number differs in a cell that is told; empty where nobody
    /// has other numbers.
    package func outputContradictions(_ scale: MapScale) -> [Bool] {
        guard let claim = storyboard.fittingClaim else { return [] }
        let axes = convolution.axes.suffix(2).map(\.outputExtent)
        let (height, width) = (axes[0], axes[1])
        let first = filter * height * width
        let rows = (0..<scale.dots(of: height)).map { scale.cells(of: $0, below: height) }
        let columns = (0..<scale.dots(of: width)).map { scale.cells(of: $0, below: width) }
        return rows.flatMap { rows in
            columns.map { columns in
                rows.contains { row in
                    columns.contains { column in
                        let step = first + row * width + column
                        return step < told && claim.contradicts(storyboard.sum(ofPlacement: step), step: step)
                    }
                }
            }
        }
    }
}
