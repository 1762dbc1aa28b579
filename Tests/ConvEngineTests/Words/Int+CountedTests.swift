import ConvEngine
import Testing

@Suite struct CountedTests {
    @Test(arguments: [(0, "0 rows"), (1, "1 row"), (2, "2 rows")])
    func counts(count: Int, text: String) {
        #expect(count.counted("row") == text)
    }

    @Test(arguments: [(1, "1 axis"), (3, "3 axes")])
    func takesAnotherPlural(count: Int, text: String) {
        #expect(count.counted("axis", "axes") == text)
    }
}
