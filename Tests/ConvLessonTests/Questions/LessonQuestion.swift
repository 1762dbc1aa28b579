import ConvData
import ConvEngine
import ConvLesson
import ConvRecipe

/// A question as a lesson asks it: of a command line, with some of the ways in which the right answer can be typed.
struct LessonQuestion: Sendable, CustomStringConvertible {
    let description: String
    let recipe: Recipe
    let question: Question
    let spellings: [String]

    init(_ description: String, _ recipe: Recipe, _ question: Question, _ spellings: [String]) {
        self.description = description
        self.recipe = recipe
        self.question = question
        self.spellings = spellings
    }

    var convolution: Convolution {
        get throws { try recipe.operation(reading: .none).convolution }
    }

    var key: any AnswerKey {
        get throws { try question.key(to: convolution) }
    }
}

extension LessonQuestion {
    /// The questions of "What a convolution does".
    static let all = oneRow + grids + sizes + fewerWeights + backUp

    private static let oneRow = [
        LessonQuestion("row: the second output", row, .value(at: [0, 1]), ["5", "5.0", "+5", " 5 ", "10/2", "5,0"]),
        LessonQuestion("row: how many", row, .count(.outputs), ["4", "4.0", " 4", "8/2"]),
        LessonQuestion(
            "bias: the last output", row.with { $0.bias = "3" }, .value(at: [0, 3]), ["10", "1e1", "y[3] = 10", "= 10"]),
        LessonQuestion("flip: the first output", row.with { $0.flip = true }, .value(at: [0, 0]), ["1", "1.", "3/3"]),
        LessonQuestion(
            "flip: does it harm", row,
            .choice(
                [
                    "no: it learns its weights either way round", "yes: it finds edges mirrored",
                    "only with odd kernels",
                ], right: 1),
            ["1", "1.", "(1)", " 1 ", "No: it learns its weights either way round"]),
    ]

    private static let grids = [
        LessonQuestion(
            "grid: what is read", grid, .inputs(of: [0, 0, 1]),
            [
                "0,1 0,2 0,3 1,1 1,2 1,3 2,1 2,2 2,3",
                "x[0,1] x[0,2] x[0,3] x[1,1] x[1,2] x[1,3] x[2,1] x[2,2] x[2,3]",
                "(2, 3), (2, 2), (2, 1), (1, 3), (1, 2), (1, 1), (0, 3), (0, 2), (0, 1)",
                "[[0,1],[0,2],[0,3],[1,1],[1,2],[1,3],[2,1],[2,2],[2,3]]",
                "0, 1; 0, 2; 0, 3; 1, 1; 1, 2; 1, 3; 2, 1; 2, 2; 2, 3", "0,0,1 0,2 0,3 1,1 1,2 1,3 2,1 2,2 2,3",
            ]),
        LessonQuestion("grid: the last output", grid, .value(at: [0, 1, 1]), ["7", "7.0", "14/2"]),
        LessonQuestion(
            "channels: how many weights", channels, .choice(["4", "12", "36"], right: 2), ["2", "2)", "12"]),
        LessonQuestion("channels: the shape", channels, .shape, shapes(of: "1,3,3") + shapes(of: "3,3")),
        LessonQuestion(
            "filters: the shape",
            channels.with {
                $0.weight =
                    "[[[[1,0],[0,1]],[[0,1],[1,0]],[[1,1],[-1,0]]], [[[0,1],[0,0]],[[0,0],[1,0]],[[1,0],[0,0]]]]"
            }, .shape, shapes(of: "2,3,3") + shapes(of: "1,2,3,3")),
        LessonQuestion(
            "why2d: along which axes", channels,
            .choice(
                [
                    "both along H and W", "the first along H and W, the second along D, H and W",
                    "both along D, H and W",
                ], right: 2), ["2"]),
        LessonQuestion("why2d: the shape", depth, .shape, ["2,3,3", "1,2,3,3", "1,1,2,3,3", "[2, 3, 3]", "2×3×3"]),
        LessonQuestion("volume: the last of a slice", volume, .value(at: [0, 0, 1, 1]), ["5", "5.0", "10/2"]),
    ]

