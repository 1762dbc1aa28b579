import ConvData
import Testing

/// A number by which all others are multiplied or divided.
@Suite struct FactorTests {
    static let scaled = [
        ("[1,2,1]/4", "[3] 0.25 0.5 0.25"),
        ("(1 2 1) / 4", "[3] 0.25 0.5 0.25"),
        ("(1 2 1; 2 4 2) / 16", "[2, 3] 0.0625 0.125 0.0625 0.125 0.25 0.125"),
        ("torch.tensor([[1., 2.]]) / 2", "[1, 2] 0.5 1"),
        ("x = np.array([1, 2]) / 2.0", "[2] 0.5 1"),
        ("[2 4] ./ 2;", "[2] 1 2"),
        ("[1, 2] * 0.5", "[2] 0.5 1"),
        ("(1/4) * [1 2; 3 4]", "[2, 2] 0.25 0.5 0.75 1"),
        ("1/4 * [1 2; 3 4]", "[2, 2] 0.25 0.5 0.75 1"),
        ("0.5*np.array([2, 4])", "[2] 1 2"),
        ("-1 * [1, 2]", "[2] -1 -2"),
        ("A = (1/2)*[2 4]", "[2] 1 2"),
    ]

    @Test(arguments: scaled)
    func scales(text: String, expected: String) {
        #expect(outcome { try Literal.read(text) } == expected)
        #expect(outcome { try FileForm.delimitedText.read(Array(text.utf8)) } == expected)
    }

    @Test(arguments: [
        ("[1, 2] / 0", "the numbers are divided by 0"),
        ("[1, 2] / x", "'x' is not a number"),
        ("[1, 2] /", "'' is not a number"),
        ("[1e308] * 1e9", "a number becomes larger than the largest there is, about 1.8e308"),
        ("1 2 1 / 4", "'/' stands by itself"),
        ("2 * 1 2", "'*' is not a number"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try Literal.read(text) }.first == sentence)
    }

    /// What is listed can be typed, and is the kernel.
    @Test(arguments: NamedKernel.all.filter { $0.parts.shape.count < 3 })
    func readsWhatKernelsAreListedAs(kernel: NamedKernel) throws {
        let columns = kernel.parts.shape.last ?? 1
        let rows = stride(from: 0, to: kernel.parts.values.count, by: columns).map { start in
            kernel.parts.values[start..<start + columns].map { "\($0)" }.joined(separator: " ")
        }
        let text = "(\(rows.joined(separator: "; "))) / \(kernel.divisor)"
        #expect(try Literal.read(text) == kernel.array)
    }
}
