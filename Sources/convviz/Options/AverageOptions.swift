import ArgumentParser
import ConvRecipe

/// Operands and parameters of an average pooling.
struct AverageOptions: OperationOptions {
    @OptionGroup(title: "Operands") var input: InputOption
    @OptionGroup(title: "Operands") var sources: SourceOptions
    @OptionGroup(title: "Parameters") var parameters: PoolingParameters
    @OptionGroup(title: "Parameters") var counting: Counting
    @OptionGroup(title: "Parameters") var layer: PoolingLayerOption
    @OptionGroup var refused: RefusedByAverage
    @OptionGroup var alsoRefused: RefusedByPoolings

    struct Counting: ParsableArguments {
        @Flag(help: "Divide by the cells of the input alone; the zeros of the padding are counted otherwise.")
        var noCountIncludePad = false
    }

    func fill(_ recipe: inout Recipe) {
        recipe.input = input.input
        sources.fill(&recipe)
        parameters.fill(&recipe)
        recipe.layer = layer.layer
        recipe.countIncludePad = !counting.noCountIncludePad
        recipe.dilation = refused.dilation
        alsoRefused.fill(&recipe)
    }
}
