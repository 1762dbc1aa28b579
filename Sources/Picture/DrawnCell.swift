/// A cell of an array, and the elements of a picture that draw it: a page needs identities, not only colours.
package struct DrawnCell: Equatable, Sendable {
    /// `x[0,1,2]`
    package let name: String
    /// What it is at this moment: `window`.
    package let role: String
    /// Where the elements stand in the picture's list.
    package let elements: Range<Int>

    package init(name: String, role: String, elements: Range<Int>) {
        self.name = name
        self.role = role
        self.elements = elements
    }
}

extension Picture {
    /// Whatever `draw` adds belongs to a cell. Its name is made only where the picture keeps names, for a terminal has no
    /// use for them.
    package mutating func addCell(
        named name: @autoclosure () -> String, role: @autoclosure () -> String, _ draw: (inout Picture) -> Void
    ) {
        guard keepsCells else { return draw(&self) }
        let first = count
        draw(&self)
        guard count > first else { return }
        add(DrawnCell(name: name(), role: role(), elements: first..<count))
    }
}
