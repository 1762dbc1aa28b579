import ArgumentParser
import ConvData
import ConvRecipe

/// Options of convolutions that poolings do not take, which help does not list: the recipe says why they are not taken, and what to do instead.
struct RefusedByPoolings: ParsableArguments {
    @Option(name: .shortAndLong, parsing: .unconditional, help: .hidden) var weight: String?
    @Option(help: .hidden) var weightLayout: WeightLayout?
    @Option(parsing: .unconditional, help: .hidden) var bias: String?
    @Option(parsing: .unconditional, help: .hidden) var outChannels: Int?
    @Option(parsing: .unconditional, help: .hidden) var groups: Int?
    @Option(parsing: .unconditional, help: .hidden) var outputPadding: String?
    @Option(help: .hidden) var paddingMode: String?
    @Flag(help: .hidden) var transposed = false
    @Flag(help: .hidden) var flip = false

    func fill(_ recipe: inout Recipe) {
        recipe.weight = weight
        recipe.weightLayout = weightLayout ?? .auto
        recipe.bias = bias
        recipe.outChannels = outChannels
        recipe.groups = groups
        recipe.outputPadding = outputPadding
        recipe.paddingMode = paddingMode
        recipe.transposed = transposed
        recipe.flip = flip
    }
}
