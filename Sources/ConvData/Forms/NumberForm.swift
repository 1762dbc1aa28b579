/// A way in which text holds numbers: how it is told from the others, and how it is read.
struct NumberForm: Sendable {
    typealias Recognize = @Sendable (NumberText) -> Bool
    typealias Read = @Sendable ([UInt8], NumberOptions) throws(DataError) -> ReadNumbers

    let recognizes: Recognize
    let read: Read

    private init(_ recognizes: @escaping Recognize, _ read: @escaping Read) {
        self.recognizes = recognizes
        self.read = read
    }
}

extension NumberForm {
    private static let arrayList = NumberForm({ ArrayList.begins($0.bytes) }) { bytes, options throws(DataError) in
        try ArrayList.read(bytes, anyNumber: options.anyNumber)
    }

    private static let printedMatrix = NumberForm({ PrintedMatrix.begins($0.bytes) }) {
        bytes, options throws(DataError) in
        try PrintedMatrix.read(bytes, anyNumber: options.anyNumber)
    }

    private static let bracketedRows = NumberForm({
        BracketedRows.begin($0.bytes) || BracketedLines.areRows($0.bytes, isStatement: $0.isStatement)
    }) { bytes, options throws(DataError) in
        ReadNumbers(array: try BracketedRows.read(bytes, anyNumber: options.anyNumber), form: .rows)
    }

    private static let nestedList = NumberForm({ NestedList.begins($0.bytes) }) { bytes, options throws(DataError) in
        ReadNumbers(array: try NestedList.read(bytes, anyNumber: options.anyNumber), form: .lists)
    }

    private static let rows = NumberForm({ Rows.begin($0.bytes) }) { bytes, options throws(DataError) in
        ReadNumbers(array: try Rows.read(bytes, anyNumber: options.anyNumber), form: .rows)
    }

    private static let table = NumberForm({ _ in true }) { bytes, options throws(DataError) in
        try DelimitedText.table(bytes, options)
    }

    private static let calledMatrix = NumberForm({ CalledMatrix.begins($0.bytes) }) {
        bytes, options throws(DataError) in
        ReadNumbers(array: try CalledMatrix.read(bytes, anyNumber: options.anyNumber), form: .lists)
    }

    /// A table whose text says that it is one, by a line above or below.
    private static let statedTable = NumberForm({ $0.isSeries || $0.separator != nil }, table.read)

    /// For what no other form is.
    private static func otherwise(_ form: NumberForm) -> NumberForm { NumberForm({ _ in true }, form.read) }

    /// What is typed and printed means the same everywhere, so these come first.
    private static let written = [statedTable, calledMatrix, arrayList, printedMatrix, bracketedRows, nestedList]

    /// As an option's value.
    static let typed = written + [otherwise(rows)]
    /// In a file of text, or on standard input.
    static let inText = written + [rows, table]
    /// In a file of JSON.
    static let inJSON = written + [otherwise(nestedList)]
}
