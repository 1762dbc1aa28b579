/// A place in a grid: up to eight integers, one per axis, stored inline.
///
/// Positions cost no allocation, so a billion of them can be passed around freely:
///
///     let cell: Position = [0, 2, 1]      // channel 0, row 2, column 1
///     shape.offset(of: cell)              // where it lies in row-major order
public struct Position: Hashable, Sendable {
    /// The most axes that a position, and with it a ``Shape``, can have.
    public static let capacity = 8

    // Lanes at and behind `count` stay 0, so that equality and hashing hold.
    private var lanes = SIMD8<Int>()
    public private(set) var count = 0

    /// - Precondition: `elements` has at most 8 members.
    public init(_ elements: some Sequence<Int>) {
        for element in elements { append(element) }
    }

    /// A part of another position: of the cells of a kernel, where they lie in their channel.
    public init(_ part: Slice<Position>) {
        for axis in part.indices { append(part.base[axis]) }
    }

    /// - Precondition: `count` is 0...8.
    public init(repeating element: Int, count: Int) {
        precondition((0...Self.capacity).contains(count), "a position has 0 to 8 axes")
        for axis in 0..<count { lanes[axis] = element }
        self.count = count
    }

    mutating func append(_ element: Int) {
        precondition(count < Self.capacity, "a position has 0 to 8 axes")
        lanes[count] = element
        count += 1
    }
}

extension Position: RandomAccessCollection, MutableCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { count }

    public subscript(axis: Int) -> Int {
        get {
            precondition(axis >= 0 && axis < count, "no such axis")
            return lanes[axis]
        }
        set {
            precondition(axis >= 0 && axis < count, "no such axis")
            lanes[axis] = newValue
        }
    }
}

extension Position: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Int...) {
        self.init(elements)
    }
}

extension Position: CustomStringConvertible {
    /// `[0,1,2]`
    public var description: String {
        "[" + map(String.init).joined(separator: ",") + "]"
    }
}
