import ArgumentParser
import ConvRecipe

/// Operands and parameters of a maximum pooling.
struct MaximumOptions: OperationOptions {
    @OptionGroup(title: "Operands") var input: InputOption
    @OptionGroup(title: "Operands") var sources: SourceOptions
    @OptionGroup(title: "Parameters") var parameters: PoolingParameters
    @OptionGroup(title: "Parameters") var spread: Spread
    @OptionGroup(title: "Parameters") var layer: PoolingLayerOption
    @OptionGroup var refused: RefusedByMaximum
    @OptionGroup var alsoRefused: RefusedByPoolings

    struct Spread: ParsableArguments {
        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("Distance between the window's cells. (default: 1)", valueName: "d"))
        var dilation: String?

        func validate() throws { try refuseOptionNames([("dilation", dilation)]) }
    }

    func fill(_ recipe: inout Recipe) {
        recipe.input = input.input
        sources.fill(&recipe)
        parameters.fill(&recipe)
        recipe.layer = layer.layer
        recipe.dilation = spread.dilation
        recipe.countIncludePad = !refused.noCountIncludePad
        alsoRefused.fill(&recipe)
    }
}
