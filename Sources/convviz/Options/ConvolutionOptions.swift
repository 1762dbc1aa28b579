import ArgumentParser
import ConvRecipe

/// Operands and parameters of a convolution.
struct ConvolutionOptions: OperationOptions {
    @OptionGroup(title: "Operands") var input: InputOptions
    @OptionGroup(title: "Operands") var weight: WeightOptions
    @OptionGroup(title: "Parameters") var parameters: ParameterOptions

    func fill(_ recipe: inout Recipe) {
        input.fill(&recipe)
        weight.fill(&recipe)
        parameters.fill(&recipe)
    }
}
