import ArgumentParser
import ConvRecipe

/// Operands and parameters of a convolution.
struct ConvolutionOptions: OperationOptions {
    @OptionGroup(title: "Operands") var input: InputOption
    @OptionGroup(title: "Operands") var weight: WeightOptions
    @OptionGroup(title: "Operands") var sources: SourceOptions
    @OptionGroup(title: "Parameters") var parameters: ParameterOptions
    @OptionGroup var refused: RefusedByConvolutions

    func fill(_ recipe: inout Recipe) {
        recipe.input = input.input
        weight.fill(&recipe)
        sources.fill(&recipe)
        parameters.fill(&recipe)
        refused.fill(&recipe)
    }
}
