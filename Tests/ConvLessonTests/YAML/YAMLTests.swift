import ConvLesson
import Testing

@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct YAMLTests {

    @Test func everyPartHasItsPlace() throws {
        let root = try #require(try read("# first\na: one\nb:\n  - 'two'\n  - {c: \"three\"}\n"))
        guard case .mapping(let entries) = root.content else { throw Unexpected() }
        #expect(entries.map(\.key) == ["a", "b"])
        #expect(entries.map(\.mark) == [Mark(2, 1), Mark(3, 1)])
        #expect(entries[0].value == .scalar("one", .plain, Mark(2, 4), Mark(2, 7)))
        guard case .sequence(let items) = entries[1].value.content else { throw Unexpected() }
        #expect(items[0] == .scalar("two", .singleQuoted, Mark(4, 5), Mark(4, 10)))
        guard case .mapping(let inner) = items[1].content else { throw Unexpected() }
        #expect(items[1].start == Mark(5, 5))
        #expect(inner[0].value == .scalar("three", .doubleQuoted, Mark(5, 9), Mark(5, 16)))
    }

    @Test(arguments: [
        ("a: >-\n  b\n  c\n", "b c"), ("a: |\n  b\n  c\n", "b\nc\n"), ("a: \"\\u00e9\\t\"", "é\t"), ("a: it's", "it's"),
        ("a:", ""), ("a: 'it''s'", "it's"), ("a: b\r\n", "b"),
    ])
    func textIsWhatItMeans(yaml: String, text: String) throws {
        guard case .mapping(let entries) = try read(yaml)?.content, case .scalar(let scalar) = entries[0].value.content
        else { throw Unexpected() }
        #expect(scalar.text == text)
    }

    /// Columns are characters, and lines end as libyaml has it.
    @Test func placesAreCountedInCharacters() throws {
        guard case .mapping(let entries) = try read("ä: 日本 # x\r\nb: c\u{2028}d: e")?.content else {
            throw Unexpected()
        }
        #expect(entries.map(\.mark) == [Mark(1, 1), Mark(2, 1), Mark(3, 1)])
        #expect(entries[0].value.end == Mark(1, 6))
    }

    @Test(arguments: ["", "\n\n", "# nothing\n"])
    func anEmptyFileHasNoRoot(text: String) throws {
        #expect(try read(text) == nil)
    }

    @Test(arguments: [
        ("a: &x 1", 1, 4, "anchors and aliases are not needed here"),
        ("a: 1\nb: *x", 2, 4, "anchors and aliases are not needed here"),
        ("a: [&x {b: 1}]", 1, 5, "anchors and aliases are not needed here"),
        ("a: !!str 1", 1, 4, "tags are not needed here"), ("a: !x [1]", 1, 4, "tags are not needed here"),
        ("a: 1\n---\nb: 2", 2, 1, "a lesson is one document, but here another begins"),
        ("a: [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]", 1, 19, "this is nested more than 16 deep"),
        ("? [a, b]\n: c", 1, 3, "a key is a word, but this is a list"),
        ("say: a: b", 1, 7, "mapping values are not allowed in this context"),
        ("a:\n\tb: 2", 2, 1, "found character that cannot start any token, while scanning for the next token"),
        ("a: 1\nb: \"two\nc: 3", 2, 4, "found unexpected end of stream, while scanning a quoted scalar"),
        ("a: b\u{1B}[2J", 1, 5, "control characters are not allowed"),
        ("ä\n日\u{0}", 2, 2, "control characters are not allowed"),
    ])
    func mistakesHaveTheirPlace(text: String, line: Int, column: Int, message: String) {
        let fault = failure(Array(text.utf8))?.fault
        #expect(fault?.message == message)
        #expect(fault?.mark == Mark(line, column))
    }

    @Test func bytesThatAreNoTextHaveAPlaceToo() {
        let fault = failure(Array("a: 1\nb: ".utf8) + [0xFF, 0x20])?.fault
        #expect(fault == Fault("invalid leading UTF-8 octet", hint: "save the file as UTF-8", at: Mark(2, 4)))
    }

    /// A quote that is not closed is noticed later.
    @Test func aMistakeMayBeInSeveralLines() {
        #expect(failure(Array("a:\n  say: \"b\n  at: \"c\"\n".utf8))?.lines.contains(2) == true)
    }

    @Test func largeFilesAreRefusedUnread() {
        let fault = failure(Array(repeating: UInt8(ascii: "#"), count: 1 << 20 + 1))?.fault
        #expect(fault == Fault("the file has more than 1 MiB", hint: "a lesson is a few pages: make several"))
    }

    /// Ten lines that would be a thousand million, and brackets that would be as deep as a stack.
    @Test func whatWouldExplodeIsRefused() {
        var laughs = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for letter in "bcdefghi" {
            laughs += "\(letter): &\(letter) [" + Array(repeating: "*a", count: 9).joined(separator: ", ") + "]\n"
        }
        #expect(failure(Array(laughs.utf8))?.fault.mark == Mark(1, 4))
        for flood in ["[", "{", "- ", "? ", "\"", "a: ", "[a, ", "|\n", "!", "&a ", "\t"] {
            let text = String(repeating: flood, count: 100_000)
            #expect(failure(Array(text.utf8)) != nil, "\(flood)")
        }
    }

    @Test func withoutTheLibraryItIsSaid() {
        let fault = failure(Array("a: 1".utf8), libraries: ["libnone.so"])?.fault
        #expect(fault?.message == "a lesson cannot be read without libyaml, and there is no libnone.so")
    }
}

struct Unexpected: Error {}

let canReadYAML = failure(Array("a: 1".utf8)) == nil

private func read(_ text: String) throws(YAML.Failure) -> YAMLNode? { try YAML.read(Array(text.utf8)) }

private func failure(_ bytes: [UInt8], libraries: [String] = YAML.libraries) -> YAML.Failure? {
    do throws(YAML.Failure) {
        _ = try YAML.read(bytes, libraries: libraries)
        return nil
    } catch {
        return error
    }
}

extension YAMLNode {
    static func scalar(_ text: String, _ style: YAMLScalar.Style, _ start: Mark, _ end: Mark) -> YAMLNode {
        YAMLNode(.scalar(YAMLScalar(text, style)), start: start, end: end)
    }
}
