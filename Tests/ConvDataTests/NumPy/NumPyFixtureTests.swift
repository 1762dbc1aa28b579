import ConvData
import Foundation
import Testing

/// Files that NumPy wrote (Scripts/make-npy-fixtures), against what NumPy says is in them.
@Suite struct NumPyFixtureTests {
    private static func bytes(_ name: String) throws -> [UInt8] {
        let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    private static let names = """
        f2-little f2-big f4-little f4-big f8-little f8-big i1-little i1-big i2-little i2-big i4-little i4-big
        i8-little i8-big u1-little u1-big u2-little u2-big u4-little u4-big u8-little u8-big
        bool scalar vector c-order fortran-order transposed version-1 version-2 version-3
        """.split { $0.isWhitespace }.map(String.init)

    private struct Expected: Decodable {
        let shape: [Int]
        let values: [Double]
    }

    private static func expected() throws -> [String: Expected] {
        try JSONDecoder().decode([String: Expected].self, from: Data(bytes("expected.json")))
    }

    @Test(arguments: names)
    func readsWhatNumPyWrote(name: String) throws {
        let expected = try #require(Self.expected()[name])
        let array = try NPY.read(Self.bytes("\(name).npy"))
        #expect(array.shape == expected.shape)
        #expect(array.values == expected.values)
    }

    @Test func coversEveryFixture() throws {
        #expect(try Set(Self.expected().keys) == Set(Self.names))
    }

    @Test(arguments: [
        ("complex", "the array has dtype '<c16', complex numbers, instead of real numbers"),
        ("text", "the array has dtype '<U3', text, instead of real numbers"),
        ("bytes", "the array has dtype '|S3', text, instead of real numbers"),
        ("object", "the array has dtype '|O', Python objects, instead of real numbers"),
        ("structured", "the array has a structured dtype, several fields a cell, instead of real numbers"),
        ("date", "the array has dtype '<M8[D]', dates or times, instead of real numbers"),
        ("empty", "the array of shape [0,3] is empty"),
        ("nan", "the number at index [1,1] is NaN, which cannot be shown"),
        ("infinity", "the number at index [0] is infinity, which cannot be shown"),
    ])
    func refusesWhatIsNoArrayOfNumbers(name: String, sentence: String) throws {
        let bytes = try Self.bytes("refused-\(name).npy")
        #expect(refusal { try NPY.read(bytes) }.first == sentence)
    }

    @Test(arguments: ["savetxt.txt", "savetxt.csv"])
    func readsWhatSavetxtWrote(name: String) throws {
        let bytes = try Self.bytes(name)
        #expect(outcome { try DelimitedText.read(bytes) } == "[3, 4] 0 1 2 3 4 5 6 7 8 9 10 11")
    }
}
