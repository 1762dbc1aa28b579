import ArgumentParser
import ConvRecipe

/// Operands and parameters of an average pooling.
struct AverageOptions: OperationOptions {
    @OptionGroup(title: "Operands") var input: InputOptions
    @OptionGroup(title: "Parameters") var parameters: PoolingParameters
    @OptionGroup(title: "Parameters") var counting: Counting
    @OptionGroup var refused: RefusedByPoolings

    struct Counting: ParsableArguments {
        @Flag(help: "Divide by the cells of the input alone; the zeros of the padding are counted otherwise.")
        var noCountIncludePad = false

        // Of maxima; the recipe says why it is not taken.
        @Option(parsing: .unconditional, help: .hidden) var dilation: String?
    }

    func fill(_ recipe: inout Recipe) {
        input.fill(&recipe)
        parameters.fill(&recipe)
        recipe.countIncludePad = !counting.noCountIncludePad
        recipe.dilation = counting.dilation
        refused.fill(&recipe)
    }
}
