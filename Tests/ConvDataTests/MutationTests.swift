import ConvData
import Testing

/// Good input, damaged at random: nothing traps, and whatever is refused is refused in a short sentence with a hint.
@Suite struct MutationTests {
    private struct Reader: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let seeds: [[UInt8]]
        let read: @Sendable ([UInt8]) throws(DataError) -> Void
    }

    private static let text = [
        "1 2; 3 4 | 5 6; 7 8", "-1,0,1", "[[1, 2], [3, 4]]", "((1.5, 2e-3),)", "\u{2212}1 .5 5.", "# x\n1,2\r\n3,4\n",
        "1\t2\n\n3\t4", "1;2\n3;4\n", "\u{FEFF}[1,[2]]",
    ].map { Array($0.utf8) }

    private static let npy = [
        NPYBytes("<f8", shape: "(2,)", data: Array(repeating: 0x3F, count: 16)).bytes,
        NPYBytes(">i2", shape: "(2, 2)", isFortranOrder: true, data: Array(0..<8)).bytes,
        NPYBytes(version: 3, header: "{'shape': (), 'descr': '|b1', 'fortran_order': False}", data: [1]).bytes,
        NPYBytes("<f2", shape: "(1, 3)", data: [0, 60, 0, 124, 0, 126]).bytes,
    ]

    private static let options = [
        "2,1", "(2, 1)", "2x1", "1:2,0:1", "same", "causal", "ramp:5x5", "random:3,5,5", "edge", "./a.csv", "-",
        "-1,0,1",
    ].map { Array($0.utf8) }

    private static let documents = [
        #"{"convviz": 1, "bias": null, "a]": "\"", "output": {"shape": [1,2], "data": [[1,2]]}}"#, #"{"output": [1]}"#,
    ].map { Array($0.utf8) }

    private static let layers = [
        "Conv2d(4, 8, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), groups=2, bias=False, padding_mode=reflect)",
        "(0): nn.ConvTranspose1d(1, 1, 3, 2, output_padding=[1], device=torch.device('cpu')),",
    ].map { Array($0.utf8) }

    private static let readers = [
        Reader(testDescription: "LayerText", seeds: layers) { bytes throws(DataError) in
            _ = try? LayerText.read(String(decoding: bytes, as: UTF8.self)).exampleInputShape()
            _ = try LayerText.read(String(decoding: bytes, as: UTF8.self))
        },
        Reader(testDescription: "JSONResult", seeds: documents) { bytes throws(DataError) in
            _ = try JSONResult.read(bytes)
        },
        Reader(testDescription: "Literal", seeds: text) { bytes throws(DataError) in
            _ = try Literal.read(String(decoding: bytes, as: UTF8.self))
        },
        Reader(testDescription: "NestedList", seeds: text) { bytes throws(DataError) in _ = try NestedList.read(bytes)
        },
        Reader(testDescription: "DelimitedText", seeds: text) { bytes throws(DataError) in
            _ = try DelimitedText.read(bytes)
        },
        Reader(testDescription: "NPY", seeds: npy) { bytes throws(DataError) in _ = try NPY.read(bytes) },
        Reader(testDescription: "FileForm", seeds: text + npy) { bytes throws(DataError) in
            _ = try FileForm(sniffing: bytes).read(bytes)
        },
        Reader(testDescription: "IntegerList", seeds: options) { bytes throws(DataError) in
            _ = try IntegerList.read(String(decoding: bytes, as: UTF8.self), axes: 2)
        },
        Reader(testDescription: "PaddingOption", seeds: options) { bytes throws(DataError) in
            _ = try PaddingOption(String(decoding: bytes, as: UTF8.self), axes: 1)
        },
        Reader(testDescription: "BiasList", seeds: options) { bytes throws(DataError) in
            _ = try BiasList.read(String(decoding: bytes, as: UTF8.self))
        },
        Reader(testDescription: "SourceKind", seeds: options) { bytes throws(DataError) in
            _ = try SourceKind.classify(String(decoding: bytes, as: UTF8.self), as: .input) { _ in false }
        },
    ]

    @Test(arguments: readers)
    private func survives(reader: Reader) {
        var generator = SplitMix64(seed: 20_240_601)
        for number in 0..<3_000 {
            var bytes = reader.seeds[number % reader.seeds.count]
            for _ in 0...Int.random(in: 0..<4, using: &generator) { Self.damage(&bytes, &generator) }
            check(reader, bytes)
        }
    }

    /// A flood of one thing is refused as shortly as a drop of it. Were a reader quadratic, this would not end.
    @Test(arguments: readers)
    private func survivesAFlood(reader: Reader) {
        for piece in [
            "[", "]", "(", ",", ";", "|", "\n", "x", "9", "9 ", "1,", "1;", "-", "\u{2212}", "\u{1B}[2J", "#",
            "1\n2 2\n", "5x",
        ] {
            check(reader, Array(String(repeating: piece, count: 100_000 / piece.utf8.count).utf8))
        }
        check(reader, NPY.magic + [2, 0, 0xF0, 0xFF, 0, 0] + Array(repeating: UInt8(ascii: "9"), count: 100_000))
        check(reader, NPY.magic + [3, 0, 0, 0, 1, 0] + Array(repeating: UInt8(ascii: "{"), count: 1 << 16))
    }

    private func check(_ reader: Reader, _ bytes: [UInt8]) {
        do throws(DataError) {
            try reader.read(bytes)
        } catch {
            let sentence = error.description
            #expect(!error.message.isEmpty && !error.hint.isEmpty)
            #expect(sentence.utf8.count < 400, "\(sentence)")
            #expect(
                !sentence.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }, "\(sentence.debugDescription)")
        }
    }

    /// Changes, drops, doubles or inserts a stretch of bytes.
    private static func damage(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 0..<4, using: &generator))
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
        case 3: bytes.insert("0123456789.,;|[]()-+e_nx \n\t#:'\"{}LT".utf8.randomElement(using: &generator)!, at: place)
        default: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
        }
    }
}
