import ConvData
import ConvEngine

/// Cells of an input as people type them: `0,1 0,2`, `x[0,1] x[0,2]`, `(0, 1), (0, 2)`; along one axis `0 2 4` or `0,2,4`.
struct TypedCells {
    let input: Shape
    /// Along one axis, and in one channel, an index is a cell.
    private var areSingle: Bool { input.rank == 2 && input[0] == 1 }

    /// The indices of each cell.
    func read(_ text: String) throws(DataError) -> Set<Position> {
        let groups = text.contains { "[(".contains($0) } ? bracketed(text) : plain(text)
        guard !groups.isEmpty else { throw DataError("no cell is named", hint: "") }
        var cells: Set<Position> = []
        for group in groups { cells.insert(try cell(try IntegerList.read(group))) }
        return cells
    }

    /// What stands between the innermost brackets. A name before them makes it one cell, also along one axis.
    private func bracketed(_ text: String) -> [String] {
        var groups: [String] = []
        var (outside, inside, isNamed) = ("", nil as String?, false)
        for character in text {
            if "[(".contains(character) {
                isNamed = inside == nil && outside.last?.lowercased() == "x"
                if isNamed { outside.removeLast() }
                inside = ""
            } else if let group = inside, "])".contains(character) {
                groups += areSingle && !isNamed ? plain(group) : [group]
                inside = nil
            } else if inside != nil {
                inside?.append(character)
            } else {
                outside.append(character)
            }
        }
        // What stands beside the brackets is no cell, and says so when it is read.
        return groups + plain(outside.filter { !",;])".contains($0) }) + [inside].compactMap(\.self)
    }

    /// Cells parted by blanks and semicolons, their indices by commas.
    private func plain(_ text: String) -> [String] {
        if areSingle { return text.split { ",;".contains($0) || $0.isWhitespace }.map(String.init) }
        var cells: [String] = []
        for piece in text.split(whereSeparator: { $0 == ";" || $0.isWhitespace }) {
            let goesOn = cells.last?.last == "," || piece.first == ","
            if goesOn, let last = cells.popLast() { cells.append(last + piece) } else { cells.append(String(piece)) }
        }
        return cells
    }

    private func cell(_ indices: [Int]) throws(DataError) -> Position {
        let hasChannel = indices.count == input.rank
        guard hasChannel || input[0] == 1 && indices.count == input.rank - 1 else {
            throw DataError(
                "\(Position(indices)) has \(indices.count.counted("index", "indices")), "
                    + "but a cell of the input has \(input[0] == 1 ? input.rank - 1 : input.rank)", hint: "")
        }
        let position = Position(hasChannel ? indices : [0] + indices)
        guard input.contains(position) else {
            throw DataError(
                "there is no x\(Position(indices)) in an input of \(input): padding has no numbers, and is not marked",
                hint: "")
        }
        return position
    }
}
