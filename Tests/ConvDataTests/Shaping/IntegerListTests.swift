import ConvData
import Testing

@Suite struct IntegerListTests {
    @Test(arguments: [
        ("2", [2, 2]), ("2,1", [2, 1]), ("2x1", [2, 1]), ("2 x 1", [2, 1]), ("2×1", [2, 1]), ("2 1", [2, 1]),
        ("(2, 1)", [2, 1]),
        ("[2, 1]", [2, 1]), (" (3,) ", [3, 3]), ("-1,+2", [-1, 2]), ("0", [0, 0]),
    ])
    func reads(text: String, values: [Int]) throws {
        #expect(try IntegerList.read(text, axes: 2) == values)
    }

    @Test(arguments: [
        ("", 2, "there is no number", "write for example 2 or 2,1"),
        ("()", 2, "there is no number", "write for example 2 or 2,1"),
        ("1.5", 2, "'1.5' is not a whole number", "write for example 2 or 2,1"),
        ("5x", 1, "'5x' has no number on one side of 'x'", "write for example 5 or 5x5"),
        ("x", 2, "there is no number", "write for example 2 or 2,1"),
        ("x5", 1, "'x5' has no number on one side of 'x'", "write for example 5 or 5x5"),
        ("5 x x 5", 2, "'5 x x 5' has no number on one side of 'x'", "write for example 5 or 5x5"),
        ("two", 2, "'two' is not a whole number", "write for example 2 or 2,1"),
        ("1_0", 2, "'1_0' is not a whole number", "write for example 2 or 2,1"),
        ("99999999999999999999", 2, "'99999999999999999999' is too large", "use a smaller number"),
        (
            "1,2,3", 2, "3 numbers are given for 2 spatial axes", "give one number for all axes, or 2 numbers"
        ),
        ("1,2", 1, "2 numbers are given for 1 spatial axis", "give one number"),
        ("1,1,1,1,1,1,1,1,1", 2, "there are more than 8 numbers", "give one number per axis"),
    ])
    func refuses(text: String, axes: Int, sentence: String, hint: String) {
        #expect(refusal { try IntegerList.read(text, axes: axes) } == [sentence, hint])
    }
}
