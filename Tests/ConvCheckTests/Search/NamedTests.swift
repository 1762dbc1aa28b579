import ConvCheck
import ConvEngine
import Support
import Testing

/// Results as people have brought them, and what is said of each.
@Suite struct NamedTests {
    private func check(_ values: [Double], _ shape: [Int]? = nil, against asked: Convolution) throws -> Check {
        let shape = try shape.map { try Shape($0) } ?? asked.outputShape
        return try Check(Tensor(shape: shape, values: values), against: asked, tolerance: Tolerance())
    }

    /// `1d -i "0.1 0.2 0.7 0.3 0.1 0.2" -w "0.3 0.7 0.1"`: cut to whole numbers all are 0, and so are the numbers of a program
    /// that computes nothing.
    @Test func zerosAreNotTheRightOnesCut() throws {
        let asked = try Convolution.row([0.1, 0.2, 0.7, 0.3, 0.1, 0.2], [0.3, 0.7, 0.1])
        for value in [0.0, 1, 0.5] {
            let check = try check(Array(repeating: value, count: 4), against: asked)
            #expect(!check.agrees && check.rounding == nil && check.explanations.isEmpty)
        }
        #expect(try check([0, 0, 0, 0], against: asked).saysTooLittle)
    }

    /// Numbers that are all alike come of too much; those that are not are looked at one by one.
    @Test func zerosSayTooLittleWhateverIsRight() throws {
        let asked = try Convolution.row([2, -1, 3, 0, 4, 1, -2, 5], [1, 2, -1])
        for values in [[0.0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 1, 0]] {
            let check = try check(values, against: asked)
            #expect(check.saysTooLittle && check.explanations.isEmpty && check.rounding == nil)
        }
        #expect(try check([0, 0, 0], [3], against: asked).saysTooLittle)
        for values in [[9.0, 0, 4, 1, 7, 2], [0, 0, 0, 0, 0, .nan]] {
            let claim = try Tensor(shape: asked.outputShape, compared: values)
            let check = Check(claim, against: asked, tolerance: Tolerance())
            #expect(!check.saysTooLittle && check.explanations.isEmpty)
        }
    }

    /// As a table of digits, or as an array of floats, has them: in another shape, or flipped, and what is rounded is said.
    @Test(arguments: [1, 2], [false, true])
    func aMistakeAndDigitsLeftOut(digits: Int, isFloats: Bool) throws {
        let input = (0..<108).map { Double($0 * 29 % 37) / 7 - 2 }
        let weight = (0..<108).map { Double($0 * 5 % 13) / 9 - 0.7 }
        let asked = try Convolution(
            input: Tensor(shape: Shape([3, 6, 6]), values: input),
            weight: Tensor(shape: Shape([4, 3, 3, 3]), values: weight), parameters: Parameters(spatialRank: 2))
        let unit = digits == 1 ? 10.0 : 100
        func rounded(_ numbers: [Double]) -> [Double] {
            numbers.map { ($0 * unit).rounded() / unit }.map { isFloats ? Double(Float($0)) : $0 }
        }
        let laidOut = try check(rounded(asked.output().values), [4, 16], against: asked)
        #expect(laidOut.explanations.map(\.cause) == ["the right numbers are laid out as [4,16]"])
        #expect(laidOut.explanations.first?.rounding == .decimals(digits))
        let flipped = try check(rounded(asked.replacing { $0.isFlipped = true }.output().values), against: asked)
        #expect(flipped.look == "yours looks flipped")
        #expect(flipped.explanations.first?.rounding == .decimals(digits))
        let right = try check(rounded(asked.output().values), against: asked)
        #expect(right.rounding == .decimals(digits) && right.explanations.isEmpty)
        let exact = try check(asked.output().values, [4, 16], against: asked)
        #expect(exact.explanations.map(\.rounding) == [nil])
    }

    /// For a line of the screen: what is wrong in fewer words than the report has.
    @Test func aPaddingLooksLikeItsWord() throws {
        let asked = try Convolution.row([2, -1, 3, 0, 4, 1, -2, 5], [1, 2, -1])
        for (word, padding) in [("full", 2), ("same", 1)] {
            let padded = try asked.replacing { $0.padding = [Padding(padding)] }.output()
            let check = try check(padded.values, [padded.values.count], against: asked)
            #expect(check.look == "yours looks padded by '\(word)'")
            #expect(check.explanations.first?.cause == "the padding is '\(word)' (\(padding)) instead of 0")
        }
    }

