import Terminal

/// What a terminal sends of the mouse, put together byte by byte.
///
/// There are two forms of the same three numbers, button, column and row: `ESC [ < 0 ; 12 ; 5 M` (SGR, asked for), and
/// `ESC [ M` with a byte for each (X10, all that older terminals know), which ends at column 223.
struct MouseReport {
    enum Progress: Equatable {
        case unfinished
        /// Without an event if it is of no interest: a release, another button.
        case finished(MouseEvent?)
        /// What came last does not belong to any report.
        case malformed
    }

    private enum Form {
        case decimal, bytes
    }

    private let form: Form
    private var numbers: [Int]

    /// Nil if what comes after `ESC [` does not begin a report.
    init?(introducedBy code: Int32) {
        switch UInt8(exactly: code).map(Unicode.Scalar.init) {
        case "<": (form, numbers) = (.decimal, [0])
        case "M": (form, numbers) = (.bytes, [])
        default: return nil
        }
    }

    mutating func take(_ code: Int32) -> Progress {
        guard let byte = UInt8(exactly: code) else { return .malformed }
        return switch form {
        case .decimal: takeDecimal(byte)
        case .bytes: takeByte(byte)
        }
    }

    private mutating func takeDecimal(_ byte: UInt8) -> Progress {
        let last = numbers.count - 1
        switch Unicode.Scalar(byte) {
        case "0"..."9" where numbers[last] < 10_000:
            numbers[last] = numbers[last] * 10 + Int(byte - UInt8(ascii: "0"))
        case ";" where numbers.count < 3:
            numbers.append(0)
        case "M" where numbers.count == 3:
            return .finished(event)
        case "m" where numbers.count == 3:
            return .finished(nil)
        default:
            return .malformed
        }
        return .unfinished
    }

    private mutating func takeByte(_ byte: UInt8) -> Progress {
        // 0 stands for a column too far to the right.
        guard byte == 0 || byte >= 0x20 else { return .malformed }
        numbers.append(Int(byte) - 0x20)
        return numbers.count < 3 ? .unfinished : .finished(event)
    }

    private var event: MouseEvent? {
        let (column, row) = (numbers[1] - 1, numbers[2] - 1)
        guard column >= 0, row >= 0, let action else { return nil }
        return MouseEvent(column: column, row: row, action: action)
    }

    /// Shift, Alt and Ctrl (4, 8, 16) make no difference.
    private var action: MouseEvent.Action? {
        switch numbers[0] & ~(4 | 8 | 16) {
        case 0: .press
        case 32: .drag
        case 64: .wheelUp
        case 65: .wheelDown
        default: nil
        }
    }
}
