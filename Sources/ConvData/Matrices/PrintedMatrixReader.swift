/// Puts the lines of a printed matrix together: pages of rows, of which blocks of columns give a part each.
struct PrintedMatrixReader {
    let bytes: [UInt8]
    let anyNumber: Bool
    /// The rows of every page.
    private var pages: [[[Double]]] = [[]]
    /// The row that comes next, which is there already in a further block of columns.
    private var row = 0
    private var factor = 1.0
    private var dimensions: [Int]?
    private var count = 0

    init(bytes: [UInt8], anyNumber: Bool) {
        self.bytes = bytes
        self.anyNumber = anyNumber
    }

    mutating func read() throws(DataError) -> ReadNumbers {
        for range in TextLines(bytes[bytes.textStart...]) {
            try take(PrintedLine(bytes[range]))
        }
        guard let first = pages[0].first, !first.isEmpty else {
            throw DataError("there are no numbers", hint: "paste the matrix with its numbers")
        }
        for (index, page) in pages.enumerated() {
            guard page.count == pages[0].count else {
                throw Ragged.error(at: [index], of: 3, has: page.count, first: pages[0].count)
            }
            if let other = page.firstIndex(where: { $0.count != first.count }) {
                let path = pages.count > 1 ? [index, other] : [other]
                throw Ragged.error(at: path, of: path.count + 1, has: page[other].count, first: first.count)
            }
        }
        let (rows, columns) = (pages[0].count, first.count)
        try check(rows, columns)
        let matrix = rows == 1 || columns == 1 ? [rows * columns] : [rows, columns]
        let shape = pages.count > 1 ? [pages.count, rows, columns] : matrix
        return ReadNumbers(
            array: NumberArray(shape: shape, values: pages.flatMap { $0.flatMap(\.self) }), form: .lists,
            remarks: pages.count > 1 ? ["with its pages as slices"] : [])
    }

    private mutating func take(_ line: PrintedLine) throws(DataError) {
        switch line {
        case .empty, .kind: break
        case .dimensions(let shape):
            guard dimensions == nil, count == 0 else {
                throw DataError("a second heading follows after the numbers", hint: "paste one matrix")
            }
            dimensions = shape
        case .columns: row = 0
        case .factor(let value): factor = value
        case .page(let number):
            guard let number else {
                throw DataError("the array has more than three axes", hint: "paste one page of it")
            }
            if number > 1 || !pages[0].isEmpty { pages.append([]) }
            guard number == pages.count else {
                throw DataError("page \(pages.count) is missing", hint: "paste all pages, or one without its heading")
            }
            (row, factor) = (0, 1)
        case .row(let text): try take(text)
        case .more(let text):
            row = 0
            try take(text)
        }
    }

    private mutating func take(_ text: ArraySlice<UInt8>) throws(DataError) {
        var numbers: [Double] = []
        for token in text.split(whereSeparator: \.isBlank) {
            guard count < ReadingLimit.count else { throw ReadingLimit.tooManyNumbers }
            count += 1
            do throws(DataError) {
                // Julia shows the empty cells of a sparse matrix as dots.
                let value =
                    token.elementsEqual("\u{22C5}".utf8) ? 0 : try NumberToken.value(token, anyNumber: anyNumber)
                numbers.append(value * factor)
            } catch {
                throw error.located(at: token.startIndex, in: bytes)
            }
        }
        let page = pages.count - 1
        if row < pages[page].count {
            pages[page][row] += numbers
        } else {
            pages[page].append(numbers)
        }
        row += 1
    }

    /// What the heading says must be what follows.
    private func check(_ rows: Int, _ columns: Int) throws(DataError) {
        guard let dimensions else { return }
        let shape =
            dimensions.count == 1
            ? [rows * columns] : dimensions.count == 2 ? [rows, columns] : [rows, columns, pages.count]
        guard dimensions == shape else {
            throw DataError(
                "the heading says \(dimensions.shapeText), but the numbers are \(shape.shapeText)",
                hint: "paste all of the matrix")
        }
    }
}
