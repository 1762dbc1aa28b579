import ConvData
import Testing

@Suite struct NestedListTests {
    @Test(arguments: [
        ("5", "[1] 5"),
        (" -2.5\n", "[1] -2.5"),
        ("[5]", "[1] 5"),
        ("[1, 2, 3]", "[3] 1 2 3"),
        ("\u{FEFF}[1]", "[1] 1"),
        ("[\r\n  [1, 2],\r\n  [3, 4]\r\n]\r\n", "[2, 2] 1 2 3 4"),
        ("[[[[[[[[1]]]]]]]]", "[1, 1, 1, 1, 1, 1, 1, 1] 1"),
        // As Python, NumPy and PyTorch print it.
        ("(1, 2)", "[2] 1 2"),
        ("[(1, 2), (3, 4)]", "[2, 2] 1 2 3 4"),
        ("[[1. 2.]\n [3. 4.]]", "[2, 2] 1 2 3 4"),
        ("[[ 1.e+00 -2.5e-03]]", "[1, 2] 1 -0.0025"),
        ("array([[1, 2], [3, 4]])", "[2, 2] 1 2 3 4"),
        ("array([[1., 2.],\n       [3., 4.]], dtype=float32)", "[2, 2] 1 2 3 4"),
        ("np.array([1, 2], dtype=np.dtype('<i4'), copy=False,)", "[2] 1 2"),
        ("tensor([[1., 2.]])", "[1, 2] 1 2"),
        ("tensor([1, 2], device='cuda:0', dtype=torch.int32, requires_grad=True)", "[2] 1 2"),
        ("tensor([1.], grad_fn=<SelectBackward0>)", "[1] 1"),
        ("torch.tensor([1], names=('a', \"b)\"), size=(1, 2))\n", "[1] 1"),
        ("Parameter containing:\ntensor([[[0.5]]], requires_grad=True)", "[1, 1, 1] 0.5"),
        ("tensor(7.)", "[1] 7"),
        ("[np.float64(1.5), np.float64(2.0)]", "[2] 1.5 2"),
        ("[tensor([1, 2]), tensor([3, 4], dtype=torch.int8)]", "[2, 2] 1 2 3 4"),
        ("array(array([1]))", "[1] 1"),
        ("[1/4, 1 / 2, -3 /4]", "[3] 0.25 0.5 -0.75"),
        ("torch.tensor([[1/2], [1 / 8]])", "[2, 1] 0.5 0.125"),
        ("c(1, 2.5, 3)", "[3] 1 2.5 3"),
    ])
    func reads(text: String, expected: String) {
        #expect(outcome { try NestedList.read(Array(text.utf8)) } == expected)
    }

    @Test(arguments: [
        ("", "line 1, column 1: there are no numbers"),
        ("[]", "line 1, column 2: a list is empty"),
        ("[[1],[]]", "line 1, column 7: a list is empty"),
        ("[[1, 2, 3, 4],\n [1, 2, 3]]", "line 2, column 10: row 2 has 3 numbers but row 1 has 4"),
        ("[[[1],[2]],[[3]]]", "line 1, column 16: slice 2 has 1 row but slice 1 has 2"),
        ("[[[1,2]],[[3]]]", "line 1, column 13: row 1 of slice 2 has 1 number but row 1 of slice 1 has 2"),
        ("[[[[1]],[[1]]],[[[1]]]]", "line 1, column 22: block 2 has 1 slice but block 1 has 2"),
        ("[1, [2]]", "line 1, column 5: a list stands where a number should"),
        ("[[1], 2]", "line 1, column 7: a number stands where a list should"),
        ("[1,,2]", "line 1, column 4: there is nothing before a comma"),
        ("[,1]", "line 1, column 2: there is nothing before a comma"),
        ("[1, 2", "line 1, column 6: the text ends before its list does"),
        ("[1, 2)", "line 1, column 6: a list is closed by ')' but was not opened by its counterpart"),
        ("]", "line 1, column 1: a bracket closes that was never opened"),
        ("[1] [2]", "line 1, column 5: '[2]' follows after the end of the list"),
        ("1, 2", "line 1, column 2: ', 2' follows after the end of the list"),
        ("[[[[[[[[[1]]]]]]]]]", "line 1, column 9: the numbers have more than 8 axes"),
        ("[1,\n null]", "line 2, column 2: 'null' is not a number"),
        ("[é, 1]", "line 1, column 2: 'é' is not a number"),
        ("{\"a\": 1}", "line 1, column 1: an object stands where a list should"),
        ("[[0 1 ... 8 9]]", "line 1, column 7: numbers were left out at '...'"),
        ("[[1 2]\n ...\n [3 4]]", "line 2, column 2: numbers were left out at '...'"),
        ("tensor([0.1, \u{2026}, 0.9])", "line 1, column 14: numbers were left out at '\u{2026}'"),
        ("array([1, 2]", "line 1, column 13: the text ends before its list does"),
        ("array([1, 2", "line 1, column 12: the text ends before its list does"),
        ("array([1, 2], [3])", "line 1, column 15: '[3])' should be the ')' of a call"),
        ("array([1, 2] 3)", "line 1, column 14: '3)' should be the ')' of a call"),
        ("array([1],,)", "line 1, column 11: ',)' should be the ')' of a call"),
        ("array([1], x=(1, 2", "line 1, column 19: the text ends before its list does"),
        ("[1, 2 / 0]", "line 1, column 5: '2/0' divides by 0"),
        ("[1 /]", "line 1, column 2: '1/' is not a number"),
        ("[1, / 2]", "line 1, column 5: '/' stands by itself"),
        ("matrix(c(1, 2, 3, 4), nrow = 2)", "line 1, column 23: 'nrow = 2)' should be the ')' of a call"),
        ("matrix(c(1,2,3,4),nrow=2)", "line 1, column 19: R's matrix(...) is filled column by column"),
        ("array()", "line 1, column 7: there is nothing between the brackets"),
        ("[1, array(]", "line 1, column 11: there is nothing between the brackets"),
        ("arrays([1])", "line 1, column 1: 'arrays' is not a number"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try NestedList.read(Array(text.utf8)) }.first == sentence)
    }

    @Test(arguments: [
        ("{\"convviz\": 1, \"input\": {}}", "take one of its arrays, for example with jq .output.data"),
        ("{\"x\": 1}", "give nested lists only, such as [[1, 2], [3, 4]]"),
        (
            "[0 1 ... 9]",
            "print all of them, after np.set_printoptions(threshold=np.inf) or torch.set_printoptions(profile='full')"
        ),
    ])
    func tellsWhatToDo(text: String, hint: String) {
        #expect(refusal { try NestedList.read(Array(text.utf8)) }.last == hint)
    }
}
