import ConvData
import Testing

@Suite struct NamedKernelTests {
    @Test(arguments: [
        ("gaussian", 1, "[3] 0.25 0.5 0.25"), ("edge", 1, "[3] 1 0 -1"), ("laplacian", 1, "[3] 1 -2 1"),
        ("sharpen", 1, "[3] -1 3 -1"), ("identity", 1, "[3] 0 1 0"),
        ("identity", 2, "[3, 3] 0 0 0 0 1 0 0 0 0"),
        ("gaussian", 2, "[3, 3] 0.0625 0.125 0.0625 0.125 0.25 0.125 0.0625 0.125 0.0625"),
        ("sobel-x", 2, "[3, 3] -1 0 1 -2 0 2 -1 0 1"), ("sobel-y", 2, "[3, 3] -1 -2 -1 0 0 0 1 2 1"),
        ("laplacian", 2, "[3, 3] 0 1 0 1 -4 1 0 1 0"),
        (
            "laplacian", 3,
            "[3, 3, 3] 0 0 0 0 1 0 0 0 0 0 1 0 1 -6 1 0 1 0 0 0 0 0 1 0 0 0 0"
        ),
        (
            "sobel-depth", 3,
            "[3, 3, 3] -1 -2 -1 -2 -4 -2 -1 -2 -1 0 0 0 0 0 0 0 0 0 1 2 1 2 4 2 1 2 1"
        ),
        (
            "motion", 3,
            "[3, 3, 3] 2 -1 -1 2 -1 -1 2 -1 -1 -1 2 -1 -1 2 -1 -1 2 -1 -1 -1 2 -1 -1 2 -1 -1 2"
        ),
    ])
    func findsByName(name: String, spatialRank: Int, expected: String) {
        #expect(outcome { try NamedKernel.named(name, spatialRank: spatialRank).array } == expected)
    }

    /// What a kernel makes of a picture of ones: means and sharpeners keep it, edge finders find nothing in it.
    @Test(arguments: NamedKernel.all)
    func hasTheRightSum(_ kernel: NamedKernel) throws {
        let keeping = ["identity", "box", "blur", "gaussian", "gaussian5", "sharpen", "emboss"]
        let sum = kernel.array.values.reduce(0, +)
        #expect(abs(sum - (keeping.contains(kernel.name) ? 1 : 0)) < 1e-12)
    }

    /// Sums of whole numbers stay short: all means but the box, whose number of cells is odd, are binary fractions.
    @Test(arguments: NamedKernel.all.filter { $0.name != "box" })
    func isExact(_ kernel: NamedKernel) {
        #expect(kernel.array.values.allSatisfy { ($0 * 256).rounded() == $0 * 256 })
        #expect(kernel.parts.values.allSatisfy { $0.rounded() == $0 })
    }

    @Test func everyKernelIsDescribedOnceForItsRank() {
        #expect(NamedKernel.all.allSatisfy { !$0.summary.isEmpty && !$0.summary.contains("\n") })
        #expect(Set(NamedKernel.all.map { "\($0.name) \($0.spatialRank)" }).count == NamedKernel.all.count)
        #expect((1...3).flatMap(NamedKernel.all(ofRank:)) == NamedKernel.all)
    }

    /// A column turned into a row is the other kernel of its pair.
    @Test(arguments: ["sobel", "prewitt", "scharr"])
    func slopesAreTransposes(name: String) throws {
        let x = try NamedKernel.named(name + "-x", spatialRank: 2).array.values
        let y = try NamedKernel.named(name + "-y", spatialRank: 2).array.values
        let turned = (0..<9).map { (cell: Int) in x[cell % 3 * 3 + cell / 3] }
        #expect(turned == y)
    }

    @Test(arguments: [
        ("sobel-x", 1, "the kernel 'sobel-x' has 2 axes of space but 1 is needed"),
        ("edge", 4, "the kernel 'edge' has 1 axis of space but 4 are needed"),
        ("egde", 1, "'egde' is not a known name"),
    ])
    func refuses(name: String, spatialRank: Int, sentence: String) {
        #expect(refusal { try NamedKernel.named(name, spatialRank: spatialRank) }.first == sentence)
    }
}
