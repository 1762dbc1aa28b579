import ArgumentParser
import ConvRecipe

/// What is asked of one kind of operation: operands and parameters.
protocol OperationOptions: ParsableArguments {
    /// Writes into the recipe what was typed.
    func fill(_ recipe: inout Recipe)
}
