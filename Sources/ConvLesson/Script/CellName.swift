/// A cell as the screen names it: `x[1,2]`, `w[0,0]`, `y[0,1]`.
package struct CellName: Equatable, Sendable, CustomStringConvertible {
    package enum Array: String, Equatable, Sendable {
        case input = "x"
        case weight = "w"
        case output = "y"
    }

    package let array: Array
    package let indices: [Int]

    package init(array: Array, indices: [Int]) {
        self.array = array
        self.indices = indices
    }

    package var description: String {
        array.rawValue + "[" + indices.map(String.init).joined(separator: ",") + "]"
    }
}
