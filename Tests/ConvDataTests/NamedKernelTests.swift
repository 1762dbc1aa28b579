import ConvData
import Testing

@Suite struct NamedKernelTests {
    @Test(arguments: [
        ("gaussian", "[3] 0.25 0.5 0.25"), ("edge", "[3] 1 0 -1"), ("laplacian", "[3] 1 -2 1"),
        ("sharpen", "[3] -1 3 -1"), ("identity", "[3] 0 1 0"),
    ])
    func findsByName(name: String, expected: String) {
        #expect(outcome { try NamedKernel.named(name, spatialRank: 1).array } == expected)
    }

    /// Smoothing keeps a constant signal as it is.
    @Test(arguments: ["box", "gaussian", "sharpen", "identity"])
    func keepsAConstant(name: String) throws {
        #expect(try NamedKernel.named(name, spatialRank: 1).array.values.reduce(0, +) == 1)
    }

    @Test func everyKernelIsDescribedOnceForItsRank() {
        #expect(NamedKernel.all.allSatisfy { !$0.summary.isEmpty && !$0.summary.contains("\n") })
        #expect(Set(NamedKernel.all.map { "\($0.name) \($0.spatialRank)" }).count == NamedKernel.all.count)
    }

    @Test(arguments: [
        ("edge", 2, "the kernel 'edge' has 1 axis of space but 2 are needed"),
        ("egde", 1, "'egde' is not a known name"),
    ])
    func refuses(name: String, spatialRank: Int, sentence: String) {
        #expect(refusal { try NamedKernel.named(name, spatialRank: spatialRank) }.first == sentence)
    }
}
