import ArgumentParser
import ConvEngine
import ConvRecipe

/// Options of other operations, which help does not list: the recipe says why they are not taken, and what to do instead.
struct RefusedByPoolings: ParsableArguments {
    @Option(name: .shortAndLong, parsing: .unconditional, help: .hidden) var weight: String?
    @Option(parsing: .unconditional, help: .hidden) var bias: String?
    @Option(parsing: .unconditional, help: .hidden) var outChannels: Int?
    @Option(parsing: .unconditional, help: .hidden) var groups: Int?
    @Option(parsing: .unconditional, help: .hidden) var outputPadding: String?
    @Option(help: .hidden) var paddingMode: PaddingMode?
    @Flag(help: .hidden) var transposed = false
    @Flag(help: .hidden) var flip = false

    func fill(_ recipe: inout Recipe) {
        recipe.weight = weight
        recipe.bias = bias
        recipe.outChannels = outChannels
        recipe.groups = groups
        recipe.outputPadding = outputPadding
        recipe.paddingMode = paddingMode
        recipe.transposed = transposed
        recipe.flip = flip
    }
}

struct RefusedByMaximum: ParsableArguments {
    @Flag(help: .hidden) var noCountIncludePad = false
}

struct RefusedByAverage: ParsableArguments {
    @Option(parsing: .unconditional, help: .hidden) var dilation: String?
}

struct RefusedByConvolutions: ParsableArguments {
    @Flag(help: .hidden) var ceilMode = false
    @Flag(help: .hidden) var noCountIncludePad = false

    func fill(_ recipe: inout Recipe) {
        recipe.ceilMode = ceilMode
        recipe.countIncludePad = !noCountIncludePad
    }
}
