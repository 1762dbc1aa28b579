import ConvData
import Testing

@Suite struct RandomWeightTests {
    @Test func drawsSmallWholeNumbersNotAllZero() throws {
        for seed in 0..<500 as Range<UInt64> {
            let array = try RandomWeight.array(shape: [1, 1, 1], seed: seed)
            #expect(array.values != [0])
            #expect(try RandomWeight.array(shape: [1, 1, 1], seed: seed) == array)
        }
        let many = try RandomWeight.array(shape: [1000], seed: 1)
        #expect(Set(many.values) == Set(stride(from: -3, through: 3, by: 1)))
    }

    @Test(
        arguments: [
            (1, 4, 1, false, [4, 1, 3, 3]), (6, 4, 2, false, [4, 3, 3, 3]), (6, 4, 2, true, [6, 2, 3, 3]),
            (4, nil, 1, false, [1, 4, 3, 3]), (4, nil, 2, false, [2, 2, 3, 3]), (4, nil, 4, true, [4, 1, 3, 3]),
        ] as [(Int, Int?, Int, Bool, [Int])])
    func knowsItsShape(input: Int, output: Int?, groups: Int, isTransposed: Bool, shape: [Int]) throws {
        #expect(
            try RandomWeight.shape(
                kernelSize: [3, 3], inputChannels: input, outputChannels: output, groups: groups,
                isTransposed: isTransposed) == shape)
    }

    @Test(
        arguments: [
            ([3], 3, 2, 2, "--groups: 3 input channels cannot be split into 2 equal groups"),
            ([3], 1, nil, 2, "--groups: 1 input channel cannot be split into 2 equal groups"),
            ([3], 2, 2, 0, "--groups: 2 input channels cannot be split into 0 equal groups"),
            ([3], 2, 3, 2, "--out-channels: 3 output channels cannot be split into 2 equal groups"),
            ([3], 2, 1, 2, "--out-channels: 1 output channel cannot be split into 2 equal groups"),
            ([3], 2, 0, 1, "--out-channels: there cannot be 0 output channels"),
            ([3], 2, -2, 2, "--out-channels: there cannot be -2 output channels"),
            ([3, 0], 1, 1, 1, "--kernel-size: the kernel size [3,0] is less than 1"),
        ] as [([Int], Int, Int?, Int, String)])
    func refuses(kernelSize: [Int], input: Int, output: Int?, groups: Int, sentence: String) {
        #expect(
            refusal {
                try RandomWeight.shape(
                    kernelSize: kernelSize, inputChannels: input, outputChannels: output, groups: groups)
            }.first == sentence)
    }

    @Test func refusesAbsurdShapes() {
        #expect(
            refusal { try RandomWeight.array(shape: [.max, 1, 3], seed: 0) }.first
                == "there are more than 134217728 numbers")
    }
}