    private static let sizes = [
        LessonQuestion("stride: how many", row.with { $0.stride = "2" }, .count(.outputs), ["2", "2.0"]),
        LessonQuestion("padding: the last output", row.with { $0.padding = "1" }, .value(at: [0, 5]), ["8", "8,0"]),
        LessonQuestion(
            "padding: ten outputs", row.with { $0.padding = "1" }, .parameter(.padding, target: [1, 10]),
            ["3", " 3", "3:3", "2:4", "padding 3", "padding=3", "--padding 3", "(3,)", "((2, 4))"]),
        LessonQuestion(
            "dilation: what is read",
            Recipe(.oneD).with { ($0.input, $0.weight, $0.dilation) = ("2 0 3 1 4 2 5 1", "1 2 -1", "2") },
            .inputs(of: [0, 0]),
            ["0 2 4", "0,2,4", "4, 2, 0", "x[0] x[2] x[4]", "x[0,0], x[0,2], x[0,4]", "[0, 2, 4]", "(0) (2) (4)"]),
    ]

    private static let depthwise = channels.with {
        ($0.weight, $0.groups) = ("[[[[1,0],[0,1]]],[[[0,1],[1,0]]],[[[1,1],[-1,0]]]]", 3)
    }

    private static let fewerWeights = [
        LessonQuestion("depthwise: the third filter", depthwise, .value(at: [2, 0, 0]), ["4", "4.0"]),
        LessonQuestion("depthwise: how many weights", depthwise, .number(51), ["51", "51.0", "102/2"]),
    ]

    private static let backUp = [
        LessonQuestion("transposed: how long", transposed, .count(.outputs), ["7", "7.0"]),
        LessonQuestion("transposed: an overlap", transposed, .value(at: [0, 2]), ["-1", "\u{2212}1", "- 1", "-1.0"]),
        LessonQuestion(
            "cropped: the last cell",
            transposed.with { ($0.padding, $0.outputPadding) = ("1", "1") },
            .choice(["0", "-3", "a copy of its neighbour"], right: 2), ["2", "-3"]),
        LessonQuestion("pooling: the second window", pooling, .value(at: [0, 0, 1]), ["5", "5.0"]),
        LessonQuestion(
            "pooling: how many channels", pooling,
            .choice(["1, as in Conv2D", "3", "as many as it has filters"], right: 2),
            ["2", "2.", "(2)"]),
    ]

    private static func shapes(of text: String) -> [String] {
        let sizes = text.split(separator: ",")
        return [
            text, sizes.joined(separator: ", "), "[" + sizes.joined(separator: ", ") + "]",
            sizes.joined(separator: "x"),
            "(" + sizes.joined(separator: ", ") + ")", sizes.joined(separator: "×"), sizes.joined(separator: " "),
        ]
    }

    static let row = Recipe(.oneD).with { ($0.input, $0.weight) = ("2 0 3 1 4 2", "1 2 -1") }

    private static let grid = Recipe(.twoD).with {
        ($0.input, $0.weight) = ("2 3 3 3; 0 0 2 2; 1 3 1 1; 0 2 3 4", "0 -1 0; 1 2 0; 0 0 1")
    }

    private static let picture =
        "1 0 2 1; 0 1 0 2; 2 1 0 0; 1 0 1 3 | 0 2 1 0; 1 0 3 1; 0 1 0 2; 2 0 1 0 | 3 1 0 2; 0 0 1 1; 1 2 0 0; 0 1 1 0"

    static let channels = Recipe(.conv2D).with {
        ($0.input, $0.weight) = (picture, "1 0; 0 1 | 0 1; 1 0 | 1 1; -1 0")
    }

    private static let depth = Recipe(.threeD).with { ($0.input, $0.weight) = (picture, "1 0; 0 1 | 0 1; 1 0") }

    private static let volume = Recipe(.threeD).with {
        ($0.input, $0.weight) = (
            "1 0 1; 0 2 0; 1 0 1 | 0 1 0; 1 0 1; 0 1 0 | 2 0 0; 0 1 0; 0 0 2", "1 0; 0 1 | 0 1; 1 0"
        )
    }

    static let transposed = Recipe(.oneD).with {
        ($0.input, $0.weight, $0.transposed, $0.stride) = ("2 1 3", "1 2 -1", true, "2")
    }

    private static let pooling = Recipe(.maxPool2D).with {
        ($0.input, $0.kernelSize, $0.stride) = ("1 3 2 0; 4 2 1 5; 0 1 3 2; 2 6 0 1", "2", "2")
    }
}

extension Recipe {
    func with(_ change: (inout Recipe) -> Void) -> Recipe {
        var recipe = self
        change(&recipe)
        return recipe
    }
}
