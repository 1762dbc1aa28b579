import ConvEngine

/// The outputs of a filter that are written, to be gathered into dots.
struct OutputSoFar {
    let subject: Subject
    /// The filter's first placement.
    let first: Int
    let width: Int
    /// So many are written.
    let count: Int

    /// - Parameters:
    ///   - rows: those of the cells of each row of dots.
    ///   - columns: likewise.
    func mosaic(rows: [Range<Int>], columns: [Range<Int>], digest: Digest) -> Mosaic {
        var mosaic = Mosaic(
            columns: columns.count, values: Array(repeating: .nan, count: rows.count * columns.count))
        if subject.fittingClaim != nil { mosaic.wrong = Array(repeating: 0, count: mosaic.values.count) }
        if let sums = subject.sums {
            gather(sums, rows, columns, digest, into: &mosaic)
        } else if case .shared(let dots) = digest {
            sample(rows, columns, side: dots, into: &mosaic)
        } else {
            sample(rows, columns, side: 1, into: &mosaic)
        }
        return mosaic
    }

    /// Whether the first of the cells is written.
    private func isBegun(_ rows: Range<Int>, _ columns: Range<Int>) -> Bool {
        rows.lowerBound * width + columns.lowerBound < count
    }

    // MARK: Sums that are made

    private func gather(
        _ sums: [Double], _ rows: [Range<Int>], _ columns: [Range<Int>], _ digest: Digest, into mosaic: inout Mosaic
    ) {
        var dot = 0
        for rows in rows {
            for columns in columns {
                if isBegun(rows, columns) {
                    mosaic.values[dot] = number(sums, rows, columns, digest)
                    if let claim = subject.fittingClaim {
                        mosaic.wrong[dot] = share(of: sums, rows, columns, contradictedBy: claim)
                    }
                }
                dot += 1
            }
        }
    }

    /// The number for some of the cells.
    private func number(_ sums: [Double], _ rows: Range<Int>, _ columns: Range<Int>, _ digest: Digest) -> Double {
        sums.withUnsafeBufferPointer { sums in
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

    /// How many of the cells that are written a claim contradicts, 0 to 1.
    private func share(
        of sums: [Double], _ rows: Range<Int>, _ columns: Range<Int>, contradictedBy claim: Claim
    ) -> Double {
        var (wrong, seen) = (0, 0)
        for row in rows {
            var cell = row * width + columns.lowerBound
            let end = min(row * width + columns.upperBound, count)
            while cell < end {
                if !claim.tolerance.accepts(claim.numbers.values[first + cell], for: sums[first + cell]) { wrong += 1 }
                seen += 1
                cell += 1
            }
        }
        return Double(wrong) / Double(seen)
    }

    // MARK: Sums that are made when they are looked at

    /// One number for so many dots by so many.
    private func sample(_ rows: [Range<Int>], _ columns: [Range<Int>], side: Int, into mosaic: inout Mosaic) {
        for top in stride(from: 0, to: rows.count, by: side) {
            for left in stride(from: 0, to: columns.count, by: side) where isBegun(rows[top], columns[left]) {
                let (bottom, right) = (min(top + side, rows.count), min(left + side, columns.count))
                let cell = middle(
                    rows[top].lowerBound..<rows[bottom - 1].upperBound,
                    columns[left].lowerBound..<columns[right - 1].upperBound)
                let sum = subject.sum(ofPlacement: cell)
                let isWrong = subject.fittingClaim.map {
                    !$0.tolerance.accepts($0.numbers.values[cell], for: sum)
                }
                for row in top..<bottom {
                    for column in left..<right where isBegun(rows[row], columns[column]) {
                        mosaic.values[row * columns.count + column] = sum
                        if isWrong == true { mosaic.wrong[row * columns.count + column] = 1 }
                    }
                }
            }
        }
    }

    /// The placement in the middle of the cells; of cells that are not all written, the first.
    private func middle(_ rows: Range<Int>, _ columns: Range<Int>) -> Int {
        let middle = (rows.lowerBound + rows.count / 2) * width + columns.lowerBound + columns.count / 2
        return first + (middle < count ? middle : rows.lowerBound * width + columns.lowerBound)
    }
}
