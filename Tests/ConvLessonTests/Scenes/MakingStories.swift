import ConvLesson
import ConvRecipe
import ConvStory
import Testing

/// As a program does it that knows the options of the lessons that are built in, each with its value behind it.
func makeStory(_ command: SceneCommand) throws(Fault) -> Story {
    guard let kind = OperationKind.named(command.texts[0]) else { throw command.fault("there is no such command") }
    var recipe = Recipe(kind)
    var perspective = Perspective.outputs
    for (option, value) in zip(command.texts, command.texts.dropFirst() + [""]) {
        switch option {
        case "-i": recipe.input = value
        case "-w": recipe.weight = value
        case "--bias": recipe.bias = value
        case "--kernel-size": recipe.kernelSize = value
        case "--stride": recipe.stride = value
        case "--padding": recipe.padding = value
        case "--dilation": recipe.dilation = value
        case "--groups": recipe.groups = Int(value)
        case "--output-padding": recipe.outputPadding = value
        case "--transposed": recipe.transposed = true
        case "--flip": recipe.flip = true
        case "--view": perspective = value == "stamps" ? .inputs : .outputs
        default: break
        }
    }
    do throws(RecipeError) {
        let subject = try recipe.operation(reading: .none).subject(title: "")
        return Story(subject, perspective: perspective)
    } catch {
        throw command.fault(error)
    }
}

extension MadeScene {
    /// One scene that begins in line 3, with these keys from line 4 on.
    init(_ keys: String...) throws {
        let text = "convviz: 1\nscenes:\n  - scene: a\n" + keys.map { "    \($0)\n" }.joined()
        let file = LessonFile(text)
        #expect(file.text == "")
        self.init(try #require(file.lesson).scenes[0], making: makeStory)
    }

    /// The row `1 2 3 4` under the kernel `1 -1`, which gives `-1 -1 -1`; its stops are in line 6 and the lines after it.
    init(stops: String...) throws {
        let text = stops.map { "      - {\($0)}\n" }.joined()
        let file = LessonFile(scenes: "  - scene: a\n    show: 1d -i \"1 2 3 4\" -w \"1 -2\"\n    stops:\n" + text)
        #expect(file.text == "")
        self.init(try #require(file.lesson).scenes[0], making: makeStory)
    }

    var asked: [AskedQuestion] { stops.compactMap(\.question) }
}
