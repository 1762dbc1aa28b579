import ConvEngine

/// Where the nested lists of an array open and close: wherever the count of numbers is a multiple of a list's size.
package struct ListBrackets {
    /// How many numbers the lists of each depth hold.
    private let sizes: [Int]

    package init(_ shape: Shape) {
        sizes = (0..<shape.rank).map { axis in shape.extents.dropFirst(axis).reduce(1, *) }
    }

    /// How many lists open before a number, in row-major order, and close after it.
    package func opening(before index: Int) -> Int { sizes.count { index.isMultiple(of: $0) } }
    package func closing(after index: Int) -> Int { sizes.count { (index + 1).isMultiple(of: $0) } }
}
