import ConvCode
import ConvEngine
import Support
import Testing

/// The statements between the operands and the assertion, by what the parameters ask for.
@Suite struct OperationCodeTests {
    private func code(
        _ library: Library, _ input: [Int], _ weight: [Int], bias: Int = 0,
        _ change: (inout Parameters) -> Void = { _ in }
    ) throws -> String {
        let convolution = try Convolution.ones(input, weight, biases: bias, change)
        return library.operation(convolution).joined(separator: "\n")
    }

    // MARK: PyTorch

    @Test func onlyWhatDiffersFromTheDefaultsIsSaid() throws {
        #expect(try code(.pytorch, [3, 5, 5], [4, 3, 3, 3]) == "y = F.conv2d(x, w)")
        #expect(
            try code(.pytorch, [4, 5, 5], [4, 2, 3, 3], bias: 4) {
                $0.stride = [2, 1]
                $0.padding = [Padding(1), Padding(1)]
                $0.dilation = [2, 2]
                $0.groups = 2
            } == "y = F.conv2d(x, w, bias=b, stride=(2, 1), padding=1, dilation=2, groups=2)")
        #expect(
            try code(.pytorch, [2, 3], [2, 1, 3]) {
                ($0.isTransposed, $0.stride, $0.padding, $0.outputPadding, $0.groups) = (
                    true, [2], [Padding(1)], [1], 2
                )
            } == "y = F.conv_transpose1d(x, w, stride=2, padding=1, output_padding=1, groups=2)")
    }

    @Test func pyTorchPadsTheLastAxisFirst() throws {
        #expect(
            try code(.pytorch, [1, 5, 5], [1, 1, 3, 3]) {
                $0.padding = [Padding(before: 1, after: 2), Padding(before: 3, after: 4)]
            } == """
                padded = F.pad(x, (3, 4, 1, 2))  # the last axis comes first
                y = F.conv2d(padded, w)
                """)
        #expect(
            try code(.pytorch, [1, 5], [1, 1, 3]) {
                ($0.padding, $0.paddingMode, $0.isFlipped) = ([Padding(2)], .circular, true)
            } == """
                flipped = w.flip(-1)  # PyTorch does not flip the kernel by itself
                padded = F.pad(x.unsqueeze(0), (2, 2), mode="circular").squeeze(0)  # before, after
                y = F.conv1d(padded, flipped)
                """)
    }

    @Test func pyTorchHasNoSymmetricBorder() throws {
        #expect(
            try code(.pytorch, [1, 5, 5], [1, 1, 3, 3]) {
                ($0.padding, $0.paddingMode) = ([Padding(before: 2, after: 0), Padding(1)], .symmetric)
            } == """
                padded = torch.cat((x[:, :2].flip(1), x), dim=1)  # F.pad has no mode symmetric
                padded = torch.cat((padded[:, :, :1].flip(2), padded, padded[:, :, -1:].flip(2)), dim=2)
                y = F.conv2d(padded, w)
                """)
    }

    @Test func paddingOnOneSideCropsATransposedOutput() throws {
        #expect(
            try code(.pytorch, [1, 3, 3], [1, 1, 3, 3]) {
                $0.isTransposed = true
                $0.padding = [Padding(before: 1, after: 0), Padding(before: 0, after: 2)]
            } == """
                full = F.conv_transpose2d(x, w)
                y = full[:, 1:, :-2]  # the padding takes cells off
                """)
    }

    // MARK: NumPy

    @Test func stridesAndHolesAreSlices() throws {
        #expect(
            try code(.numpy, [1, 9, 9], [1, 1, 3, 3], bias: 1) {
                ($0.stride, $0.dilation, $0.isFlipped) = ([3, 1], [1, 2], true)
            } == """
                w = w[..., ::-1, ::-1]  # the kernel is flipped
                y = np.zeros((1, 3, 5))
                for k, l in np.ndindex(3, 3):  # cell after cell of the kernel
                    seen = x[:, k:k + 3*3:3, 2*l:2*l + 5]  # what it reads, in all placements at once
                    y += np.einsum("oc,cij->oij", w[:, :, k, l], seen)
                y = y + b[:, None, None]  # one for each filter
                """)
    }

    @Test(arguments: [
        (PaddingMode.zeros, ""), (.reflect, #", mode="reflect""#), (.replicate, #", mode="edge""#),
        (.circular, #", mode="wrap""#), (.symmetric, #", mode="symmetric""#),
    ])
    func numPyHasOtherNamesForThePaddingModes(mode: PaddingMode, argument: String) throws {
        let code = try code(.numpy, [1, 5], [1, 1, 3]) {
            ($0.padding, $0.paddingMode) = ([Padding(before: 1, after: 2)], mode)
        }
        #expect(code.hasPrefix("padded = np.pad(x, ((0, 0), (1, 2))\(argument))  # channels are not padded\n"))
        #expect(code.contains("seen = padded[:, k:k + 6]"))
    }

    @Test func groupsAreALoop() throws {
        #expect(
            try code(.numpy, [4, 5], [2, 2, 3]) { $0.groups = 2 } == """
                y = np.zeros((2, 3))
                for g in range(2):  # every group has channels and filters of its own
                    channels = slice(2*g, 2*g + 2)
                    filters = slice(g, g + 1)
                    for k in range(3):  # cell after cell of the kernel
                        seen = x[channels, k:k + 3]  # what it reads, in all placements at once
                        y[filters] += np.einsum("oc,ci->oi", w[filters, :, k], seen)
                """)
    }

    @Test func aTransposedConvolutionStamps() throws {
        #expect(
            try code(.numpy, [1, 2, 2, 2], [1, 1, 2, 2, 2]) {
                ($0.isTransposed, $0.stride) = (true, [1, 2, 2])
                $0.padding = [Padding(0), Padding(1), Padding(before: 0, after: 1)]
            } == """
                full = np.zeros((1, 3, 4, 4))  # every input stamps its multiple of the kernel onto it
                for m, k, l in np.ndindex(2, 2, 2):  # cell after cell of the kernel
                    full[:, m:m + 2, k:k + 2*2:2, l:l + 2*2:2] += np.einsum("co,czij->ozij", w[:, :, m, k, l], x)
                y = full[:, :, 1:-1, :-1]  # the padding takes cells off
                """)
    }
}
