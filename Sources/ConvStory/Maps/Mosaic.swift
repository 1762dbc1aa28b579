import ConvEngine

/// A grid of numbers seen from afar: one for every dot of a map.
package struct Mosaic: Equatable, Sendable {
    package let columns: Int
    /// Row after row; not a number where there is none: on padding, or where nothing is written yet.
    package internal(set) var values: [Double]
    /// For each dot how many of its cells, 0 to 1, someone else has another number for; empty where nobody says anything.
    package internal(set) var wrong: [Double] = []

    package var rows: Int { values.count / max(columns, 1) }
}

/// Which number stands for the cells of a dot.
package enum Digest: Equatable, Sendable {
    /// The cell itself: the dot has no others.
    case each
    case mean
    /// The greatest, or the least where that is much farther from 0: a mean would fade thin edges, and where both are
    /// about as far, as in noise and along double edges, always taking one keeps the picture calm.
    case peak
    /// That of the cell in the middle: the others are not computed.
    case middle
    /// So many dots by so many have one number, of the cell in their middle, where a number takes very many products.
    case shared(dots: Int)
}

extension Scene {
    /// A channel of the input on the padded grid.
    ///
    /// Of the cells of a dot 64 at the most are looked at, so that a large photograph costs no more than a small one.
    package func inputMosaic(channel: Int, _ scale: MapScale) -> Mosaic {
        let (rowAxis, columnAxis) = planeAxes
        let rows = (0..<scale.dots(of: rowAxis.drawnExtent)).map { dot in
            rowAxis.inputs(in: scale.cells(of: dot, below: rowAxis.drawnExtent))
        }
        let columns = (0..<scale.dots(of: columnAxis.drawnExtent)).map { dot in
            columnAxis.inputs(in: scale.cells(of: dot, below: columnAxis.drawnExtent))
        }
        let width = columnAxis.inputExtent
        let first = channel * rowAxis.inputExtent * width
        let values = subject.convolution.input.values.withUnsafeBufferPointer { input in
            var values: [Double] = []
            values.reserveCapacity(rows.count * columns.count)
            for rows in rows {
                let rowStep = max(rows.count / Self.samples, 1)
                for columns in columns {
                    let columnStep = max(columns.count / Self.samples, 1)
                    var sum = 0.0
                    var count = 0
                    for row in stride(from: rows.lowerBound, to: rows.upperBound, by: rowStep) {
                        let line = first + row * width
                        for column in stride(from: columns.lowerBound, to: columns.upperBound, by: columnStep) {
                            sum += input[line + column]
                            count += 1
                        }
                    }
                    values.append(count > 0 ? sum / Double(count) : .nan)
                }
            }
            return values
        }
        return Mosaic(columns: columns.count, values: values)
    }

    /// Along either side of a dot.
    private static let samples = 8

    /// What of the output is written by the filter at work.
    package func outputMosaic(_ scale: MapScale) -> Mosaic {
        let extents = output.extents.suffix(2)
        let (height, width) = (extents[extents.startIndex], extents[extents.startIndex + 1])
        guard showsSize else {
            let (rows, columns) = (scale.dots(of: height), scale.dots(of: width))
            return Mosaic(columns: columns, values: Array(repeating: .nan, count: rows * columns))
        }
        let first = filter * height * width
        return OutputSoFar(
            subject: subject, first: first, width: width, count: min(max(progress.finished - first, 0), height * width)
        ).mosaic(
            rows: (0..<scale.dots(of: height)).map { scale.cells(of: $0, below: height) },
            columns: (0..<scale.dots(of: width)).map { scale.cells(of: $0, below: width) },
            digest: outputDigest(scale))
    }

    package func outputDigest(_ scale: MapScale) -> Digest {
        guard subject.sums != nil else {
            let (rowAxis, columnAxis) = planeAxes
            let (rows, columns) = (scale.dots(of: rowAxis.outputExtent), scale.dots(of: columnAxis.outputExtent))
            let products = Double(rows) * Double(columns) * Double(subject.convolution.tapsPerPlacement)
            let side = (products / Self.mostProducts).squareRoot().rounded(.up)
            if side > 1 { return .shared(dots: Int(min(side, Double(max(rows, columns))))) }
            return scale.isReduced ? .middle : .each
        }
        guard scale.isReduced else { return .each }
        // Where hardly any output is negative it is a picture again, and looks like one.
        let range = subject.outputRange.range
        return range.lowerBound < 0 && -range.lowerBound > range.upperBound / 4 ? .peak : .mean
    }

    /// Of a picture; it is drawn thirty times a second.
    private static let mostProducts = Double(1 << 19)

    /// The axes of rows and of columns.
    private var planeAxes: (Axis, Axis) {
        (axes[axes.count - 2], axes[axes.count - 1])
    }
}
