/// How many columns the parts of a result that is written out can take, wherever the kernel stands and however far the story is.
package struct ResultColumns: Equatable, Sendable {
    /// `y[3] = `
    package let opening: Int
    /// All terms, with what joins them, by their names and by their numbers.
    package let symbols, numbers: Int
    /// A term by its numbers.
    package let number: Int
    /// What follows the terms.
    package let endings: Endings
    /// What some of the terms come to, and a group of them in the middle of a line.
    package let sum, group: Int
    /// `14 of 27 products`
    package let count: Int

    /// From the most words to the fewest.
    package struct Endings: Equatable, Sendable {
        package let whole, bare, brief, least: Int

        static let none = Endings(whole: 0, bare: 0, brief: 0, least: 0)
    }
}
