import ConvLesson
import ConvRecipe
import ConvStory

/// As a program does it that knows the options of the lessons that are built in, each with its value behind it.
package func makeStory(_ command: SceneCommand) throws(Fault) -> Story {
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
