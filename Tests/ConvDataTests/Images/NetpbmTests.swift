import ConvData
import Testing

@Suite struct NetpbmTests {
    private func read(_ text: String) throws -> NumberArray {
        // What is written as a character below 256 is that byte.
        try Netpbm.read(text.unicodeScalars.map { UInt8($0.value) }).array()
    }

    @Test(arguments: [
        ("P1 3 2\n1 0 1\n0 1 0\n", "[2, 3] 0 255 0 255 0 255"),
        ("P1 3 2 101010", "[2, 3] 0 255 0 255 0 255"),
        ("P2 3 1 255 0 128 255", "[1, 3] 0 128 255"),
        ("P2\n# a comment\n3 # of any length\n1\n15 # here too\n0 5 15", "[1, 3] 0 85 255"),
        ("P2#\n2 1 2 1 #one\n2\n", "[1, 2] 127.5 255"),
        ("P2 2 1 65535 65535 257", "[1, 2] 255 1"),
        ("P3 2 1 255 1 2 3 4 5 6", "[3, 1, 2] 1 4 2 5 3 6"),
        ("P3 1 1 1023 1023 0 341", "[3, 1, 1] 255 0 85"),
        ("P4 9 2\n\u{AA}\u{80}\u{00}\u{7F}", "[2, 9] 0 255 0 255 0 255 0 255 0 255 255 255 255 255 255 255 255 255"),
        ("P5 3 1 255\n\u{00}\u{80}\u{FF}", "[1, 3] 0 128 255"),
        ("P5 2 1 255#comment\n\u{01}\u{02}", "[1, 2] 1 2"),
        // The blank after the header is a single one.
        ("P5 2 1 255\n\n ", "[1, 2] 10 32"),
        ("P5 2 1 65535\n\u{FF}\u{FF}\u{01}\u{01}", "[1, 2] 255 1"),
        ("P5 1 1 256 \u{01}\u{00}", "[1, 1] 255"),
        ("P6 2 1 255\n\u{01}\u{02}\u{03}\u{04}\u{05}\u{06}", "[3, 1, 2] 1 4 2 5 3 6"),
    ])
    func reads(text: String, expected: String) {
        #expect(outcome { try read(text) } == expected)
    }

    @Test(arguments: [
        ("", "the file does not begin like a .pbm, .pgm or .ppm file, with P1 to P6"),
        ("P7 1 1", "the file does not begin like a .pbm, .pgm or .ppm file, with P1 to P6"),
        ("P2 ", "line 1, column 4: the file ends before its width"),
        ("P2\n3", "line 2, column 2: the file ends before its height"),
        ("P2\n3 1\n", "line 3, column 1: the file ends before its maximum"),
        ("P2 x", "line 1, column 4: the width should stand at 'x'"),
        ("P2 -3 1", "line 1, column 4: the width should stand at '-3 1'"),
        ("P2 0 1 255", "line 1, column 4: the width '0' is not between 1 and 134217728"),
        ("P2 99999999999999999999999 1", "line 1, column 4: the width '99999999999999999999...' is not between 1 and"),
        ("P2 1000000 1000000 1", "line 1, column 19: there are more than 134217728 numbers"),
        ("P2 1 1 0", "line 1, column 8: the maximum '0' is not between 1 and 65535"),
        ("P2 1 1 65536 1", "line 1, column 8: the maximum '65536' is not between 1 and 65535"),
        ("P2 1 1 255", "line 1, column 11: a blank should follow the header"),
        ("P5 1 1 255x", "line 1, column 11: a blank should follow the header"),
        (
            "P2 2 2 255 1 2",
            "line 1, column 12: the file is cut off: 2 x 2 pixels take at least 7 bytes, but only 3 follow"
        ),
        (
            "P2 2 1 255  12    ",
            "line 1, column 19: the file is cut off after 1 of the 2 samples that 2 x 1 pixels take"
        ),
        ("P2 2 1 255\n1 256", "line 2, column 3: the sample '256' is above the maximum, 255"),
        ("P2 2 1 255\n1 2.5", "line 2, column 3: '2.5' is not a whole number"),
        ("P2 1 1 255 1 2", "line 1, column 14: '2' follows after the last of the 1 sample"),
        ("P1 2 1\n1 2", "line 2, column 3: '2' is not 0 or 1"),
        ("P4 9 2\n\u{AA}", "the file is cut off after 1 of the 4 bytes that 9 x 2 pixels take"),
        ("P5 2 1 65535\n\u{01}", "the file is cut off after 1 of the 4 bytes that 2 x 1 pixels take"),
        ("P5 2 1 255\n\u{01}\u{02}\u{03}", "1 byte too many follow after the pixels"),
        (
            "P6 2 1 7\n\u{01}\u{02}\u{03}\u{04}\u{08}\u{06}",
            "the pixel in row 1, column 2 has a sample of 8, but the maximum is 7"
        ),
    ])
    func refuses(text: String, sentence: String) {
        let refusal = refusal { try read(text) }
        #expect(refusal.first?.hasPrefix(sentence) == true, "\(refusal)")
    }

    @Test(arguments: ["P1 3 2 1 0 1 0 1 0", "P3 1 1 9 1 2 3", "P4 9 2\n....", "P6 1 1 255\n..."])
    func refusesWhatIsCutOff(text: String) {
        for length in 0..<text.utf8.count {
            let refusal = refusal { try read(String(text.prefix(length))) }
            #expect(refusal.count == 2 && !refusal[0].hasPrefix("accepted"), "\(length) bytes")
        }
    }
}
