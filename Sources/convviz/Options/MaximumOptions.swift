import ArgumentParser
import ConvRecipe

/// Operands and parameters of a maximum pooling.
struct MaximumOptions: OperationOptions {
    @OptionGroup(title: "Operands") var input: InputOptions
    @OptionGroup(title: "Parameters") var parameters: PoolingParameters
    @OptionGroup(title: "Parameters") var spread: Spread
    @OptionGroup var refused: RefusedByPoolings

    struct Spread: ParsableArguments {
        @Option(
            parsing: .unconditional,
            help: ArgumentHelp("Distance between the window's cells. (default: 1)", valueName: "d"))
        var dilation: String?

        // Of averages; the recipe says why it is not taken.
        @Flag(help: .hidden) var noCountIncludePad = false

        func validate() throws { try refuseOptionNames([("dilation", dilation)]) }
    }

    func fill(_ recipe: inout Recipe) {
        input.fill(&recipe)
        parameters.fill(&recipe)
        recipe.dilation = spread.dilation
        recipe.countIncludePad = !spread.noCountIncludePad
        refused.fill(&recipe)
    }
}
