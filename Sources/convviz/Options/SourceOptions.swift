import ArgumentParser
import ConvRecipe

/// How sources are read and made, whatever they are for.
struct SourceOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp("For random numbers.", valueName: "n"))
    var seed: UInt64 = 0

    @Option(parsing: .unconditional, help: ArgumentHelp("Which member of a batch, from 0.", valueName: "n"))
    var index: Int?

    @Flag(help: "White in an image is 1 instead of 255, whatever the file has; alpha is left out.")
    var normalize = false

    func fill(_ recipe: inout Recipe) {
        recipe.seed = seed
        recipe.index = index
        recipe.normalize = normalize
    }
}
