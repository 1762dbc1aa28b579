/// Elements in the order they were added, and where each of them may be seen.
///
/// Pictures share the sheets that stay from one frame to the next: those are neither copied nor compared nor freed.
package struct Sheet: Sendable {
    package private(set) var elements: [Picture.Element] = []
    /// Where each of the elements may be seen.
    package private(set) var bounds: [CellBounds] = []
    /// Where any of them may.
    package private(set) var whole = CellBounds.nowhere

    package init() {}

    mutating func reserve(_ count: Int) {
        elements.reserveCapacity(count)
        bounds.reserveCapacity(count)
    }

    mutating func add(_ element: Picture.Element) {
        let cells = element.cellBounds
        elements.append(element)
        bounds.append(cells)
        whole.formUnion(cells)
    }

    mutating func add(_ range: Range<Int>, of other: Sheet) {
        elements += other.elements[range]
        bounds += other.bounds[range]
        for cells in other.bounds[range] { whole.formUnion(cells) }
    }

    mutating func add(all other: Sheet) {
        elements += other.elements
        bounds += other.bounds
        whole.formUnion(other.whole)
    }

    /// Two sheets of one identity are the same: they are one. Two that are alike may be two.
    struct Identity: Equatable {
        let address: UnsafePointer<Picture.Element>?
        let count: Int
    }

    var identity: Identity {
        elements.withUnsafeBufferPointer { Identity(address: $0.baseAddress, count: $0.count) }
    }
}
