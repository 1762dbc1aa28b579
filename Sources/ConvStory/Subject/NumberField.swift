/// How wide and how great the numbers of an array may be.
package struct NumberField: Equatable, Sendable {
    /// Columns that a number takes.
    package let columns: Int
    /// None is farther from 0.
    package let scale: Double
    package let isSigned: Bool

    package init(columns: Int, scale: Double, isSigned: Bool) {
        self.columns = columns
        self.scale = scale
        self.isSigned = isSigned
    }
}
