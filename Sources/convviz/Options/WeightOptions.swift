import ArgumentParser
import ConvData
import ConvRecipe

/// `--weight` and what may stand in for it.
struct WeightOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, parsing: .unconditional,
        help: ArgumentHelp(
            "The kernel's numbers: the same, or a kernel's name as gaussian, sharpen, edge. The command kernels lists all names.",
            valueName: "source"),
        completion: .source(as: .weight))
    var weight: String?

    @Option(
        help: ArgumentHelp(
            "The order of the weight's axes: PyTorch's [C_out,C_in,K] or Keras' [K,C_in,C_out]; auto takes PyTorch's where it fits, and Keras' beside a layer of Keras. (default: auto)",
            valueName: "layout"))
    var weightLayout: WeightLayout?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("One number per filter: a list, a file or a name; none by default.", valueName: "source"),
        completion: .source(as: .bias))
    var bias: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Random whole weights of this size, when no --weight is given.", valueName: "k"))
    var kernelSize: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "So many filters, when no --weight is given; one for each group by default.", valueName: "n"),
        transform: WholeNumber.read)
    var outChannels: Int?

    func validate() throws {
        try refuseOptionNames([("weight", weight), ("bias", bias), ("kernel-size", kernelSize)])
        if weight != nil, kernelSize != nil || outChannels != nil {
            throw ValidationError(RecipeError.weightAndItsSize.sentence)
        }
    }

    func fill(_ recipe: inout Recipe) {
        recipe.weight = weight
        recipe.weightLayout = weightLayout ?? .auto
        recipe.bias = bias
        recipe.kernelSize = kernelSize
        recipe.outChannels = outChannels
    }
}

extension WeightLayout: ExpressibleByArgument {}
