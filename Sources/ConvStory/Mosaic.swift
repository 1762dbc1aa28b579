import ConvEngine

/// A grid of numbers seen from afar: one for every dot of a map.
package struct Mosaic: Hashable, Sendable {
    package let columns: Int
    /// Row after row; not a number where there is none: on padding, or where nothing is written yet.
    package let values: [Double]
    /// For each dot whether someone else has another number for a cell of it; empty where nobody has.
    package var isWrong: [Bool] = []

    package var rows: Int { values.count / max(columns, 1) }
}

/// Which number stands for the cells of a dot.
package enum Digest: Hashable, Sendable {
    /// The cell itself: the dot has no others.
    case each
    case mean
    /// The greatest, or the least where that is much farther from 0: a mean would fade thin edges, and where both are
    /// about as far, as in noise and along double edges, always taking one keeps the picture calm.
    case peak
    /// That of the cell in the middle: the others are not computed.
    case middle
}

extension Scene {
    /// A channel of the input on the padded grid.
    ///
    /// Of the cells of a dot 64 at the most are looked at, so that a large photograph costs no more than a small one.
    package func inputMosaic(channel: Int, _ scale: MapScale) -> Mosaic {
        let (rowAxis, columnAxis) = planeAxes
        let rows = (0..<scale.dots(of: rowAxis.paddedExtent)).map { dot in
            rowAxis.inputs(in: scale.cells(of: dot, below: rowAxis.paddedExtent))
        }
        let columns = (0..<scale.dots(of: columnAxis.paddedExtent)).map { dot in
            columnAxis.inputs(in: scale.cells(of: dot, below: columnAxis.paddedExtent))
        }
        let width = columnAxis.inputExtent
        let first = channel * rowAxis.inputExtent * width
        let values = convolution.input.values.withUnsafeBufferPointer { input in
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

    /// What of the output is told of the filter at work.
    package func outputMosaic(_ scale: MapScale) -> Mosaic {
        let (rowAxis, columnAxis) = planeAxes
        let (height, width) = (rowAxis.outputExtent, columnAxis.outputExtent)
        let first = filter * height * width
        let told = OutputSoFar(
            sums: storyboard.sums, scene: self, first: first, width: width,
            count: min(max(self.told - first, 0), height * width), digest: outputDigest(scale))
        let columns = (0..<scale.dots(of: width)).map { scale.cells(of: $0, below: width) }
        let rows = (0..<scale.dots(of: height)).map { scale.cells(of: $0, below: height) }
        var values: [Double] = []
        values.reserveCapacity(rows.count * columns.count)
        for rows in rows {
            for columns in columns { values.append(told.number(rows: rows, columns: columns)) }
        }
        var mosaic = Mosaic(columns: columns.count, values: values)
        if let claim = storyboard.fittingClaim {
            mosaic.isWrong = rows.flatMap { rows in
                columns.map { told.isWrong(rows: rows, columns: $0, by: claim) }
            }
        }
        return mosaic
    }

    package func outputDigest(_ scale: MapScale) -> Digest {
        guard scale.isReduced else { return .each }
        guard storyboard.sums != nil else { return .middle }
        // Where hardly any output is negative it is a picture again, and looks like one.
        let range = storyboard.outputRange.range
        return range.lowerBound < 0 && -range.lowerBound > range.upperBound / 4 ? .peak : .mean
    }

    /// The axes of rows and of columns.
    private var planeAxes: (Axis, Axis) {
        (convolution.axes[convolution.axes.count - 2], convolution.axes[convolution.axes.count - 1])
    }
}

/// The outputs of a filter that are told.
private struct OutputSoFar {
    let sums: [Double]?
    let scene: Scene
    /// The filter's first placement.
    let first: Int
    let width: Int
    let count: Int
    let digest: Digest

    /// The number for some of the cells; not a number if none of them is told.
    func number(rows: Range<Int>, columns: Range<Int>) -> Double {
        guard rows.lowerBound * width + columns.lowerBound < count else { return .nan }
        guard let sums else {
            return scene.storyboard.sum(ofPlacement: middle(rows: rows, columns: columns))
        }
        return sums.withUnsafeBufferPointer { sums in
            var (least, most, sum, seen) = (Double.infinity, -Double.infinity, 0.0, 0)
            for row in rows {
                let line = row * width
                let end = min(line + columns.upperBound, count)
                var cell = line + columns.lowerBound
                while cell < end {
                    let value = sums[first + cell]
                    if value < least { least = value }
                    if value > most { most = value }
                    sum += value
                    seen += 1
                    cell += 1
                }
            }
            if digest == .mean { return sum / Double(seen) }
            return most * 1.5 >= -least ? most : least
        }
    }
}

extension OutputSoFar {
    /// Whether a claim contradicts one of the cells that are told; of outputs that are not made, the one in the middle.
    func isWrong(rows: Range<Int>, columns: Range<Int>, by claim: Claim) -> Bool {
        guard rows.lowerBound * width + columns.lowerBound < count else { return false }
        guard let sums else {
            let cell = middle(rows: rows, columns: columns)
            return !claim.tolerance.accepts(
                claim.numbers.values[cell], for: scene.storyboard.sum(ofPlacement: cell))
        }
        for row in rows {
            let line = row * width
            for cell in line
                + columns.lowerBound..<max(min(line + columns.upperBound, count), line + columns.lowerBound)
            where !claim.tolerance.accepts(claim.numbers.values[first + cell], for: sums[first + cell]) { return true }
        }
        return false
    }

    /// The placement in the middle of the cells; of cells that are not all told, the first.
    fileprivate func middle(rows: Range<Int>, columns: Range<Int>) -> Int {
        let middle = (rows.lowerBound + rows.count / 2) * width + columns.lowerBound + columns.count / 2
        return first + (middle < count ? middle : rows.lowerBound * width + columns.lowerBound)
    }
}

extension Axis {
    /// The input cells that lie in a range of padded coordinates.
    fileprivate func inputs(in coordinates: Range<Int>) -> Range<Int> {
        /// How many input cells lie before a coordinate.
        func before(_ coordinate: Int) -> Int {
            guard coordinate > border.before else { return 0 }
            let (quotient, rest) = (coordinate - border.before).quotientAndRemainder(dividingBy: spacing)
            return min(quotient + (rest > 0 ? 1 : 0), inputExtent)
        }
        return before(coordinates.lowerBound)..<before(coordinates.upperBound)
    }
}
