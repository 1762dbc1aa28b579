import ConvData
import ConvEngine
import Testing

@Suite struct ListBracketsTests {
    @Test(arguments: [([3], "[0 1 2]"), ([2, 2], "[[0 1][2 3]]"), ([2, 1, 2], "[[[0 1]][[2 3]]]"), ([1], "[0]")])
    func nest(extents: [Int], text: String) throws {
        let brackets = try ListBrackets(Shape(extents))
        let lists = (0..<extents.reduce(1, *)).map { index in
            String(repeating: "[", count: brackets.opening(before: index)) + "\(index)"
                + String(repeating: "]", count: brackets.closing(after: index))
        }
        #expect(lists.joined(separator: " ").replacing("] [", with: "][") == text)
    }
}
