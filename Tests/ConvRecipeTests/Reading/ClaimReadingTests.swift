import ConvEngine
import ConvRecipe
import Testing

/// Results that are held against the right one.
@Suite struct ClaimReadingTests {
    private func claim(_ path: String, _ text: String = "", _ output: [Int]) throws -> Tensor {
        try ClaimReading(path, reading: FakeReader(files: [path: text])).tensor(for: Shape(output))
    }

    /// What is typed, and what is piped in: of a text, of a list, of an array.
    @Test(arguments: [
        ("1 2; 3 4", ""), ("[[1, 2], [3, 4]]", ""), ("1,2;3,4", ""), ("-", "1 2\n3 4\n"), ("-", "[[1, 2], [3, 4]]"),
        ("-", #"{"output": [[1, 2], [3, 4]]}"#),
    ])
    func readsWhatIsNoFile(source: String, input: String) throws {
        let reading = try ClaimReading(source, reading: FakeReader(input: input))
        #expect(try reading.tensor(for: Shape([1, 2, 2])).values == [1, 2, 3, 4])
        #expect(reading.name == (source == "-" ? "standard input" : "yours"))
    }

    @Test func aFileIsReadThatIsCalledLikeANumber() throws {
        #expect(try claim("-1.csv", "5,6\n", [1, 2]).values == [5, 6])
        #expect(try ClaimReading("1 nan", reading: FakeReader()).tensor(for: Shape([1, 2])).values[1].isNaN)
    }

    @Test(arguments: [
        ("a.json", "[[1, 2], [3, 4]]", [2, 2]), ("a.json", #"{"output": {"data": [[1, 2], [3, 4]]}}"#, [2, 2]),
        ("a.csv", "1,2\n3,4\n", [2, 2]),
    ])
    func reads(path: String, text: String, shape: [Int]) throws {
        let claim = try claim(path, text, [1, 2, 2])
        #expect(claim.values == [1, 2, 3, 4])
        // A text file has rows only: with as many numbers as the output, it has the output's shape.
        #expect(Array(claim.shape.extents) == (path == "a.csv" ? [1, 2, 2] : shape))
    }

    @Test func keepsTheShapeOfAnotherTable() throws {
        #expect(try Array(claim("a.csv", "1,2\n3,4\n", [1, 4]).shape.extents) == [2, 2])
    }

    /// A result may hold what an operand may not.
    @Test func takesAnyNumber() throws {
        let claim = try claim("a.json", "[NaN, 1]", [1, 2])
        #expect(claim.values[0].isNaN && claim.values[1] == 1)
    }

    @Test(
        arguments: [
            ("a.doc", "", .badData, "'a.doc' does not end like a file that can be compared"),
            ("a.csv", "1,x\n", .badData, "a.csv, line 1, column 2: 'x' is not a number"),
        ] as [(String, String, RecipeError.Kind, String)])
    func refuses(path: String, text: String, kind: RecipeError.Kind, reason: String) throws {
        let error = try #require(throws: RecipeError.self) { try claim(path, text, [1, 2]) }
        #expect(error.kind == kind)
        #expect(error.reason == reason)
    }
}
