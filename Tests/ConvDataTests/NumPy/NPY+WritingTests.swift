import ConvData
import ConvEngine
import Testing

@Suite struct NPYWritingTests {
    /// As `np.save` writes the same array, byte by byte.
    @Test func headerAndNumbers() throws {
        let bytes = try npy(convolution("2 -1 3 0", "1 0.5", spatialRank: 1))
        let header = "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 3), }"
        #expect(bytes.prefix(10) == [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, 1, 0, 118, 0])
        #expect(String(decoding: bytes[10..<128], as: UTF8.self) == header + blanks(58) + "\n")
        #expect(
            bytes[128...] == [
                0, 0, 0, 0, 0, 0, 0xF8, 0x3F,  // 1.5
                0, 0, 0, 0, 0, 0, 0xE0, 0x3F,  // 0.5
                0, 0, 0, 0, 0, 0, 0x08, 0x40,  // 3
            ])
    }

    /// What is written can be read, and is the output.
    @Test(arguments: [
        ("1 2 3", "1", 1, 0), ("1 2; 3 4", "1 -1; 0 0.1", 2, 3), ("1 2; 3 4 | 5 6; 7 8", "[[[1]]]", 3, 1),
        ("1", "1", 1, 300_000),
    ])
    func readsBack(input: String, weight: String, rank: Int, padding: Int) throws {
        let convolution = try convolution(input, weight, spatialRank: rank) {
            $0.padding = Array(repeating: Padding(padding), count: rank)
        }
        let read = try NPY.read(npy(convolution))
        #expect(read.shape == Array(convolution.outputShape.extents))
        #expect(read.values == convolution.placements.map(\.sum))
    }

    @Test func numbersBeginAtAMultipleOf64() throws {
        for padding in [0, 5, 50, 50_000] {
            let long = try convolution("1", "1", spatialRank: 1) { $0.padding = [Padding(padding)] }
            #expect(try (npy(long).count - 8 * long.outputShape.count).isMultiple(of: 64))
        }
    }

    /// The memory it takes does not grow with the output.
    @Test func isHandedOnInPieces() throws {
        let long = try convolution("1 2", "1", spatialRank: 1) { $0.padding = [Padding(100_000)] }
        let pieces = try written { try NPY.write(long, to: $0) }.pieces
        #expect(pieces.count > 10)
        #expect(pieces.allSatisfy { $0 <= 1 << 17 })
    }

    private func npy(_ convolution: Convolution) throws -> [UInt8] {
        try written { try NPY.write(convolution, to: $0) }.bytes
    }

    private func blanks(_ count: Int) -> String {
        String(repeating: " ", count: count)
    }
}
