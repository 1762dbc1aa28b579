import Foundation
import Testing

/// Files that are not what they say.
@Suite struct HostileFileTests {
    /// Headers that promise what the file does not hold.
    @Test(arguments: [
        ("{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }", "12345678"),
        ("{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000000,), }", "12345678"),
        ("{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999, 99999999999), }", ""),
        ("{'descr': '<f8', 'fortran_order': False, 'shape': (-1,), }", "12345678"),
        ("{'descr': '<c16', 'fortran_order': False, 'shape': (1,), }", "1234567812345678"),
        ("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", "12345678"),
        ("{'descr': '<f8'}", ""), ("", ""), ("(((((((((((((((((((((((", ""),
    ])
    func lyingHeader(header: String, data: String) throws {
        let folder = try Folder()
        let length = [UInt8(header.utf8.count & 255), UInt8(header.utf8.count >> 8)]
        try folder.write("x.npy", Data([0x93] + "NUMPY".utf8 + [1, 0] + length + header.utf8 + data.utf8))
        expectSentence(try Program.run(["1d", "-i", "x.npy", "--json"], in: folder), Refusal([], 65, "x.npy"))
    }

    @Test(arguments: 0..<12)
    func truncatedHeader(length: Int) throws {
        let whole = Data([0x93] + "NUMPY".utf8 + [1, 0, 60, 0] + "{'descr': '<f8'".utf8)
        let folder = try Folder()
        try folder.write("x.npy", whole.prefix(length))
        expectSentence(try Program.run(["1d", "-i", "x.npy", "--json"], in: folder), Refusal([], 65, "x.npy"))
    }

    @Test(arguments: ["csv", "tsv", "txt", "json", "npy", "png", "ppm", "pgm", "pbm", "pnm"], [false, true])
    func aMegabyteOfJunk(suffix: String, likeNumPy: Bool) throws {
        var numbers = SystemRandomNumberGenerator()
        var junk = Data((0..<(1 << 17)).flatMap { _ in withUnsafeBytes(of: numbers.next() as UInt64, Array.init) })
        if likeNumPy { junk.replaceSubrange(0..<8, with: [0x93] + "NUMPY".utf8 + [1, 0]) }
        let folder = try Folder()
        try folder.write("junk.\(suffix)", junk)
        expectSentence(
            try Program.run(["1d", "-i", "junk.\(suffix)", "--json"], in: folder), Refusal([], 65, "junk.\(suffix)"))
        let piped = try Program.shell("\"$convviz\" 1d -i - --json <junk.\(suffix)", in: folder)
        expectSentence(piped, Refusal([], 65, "standard input"))
    }
}
