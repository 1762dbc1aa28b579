/// Numbers as they were read, and what there is to say about the reading.
package struct ReadNumbers: Equatable, Sendable {
    package var array: NumberArray
    package let form: Form
    /// What was left out, or was understood in one of several ways; each goes on after the source's name: `signal.csv
    /// without its heading`.
    package var remarks: [String]
    /// What else columns could be, in the same form: owed where they are taken for signals.
    package let doubt: String?
    /// The arrays that follow in a list of arrays, as the bias follows the kernel in a layer's weights.
    package var others: [NumberArray]

    /// How the numbers were written, which tells what may be known of their axes.
    package enum Form: Equatable, Sendable {
        /// Rows and slices as they are typed.
        case rows
        /// Nested lists, and arrays as programs print them.
        case lists
        /// Lines of cells.
        case table
        /// An array with its shape, in binary.
        case array
        case image
        /// A name stands for them.
        case name
    }

    package init(
        array: NumberArray, form: Form, remarks: [String] = [], doubt: String? = nil, others: [NumberArray] = []
    ) {
        self.array = array
        self.form = form
        self.remarks = remarks
        self.doubt = doubt
        self.others = others
    }

    /// The only array, where there may be one only.
    package var single: NumberArray {
        get throws(DataError) {
            guard others.isEmpty else {
                let shapes = ([array] + others).map(\.shape.shapeText).prefix(4).joined(separator: ", ")
                throw DataError(
                    "there are \(others.count + 1) arrays in the list, of the shapes \(shapes)",
                    hint: "give one of them")
            }
            return array
        }
    }
}
