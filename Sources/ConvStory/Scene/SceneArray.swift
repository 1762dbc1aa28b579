import ConvEngine

/// One array of a scene: what it is called, how large it is, where it lies, and what each of its cells is at this moment.
package struct SceneArray: Sendable {
    /// `input`
    package let name: String
    /// `x [3,5,5]`
    package let shape: String
    /// In whose colour its name is written.
    package let role: Role
    package let channels: Int
    /// Cells along each axis of space, as they are drawn: of an input with its border and its inserted zeros.
    package let extents: [Int]
    package let numbers: NumberField
    package let place: ArrayPlace
    /// `x`
    package let letter: String
    private let index: @Sendable (Position) -> Position
    private var cell: @Sendable (Position) -> SceneCell

    init(
        _ label: ArrayName, numbers: NumberField, layout: ArrayLayout, cell: @escaping @Sendable (Position) -> SceneCell
    ) {
        name = label.name
        shape = label.shape
        role = label.role
        letter = label.letter
        self.numbers = numbers
        channels = layout.channels
        extents = layout.extents
        place = layout.place
        index = layout.index
        self.cell = cell
    }

    /// Made when it is asked for, so an array costs what is visible of it.
    ///
    /// - Parameter position: the channel, then a cell along each axis of space.
    package subscript(position: Position) -> SceneCell {
        var cell = cell(position)
        cell.position = position
        return cell
    }

    /// The same with other cells.
    func replacing(_ change: @escaping @Sendable (Position, SceneCell) -> SceneCell) -> SceneArray {
        var array = self
        array.cell = { [cell] in change($0, cell($0)) }
        return array
    }

    /// The array's own indices of a cell as it is drawn: a kernel may be drawn turned.
    package func indices(of position: Position) -> Position { index(position) }

    /// `x[0,1,2]`, by the array's own indices: the first cell of a border has some below 0.
    package func name(of position: Position) -> String { letter + index(position).description }
}

/// What an array is called, and in whose colour.
struct ArrayName: Sendable {
    /// `input`
    let name: String
    /// `x`
    let letter: String
    /// `x [3,5,5]`
    let shape: String
    let role: Role
}

/// How many cells an array has, where they lie, and how it counts them itself.
struct ArrayLayout: Sendable {
    let channels: Int
    let extents: [Int]
    let place: ArrayPlace
    /// The array's own indices of a cell as it is drawn.
    var index: @Sendable (Position) -> Position = { $0 }
}

/// Where an array lies over the one that the kernel rides on, in cells of that one, along each axis of space.
package struct ArrayPlace: Equatable, Sendable {
    /// Its first cell; between cells while it moves.
    package let origin: [Double]
    /// From one of its cells to the next.
    package let spacing: [Int]

    init(origin: [Double], spacing: [Int]) {
        self.origin = origin
        self.spacing = spacing
    }

    /// That of the array that others ride on.
    static func ground(rank: Int) -> ArrayPlace {
        ArrayPlace(origin: Array(repeating: 0, count: rank), spacing: Array(repeating: 1, count: rank))
    }
}
