/// How many columns the parts of a result that is written out can take, wherever the kernel stands and however far the story is.
package struct ResultColumns: Equatable, Sendable {
    /// `y[3] = `
    package let opening: Int
    /// All terms, with what joins them, by their names and by their numbers.
    package let symbols, numbers: Int
    /// A term by its numbers.
    package let number: Int
    /// What follows the terms, from the most words to the fewest.
    package let endings: [Int]
    /// What some of the terms come to.
    package let sum: Int
    /// `14 of 27 products`
    package let count: Int
}
