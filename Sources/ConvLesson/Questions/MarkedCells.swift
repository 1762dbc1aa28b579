import ConvEngine

/// Marked cells beside the right ones: which are missing, which are too many, and which only lie beside their place.
struct MarkedCells {
    let marked: Set<Position>
    let right: Set<Position>

    private var missing: Set<Position> { right.subtracting(marked) }
    private var excess: Set<Position> { marked.subtracting(right) }

    /// `2 of these lie one column too far right.`, or `1 cell is missing and 2 are too many.`
    var remark: String {
        shifted ?? counted
    }

    private var counted: String {
        let missing = missing.isEmpty ? nil : missing.count.counted("cell is missing", "cells are missing")
        let excess = excess.isEmpty ? nil : excess.count.counted("cell is too many", "cells are too many")
        return [missing, excess].compactMap(\.self).joined(separator: " and ") + "."
    }

    private var shifted: String? {
        guard marked.count == right.count, let rank = right.first?.count else { return nil }
        for axis in (1..<rank).reversed() {
            for step in [1, -1] {
                let far = "one \(Self.noun(axis, rank)) too far \(Self.direction(axis, rank, isOn: step > 0))."
                if moved(marked, by: -step, along: axis) == right {
                    return (marked.count == 1 ? "That cell lies " : "All of these lie ") + far
                }
                if moved(excess, by: -step, along: axis) == missing {
                    return "\(excess.count) of these \(excess.count == 1 ? "lies" : "lie") " + far
                }
            }
        }
        return nil
    }

    private func moved(_ cells: Set<Position>, by step: Int, along axis: Int) -> Set<Position> {
        Set(
            cells.map { cell in
                var moved = cell
                moved[axis] += step
                return moved
            })
    }

    private static func noun(_ axis: Int, _ rank: Int) -> String {
        String(AxisName(axis: axis - 1, spatialRank: rank - 1).rawValue.dropLast())
    }

    private static func direction(_ axis: Int, _ rank: Int, isOn: Bool) -> String {
        switch rank - axis {
        case 1: isOn ? "right" : "left"
        case 2: isOn ? "down" : "up"
        default: isOn ? "back" : "to the front"
        }
    }
}
