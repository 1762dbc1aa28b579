import ConvData
import Mutation
import Testing

@Suite struct NPYTests {
    @Test(arguments: [1, 2, 3] as [UInt8])
    func readsEveryVersion(version: UInt8) {
        let file = NPYBytes(
            version: version, header: "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }",
            data: [1, 2, 3, 4, 5, 6])
        #expect(outcome { try NPY.read(file.bytes) } == "[2, 3] 1 2 3 4 5 6")
    }

    @Test(arguments: [
        ("()", false, "[1] 9", 1),
        ("(6,)", false, "[6] 9 8 7 6 5 4", 6),
        ("(2, 3)", false, "[2, 3] 9 8 7 6 5 4", 6),
        // In Fortran order the first index runs fastest.
        ("(6,)", true, "[6] 9 8 7 6 5 4", 6),
        ("(2, 3)", true, "[2, 3] 9 7 5 8 6 4", 6),
        ("(2, 2, 2)", true, "[2, 2, 2] 9 5 7 3 8 4 6 2", 8),
    ])
    func readsEveryOrder(shape: String, isFortranOrder: Bool, expected: String, count: Int) {
        let data = [9, 8, 7, 6, 5, 4, 3, 2].prefix(count).map { UInt8($0) }
        let file = NPYBytes("|u1", shape: shape, isFortranOrder: isFortranOrder, data: data)
        #expect(outcome { try NPY.read(file.bytes) } == expected)
    }

    @Test(
        arguments: [
            ("(3,)", [1, 2], "the file is cut off: 3 numbers take 3 bytes but only 2 follow"),
            ("(3,)", [], "the file is cut off: 3 numbers take 3 bytes but only 0 follow"),
            ("(1,)", [1, 2], "1 byte too many follow after the numbers"),
            ("(0, 3)", [], "the array of shape [0,3] is empty"),
            ("(0, 9223372036854775807)", [], "the array of shape [0,9223372036854775807] is empty"),
            ("(9223372036854775807, 2)", [], "there are more than 134217728 numbers"),
            ("(99999999999999999999,)", [], "there are more than 134217728 numbers"),
            ("(134217729,)", [], "there are more than 134217728 numbers"),
            ("(134217728,)", [], "the file is cut off: 134217728 numbers take 134217728 bytes but only 0 follow"),
            ("(1,1,1,1,1,1,1,1,1)", [1], "the numbers have more than 8 axes"),
        ] as [(String, [UInt8], String)])
    func refusesLies(shape: String, data: [UInt8], sentence: String) {
        let file = NPYBytes("|u1", shape: shape, data: data)
        #expect(refusal { try NPY.read(file.bytes) }.first == sentence)
    }

    @Test func refusesEveryCut() {
        let whole = NPYBytes("<f8", shape: "(2,)", data: Array(repeating: 0, count: 16)).bytes
        #expect(outcome { try NPY.read(whole) } == "[2] 0 0")
        for length in whole.indices {
            let sentence = refusal { try NPY.read(Array(whole[..<length])) }[0]
            let expected =
                length < 6
                ? "the file does not begin like a .npy file"
                : length < whole.count - 16
                    ? "the file ends within its header"
                    : "the file is cut off: 2 numbers take 16 bytes but only \(length - whole.count + 16) follow"
            #expect(sentence == expected, "cut to \(length) bytes")
        }
    }

    @Test(
        arguments: [
            (0, "the file has .npy version 0.0, which is not known"),
            (4, "the file has .npy version 4.0, which is not known"),
        ] as [(UInt8, String)])
    func refusesUnknownVersions(version: UInt8, sentence: String) {
        #expect(refusal { try NPY.read(NPYBytes(version: version, header: "{}").bytes) }.first == sentence)
    }

    @Test(arguments: [
        (false, "the number at index [1,0] is NaN, which cannot be shown"),
        // The third number in the file is then the second of the first row.
        (true, "the number at index [0,1] is NaN, which cannot be shown"),
    ])
    func namesWhereANumberIsMissing(isFortranOrder: Bool, sentence: String) {
        let data: [UInt8] = [0, 0, 0, 0, 0, 0x7E, 0, 0]
        let file = NPYBytes("<f2", shape: "(2, 2)", isFortranOrder: isFortranOrder, data: data)
        #expect(refusal { try NPY.read(file.bytes) }.first == sentence)
    }
}
