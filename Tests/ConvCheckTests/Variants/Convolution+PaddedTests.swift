import ConvEngine
import Testing

@testable import ConvCheck

@Suite struct PaddedInputTests {
    @Test func zerosLieRoundTheInput() throws {
        var parameters = Parameters(poolingBy: [2, 3])
        parameters.padding = [Padding(before: 1, after: 0), Padding(1)]
        let pooling = try Convolution(
            pooling: Tensor(shape: Shape([1, 2, 2]), values: [1, 2, 3, 4]), kernelSize: [2, 3], combine: .maximum,
            parameters: parameters)
        let padded = try pooling.paddedInput()
        #expect(padded.shape == (try Shape([1, 3, 4])) && pooling.paddedCount == 12)
        #expect(
            padded.values == [
                0, 0, 0, 0,
                0, 1, 2, 0,
                0, 3, 4, 0,
            ])
    }
}
