import ConvData
import Testing

@Suite struct JSONResultTests {
    private func read(_ text: String) throws -> NumberArray { try JSONResult.read(Array(text.utf8)) }

    @Test func readsWhatConvvizWrites() throws {
        let convolution = try convolution("1 2 3", "1 -1", spatialRank: 1)
        #expect(outcome { try read(written { try JSONDocument.write(convolution, to: $0) }.text) } == "[1, 2] -1 -1")
    }

    @Test func readsWhatConvvizWritesOfAPooling() throws {
        let operation = try pooling("1 2 3 4", by: [2])
        #expect(outcome { try read(written { try JSONDocument.write(operation, to: $0) }.text) } == "[1, 2] 2 4")
    }

    @Test(arguments: [
        (#"{"output": [1, 2]}"#, "[2] 1 2"),
        (#" {"output": {"shape": [1, 2], "data": [[1, 2]]}} "#, "[1, 2] 1 2"),
        (#"{"output":{"data":[[1],[2]]},"more":1}"#, "[2, 1] 1 2"),
        (#"{"output": 3}"#, "[1] 3"),
        // Brackets, commas and quotes within strings are no structure; neither is "output" deeper down.
        (#"{"a}]\"": "[{,\\", "input": {"output": [7]}, "output": [1]}"#, "[1] 1"),
        ("\u{FEFF}{\"output\": [1]}", "[1] 1"),
    ])
    func findsTheOutput(text: String, array: String) {
        #expect(outcome { try read(text) } == array)
    }

    @Test(arguments: [
        "{", "{}", #"{"output"}"#, #"{"output":"#, #"{"output":}"#, #"{"output": {}}"#, #"{"output": {"shape": [1]}}"#,
        #"{"input": [1]}"#, #"{"a" [1], "output": [1]}"#, #"{"output": {"data": }}"#, #"{"a\"#, #"{output: [1]}"#,
    ])
    func missesTheOutput(text: String) {
        #expect(
            refusal { try read(text) } == [
                "the document has no \"output\" with \"data\"", "give nested lists, or a document of convviz --json",
            ])
    }

    @Test func pointsAtWhatIsWrongInTheWholeDocument() {
        #expect(
            refusal { try read("{\"input\": 1,\n \"output\": [1, x]}") }.first
                == "line 2, column 16: 'x' is not a number")
    }

    @Test(arguments: [("{", true), (" {\"a\"", true), ("\u{FEFF}{", true), ("[", false), ("", false), ("1", false)])
    func knowsADocument(text: String, isDocument: Bool) {
        #expect(JSONResult.isDocument(Array(text.utf8)) == isDocument)
    }
}
