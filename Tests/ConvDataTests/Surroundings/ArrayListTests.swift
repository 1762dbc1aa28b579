import ConvData
import Testing

/// The list of `get_weights()`.
@Suite struct ArrayListTests {
    @Test func keepsTheFirstAndTheOthers() throws {
        let text = "[array([[[1.]],\n\n [[2.]]], dtype=float32), array([0.5], dtype=float32)]"
        for numbers in [try Literal.numbers(text), try FileForm.delimitedText.numbers(Array(text.utf8))] {
            #expect(numbers.array == NumberArray(shape: [2, 1, 1], values: [1, 2]))
            #expect(numbers.others == [NumberArray(shape: [1], values: [0.5])])
        }
    }

    @Test func readsBoxesAndParameters() throws {
        let boxes = """
            [<Variable path=c/kernel, shape=(1, 1, 2), dtype=float32, value=[[[1. 2.]]]>, \
            <Variable path=c/bias, shape=(2,), dtype=float32, value=[0. 3.]>]
            """
        let parameters =
            "[Parameter containing:\ntensor([[[1., 2.]]], requires_grad=True), Parameter containing:\ntensor([0., 3.])]"
        for text in [boxes, parameters] {
            let numbers = try Literal.numbers(text)
            #expect(numbers.array.shape == [1, 1, 2] && numbers.array.values == [1, 2])
            #expect(numbers.others.map(\.values) == [[0, 3]])
        }
    }

    /// Arrays that are all alike are one array, as ever.
    @Test(arguments: [
        ("[tensor([1, 2]), tensor([3, 4])]", "[2, 2] 1 2 3 4"), ("[array([[1.]])]", "[1, 1, 1] 1"),
        ("[np.float64(1.5), np.float64(2.0)]", "[2] 1.5 2"),
    ])
    func stacksEqualArrays(text: String, expected: String) {
        #expect(outcome { try Literal.read(text) } == expected)
    }

    @Test(arguments: [
        ("[array([[1.]]), array([2.])]", "there are 2 arrays in the list, of the shapes [1,1], [1]"),
        ("[array([1.]), array([2., x])]", "'x' is not a number"),
        ("[array([1.]), array([2.]", "the text ends before its list does"),
        ("[array([1.]), array([2., 3.])] 4", "row 2 has 2 numbers but row 1 has 1"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try Literal.read(text) }.first == sentence)
    }
}