    /// Right are 1.5 3 5.5 11.5.
    @Test func fractionsCutOff() throws {
        let asked = try Convolution.row([1, 2, 4, 7, 16], [0.5, 0.5])
        let check = try check([1, 3, 5, 11], against: asked)
        #expect(check.rounding == .cut && check.explanations.isEmpty)
        #expect(check.look == "yours looks cut to whole numbers")
        // Of negative numbers `//` leaves others than `int`.
        let negative = try asked.replacing(weight: Tensor(shape: Shape([1, 1, 2]), values: [-0.5, -0.5]))
        #expect(try self.check([-1, -3, -5, -11], against: negative).rounding == .cut)
        #expect(try self.check([-2, -3, -6, -12], against: negative).rounding == .down)
    }

    /// What does not fit into 8 bits, and what would.
    @Test func modulo() throws {
        let asked = try Convolution.row([100, 200, 50, 130, 7, 255], [1, 2])
        let check = try check([500 - 256, 300 - 256, 310 - 256, 144, 517 - 512], against: asked)
        #expect(check.explanations.map(\.cause) == ["the numbers are taken modulo 256, as 8 bits hold them"])
        let halves = try Convolution.row([101, 200, 51, 130, 7, 255, 3], [0.5, 2])
        let bytes = halves.output().values.map { Double(UInt8(truncatingIfNeeded: Int($0))) }
        #expect(
            try self.check(bytes, against: halves).explanations.first?.cause
                == "the fractions are cut off and the numbers are taken modulo 256, as 8 bits hold them")
    }

    /// A square of two: all three channels of a picture are alike.
    @Test func aPictureInColour() throws {
        let asked = try Self.catalogue { _ in }
        let grey = asked.output().values
        #expect(try check(grey, against: asked).look == nil)
        let planes = try check(grey + grey + grey, [3, 3, 3], against: asked)
        #expect(planes.explanations.map(\.cause) == ["the result is saved as a picture with 3 equal channels"])
        #expect(planes.look == "yours looks like a picture in colour")
        let pixels = try check(grey.flatMap { [$0, $0, $0] }, [3, 3, 3], against: asked)
        #expect(pixels.explanations.map(\.cause) == ["the result is saved as a picture with 3 equal channels"])
        #expect(try check(grey + grey + grey.reversed(), [3, 3, 3], against: asked).explanations.isEmpty)
    }

    /// As pictures are shown: the least number black, the greatest white, in one channel or three.
    @Test func aPictureFromBlackToWhite() throws {
        let asked = try Self.catalogue { $0.padding = [Padding(1), Padding(1)] }
        let right = asked.output().values
        let (least, most) = (right.min() ?? 0, right.max() ?? 0)
        let shares = right.map { ($0 - least) / (most - least) }
        let words = "the numbers are stretched to 0..255, the least to 0 and the greatest to 255"
        for levels in [shares.map { ($0 * 255).rounded() }, shares.map { ($0 * 255).rounded(.down) }] {
            #expect(try check(levels, against: asked).explanations.map(\.cause) == [words])
            let colour = try check(levels + levels + levels, [3, 5, 5], against: asked)
            #expect(
                colour.explanations.map(\.cause) == [
                    "the result is saved as a picture with 3 equal channels and \(words)"
                ])
        }
    }

    /// Edges, as they are saved in 8 bits: without signs, no more than 255.
    @Test func absoluteAndClipped() throws {
        let asked = try Convolution.row([0, 200, 13, 90, 255, 7, 66, 140, 3], [-2, 0, 2])
        let check = try check(asked.output().values.map { min(abs($0), 255) }, against: asked)
        #expect(
            check.explanations.first?.cause
                == "the absolute values are taken and the numbers are clipped to 0..255")
    }

    /// A result that is right but for one number has a slip in it, and no mistake.
    @Test func oneWrongNumberIsNotExplained() throws {
        let asked = try Self.catalogue { $0.padding = [Padding(1), Padding(1)] }
        for (cell, change) in [(0, 1.0), (7, -1), (12, 2), (24, -3)] {
            var values = asked.output().values
            values[cell] += change
            let check = try check(values, against: asked)
            #expect(!check.agrees && check.explanations.isEmpty && check.rounding == nil)
        }
    }

    /// The input and kernel that the textbooks show.
    private static func catalogue(_ change: (inout Parameters) -> Void) throws -> Convolution {
        let rows = [3, 3, 2, 1, 0, 0, 0, 1, 3, 1, 3, 1, 2, 2, 3, 2, 0, 0, 2, 2, 2, 0, 0, 0, 1]
        var parameters = Parameters(spatialRank: 2)
        change(&parameters)
        return try Convolution(
            input: Tensor(shape: Shape([1, 5, 5]), values: rows.map(Double.init)),
            weight: Tensor(shape: Shape([1, 1, 3, 3]), values: [0, 1, 2, 2, 2, 0, 0, 1, 2]), parameters: parameters)
    }

    /// Stride 2 and padding 1 were asked for; what is there is a piece of the result by stride 1.
    @Test(arguments: [
        ([0, 0], "from 0,0 on"), ([1, 1], "from 1,1 on"), ([2, 2], "from 2,2 on"), ([0, 2], "from 0,2 on"),
    ])
    func strideIgnoredAndCutToSize(corner: [Int], words: String) throws {
        let asked = try Self.catalogue { ($0.stride, $0.padding) = ([2, 2], [Padding(1), Padding(1)]) }
        let dense = try asked.replacing { $0.stride = [1, 1] }.output()
        let values = (0..<9).map { dense[[0, $0 / 3 + corner[0], $0 % 3 + corner[1]]] }
        let cause = try check(values, against: asked).explanations.first?.cause
        #expect(cause == "the stride is 1 instead of 2 and of its result the 3×3 cells \(words) are kept")
    }

    /// By stride 2 TensorFlow cuts the cell that is too much at the end, PyTorch one on both sides and adds one.
    @Test func tensorFlowsTransposedSame() throws {
        let asked = try Convolution.row([1, 2, 4, -3, 5], [1, 3, -2]) {
            ($0.isTransposed, $0.stride, $0.padding, $0.outputPadding) = (true, [2], [Padding(1)], [1])
        }
        // By hand: every input stamps 1 3 -2 two cells on, and the last of eleven cells is left out.
        let check = try check([1, 3, 0, 6, 0, 12, -11, -9, 11, 15], against: asked)
        #expect(
            check.explanations.map(\.cause) == [
                "the padding is 'same' (0:1) instead of 1, the output padding 0 instead of 1"
            ])
    }

    /// Two filters of two channels, of two cells: Keras has [K,C_in,C_out].
    @Test func weightsInKerasOrder() throws {
        let asked = try Convolution.rows(
            [[1, 2, 4, -3], [5, 0, 2, 7]], [[[1, 2], [3, 4]], [[5, 6], [7, 8]]])
        let read = try Convolution.rows(
            [[1, 2, 4, -3], [5, 0, 2, 7]], [[[1, 5], [3, 7]], [[2, 6], [4, 8]]])
        let check = try check(read.output().values, against: asked)
        #expect(check.explanations.first?.cause == "the weights are read in Keras' order, [kL,C_in,C_out]")
    }

    @Test func theKernelsLoopIsOneShort() throws {
        let asked = try Self.catalogue { _ in }
        let short = try asked.replacing(
            weight: Tensor(shape: Shape([1, 1, 3, 3]), values: [0, 1, 0, 2, 2, 0, 0, 0, 0]))
        #expect(
            try check(short.output().values, against: asked).explanations.map(\.cause) == [
                "the last cells of the kernel along H and W are not read"
            ])
    }

    @Test(arguments: [false, true])
    func onlyOneChannel(isTransposed: Bool) throws {
        func rows(_ first: Double, _ second: Double) throws -> Convolution {
            let kernels = [[[1, 2, -1].map { $0 * first }], [[3, 1, 4].map { $0 * second }]]
            let weight = isTransposed ? kernels : [[kernels[0][0], kernels[1][0]]]
            return try .rows([[1, 2, 4, -3, 5], [5, 0, 2, 7, 1]], weight) { $0.isTransposed = isTransposed }
        }
        let asked = try rows(1, 1)
        for (channel, other) in [("first", try rows(1, 0)), ("last", try rows(0, 1))] {
            #expect(
                try check(other.output().values, against: asked).explanations.map(\.cause) == [
                    "only the \(channel) channel of the input is read"
                ])
        }
    }

    /// As 32 bits, and a printer of two digits, leave them.
    @Test func theOtherSignRounded() throws {
        let asked = try Convolution.row([0.13, -0.27, 1.91, 0.44, 0.58, -1.2], [0.37, 1.01, -0.73])
        let right = asked.output().values
        for values in [right.map { -Double(Float($0)) * (1 + 3e-8) }, right.map { -($0 * 100).rounded() / 100 }] {
            let check = try check(values, against: asked)
            #expect(check.explanations.map(\.cause) == ["every number has the other sign"])
            #expect(check.look == "yours looks negated")
        }
    }

    @Test func theBorderIsLeft() throws {
        let asked = try Self.catalogue { $0.padding = [Padding(1), Padding(1)] }
        let inside = try Self.catalogue { _ in }.output()
        let values = (0..<25).map { cell in
            let (row, column) = (cell / 5 - 1, cell % 5 - 1)
            return (0..<3).contains(row) && (0..<3).contains(column) ? inside[[0, row, column]] : 0
        }
        #expect(
            try check(values, against: asked).look == "yours looks empty at the border")
    }
}
