import ConvData
import ConvEngine
import Support
import Testing

@testable import ConvLesson

/// What people type, and what is said where it cannot be read.
@Suite struct TypedAnswerTests {
    private static let spellings: [(String, Double)] = [
        ("7", 7), ("7.0", 7), ("-1/3", -1.0 / 3), (" - 1 / 3 ", -1.0 / 3), ("\u{2212}2", -2), ("0,5", 0.5),
        ("-0,25", -0.25), (",5", 0.5), ("1,5/2", 0.75), ("y[0,2] = 7", 7), ("=7", 7), ("+ 3", 3), ("2e-3", 0.002),
        ("0,125", 0.125), ("1234,567", 1234.567),
    ]

    @Test(arguments: spellings)
    func numbers(text: String, value: Double) throws {
        #expect(try TypedAnswer.number(text) == value)
    }

    @Test(arguments: [
        ("", "'' is not a number"), ("seven", "'seven' is not a number"), ("7 5", "'7 5' is not a number"),
        ("1,2,3", "'1,2,3' is not a number"), ("1/0", "'1/0' divides by 0"), ("0/0", "'0/0' divides 0 by 0"),
        ("nan", "NaN is not a number that can be shown"), ("=", "'' is not a number"),
        ("1,000", "'1,000' may mean two numbers, one of them a thousand times the other"),
        ("\u{1B}[2J", "'<ESC>[2J' is not a number"),
    ])
    func noNumbers(text: String, message: String) throws {
        #expect { try TypedAnswer.number(text) } throws: { "\($0)" == message }
    }

    @Test(arguments: ["3,3", "3x3", "(3, 3)", "[3, 3]", "3×3", "3 3", " 3,3 ", "3X3"])
    func sizes(text: String) throws {
        #expect(try TypedAnswer.sizes(text) == [3, 3])
    }

    @Test(arguments: [
        ("0,3", "a size is at least 1, not 0"), ("3,-3", "a size is at least 1, not -3"),
        ("a,b", "'a' is not a whole number"), ("", "there is no number"),
        ("1,1,1,1,1,1,1,1,1", "there are more than 8 numbers"),
    ])
    func noSizes(text: String, message: String) throws {
        #expect { try TypedAnswer.sizes(text) } throws: { "\($0)" == message }
    }

    /// The form is said with everything that cannot be read, and gives nothing away.
    @Test func formsOfEveryKind() throws {
        let row = try Convolution.row([2, 0, 3, 1, 4, 2], [1, 2, -1])
        let grid = try Convolution.ones([1, 10, 10], [1, 1, 3, 3])
        let twelve = try Convolution.ones([1, 14], [1, 1, 3])
        let forms: [(Question, Convolution, String)] = [
            (.value(at: [0, 1]), row, "type a number like 12, -0.5 or 1/3"),
            (.count(.outputs), row, "type a whole number like 12"),
            (.count(.outputs), twelve, "type a whole number like 10"),
            (.shape, row, "type the sizes like 8, or with the channels like 2,8"),
            (.shape, grid, "type the sizes like 5,5, or with the channels like 2,5,5"),
            (.inputs(of: [0, 0]), row, "mark the cells, or type them like 0 1"),
            (.inputs(of: [0, 0, 0]), grid, "mark the cells, or type them like 0,0 0,1"),
            (.choice(["a", "b"], right: 1), row, "type the number of an option, from 1 to 2"),
            (.parameter(.stride, target: [2]), row, "type it like 4"),
        ]
        for (question, convolution, form) in forms {
            let key = try question.key(to: convolution)
            #expect(key.form == form)
            for text in ["?", String(repeating: "1", count: 5000)] {
                #expect { try key.read(text) } throws: { ($0 as? DataError)?.hint == form }
            }
        }
    }

    /// Whoever types with keys that have other meanings, too, can type the answer, and all that the form says.
    @Test func whatCanBeTyped() throws {
        let padded = try Convolution.row([2, 0, 3, 1, 4, 2], [1, 2, -1]) { $0.padding = [Padding(1)] }
        let grid = try Convolution.ones([1, 10, 10], [1, 1, 3, 3])
        let typed: [(Question, Convolution, can: [String], cannot: [String])] = [
            (.value(at: [0, 1]), padded, ["12", "-0.5", "1/3", "0,5"], ["s", "x", ":"]),
            (.count(.outputs), padded, ["12", "10"], ["-", ",", "s"]), (.number(51), padded, ["12"], ["-", "s"]),
            (.shape, grid, ["8,8", "2,8,8", "[8, 8]", "8x8"], ["-", "s"]),
            (.inputs(of: [0, 0, 0]), grid, ["0,0 0,1", "x[0,0]"], ["-", "s"]),
            (.choice(["a", "b", "c"], right: 1), padded, ["1", "2", "3"], ["4", "0", "-"]),
            (.parameter(.padding, target: [10]), padded, ["4", "same", "1:2", "same-lower", "full"], ["x", "q", "b"]),
            (.parameter(.stride, target: [2]), padded, ["4"], ["s", ":", "-"]),
            (.parameter(.dilation, target: [1, 6, 6]), grid, ["4", "4,5"], ["d", ":"]),
        ]
        for (question, convolution, can, cannot) in typed {
            let key = try question.key(to: convolution)
            #expect((can + [key.right]).allSatisfy { key.characters.isSuperset(of: $0) }, "\(question)")
            #expect(cannot.allSatisfy { key.characters.isDisjoint(with: $0) }, "\(question)")
        }
    }

    @Test(arguments: LessonQuestion.all)
    func everyRightAnswerCanBeTyped(asked: LessonQuestion) throws {
        let key = try asked.key
        #expect(key.characters.isSuperset(of: key.right))
        #expect(!key.characters.contains("q") && key.characters.contains("1"))
    }

    @Test(arguments: [
        ("0,7", "there is no x[0,7] in an input of [1,4,4]: padding has no numbers, and is not marked"),
        ("1", "[1] has 1 index, but a cell of the input has 2"),
        ("0,0,0,0", "[0,0,0,0] has 4 indices, but a cell of the input has 2"), ("", "no cell is named"),
        ("x", "there is no number"), ("a", "'a' is not a whole number"), ("[]", "there is no number"),
        ("x[0,1] y", "'y' is not a whole number"),
    ])
    func noCells(text: String, message: String) throws {
        let cells = TypedCells(input: try Shape([1, 4, 4]))
        #expect { try cells.read(text) } throws: { "\($0)" == message }
    }

    @Test(arguments: [
        "0 2", "0,2", "x[0] x[2]", "x[0],x[2]", "X[0], X[2]", "[0,2]", "(0),(2)", "[[0],[2]]", "x[0,0] x[0,2]", "0;2",
        "2 0 2", "[0 2]",
    ])
    func cellsOfARow(text: String) throws {
        #expect(try TypedCells(input: Shape([1, 6])).read(text) == [[0, 0], [0, 2]])
    }

    @Test(arguments: ["0,1 1,2", "x[0,1] x[1,2]", "0, 1 1, 2", "(0,1),(1,2)", "[[0,1],[1,2]]", "0,1;1,2", "0 ,1 1 ,2"])
    func cellsOfChannels(text: String) throws {
        #expect(try TypedCells(input: Shape([2, 6])).read(text) == [[0, 1], [1, 2]])
    }
}
