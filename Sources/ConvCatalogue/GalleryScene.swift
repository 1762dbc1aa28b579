import ConvData
import ConvEngine

/// A ready-made convolution, and what there is to see.
package struct GalleryScene: Hashable, Sendable {
    package let name: String
    /// What to watch, in one line.
    package let summary: String
    package let parameters: Parameters

    /// Operands as on the command line: names or numbers.
    package let input: String
    package let weight: String
    package let bias: [Double]?

    init(
        _ name: String, _ spatialRank: Int, input: String, weight: String, bias: [Double]? = nil, _ summary: String,
        _ change: (inout Parameters) -> Void = { _ in }
    ) {
        var parameters = Parameters(spatialRank: spatialRank)
        change(&parameters)
        self.name = name
        self.summary = summary
        self.parameters = parameters
        self.input = input
        self.weight = weight
        self.bias = bias
    }

    package var spatialRank: Int { parameters.stride.count }
}

extension GalleryScene {
    /// - Returns: the convolution, and a note for the screen where one kernel serves several channels.
    package func convolution() throws -> (Convolution, note: String?) {
        let input = try InputShaping.tensor(
            array(input) { named in try named.input(defaultShape: [], seed: 0) }, spatialRank: spatialRank)
        let (weight, note) = try weight(inputChannels: input.shape[0])
        return (try Convolution(input: input, weight: weight, bias: bias, parameters: parameters), note)
    }

    private func weight(inputChannels: Int) throws -> (Tensor, note: String?) {
        let array = try array(weight) { named in
            try named.weight(spatialRank: spatialRank, defaultShape: [], seed: 0)
        }
        guard let named = try NamedSource(weight) else {
            return (try WeightShaping.tensor(array, spatialRank: spatialRank), nil)
        }
        let shaped = try WeightShaping.tensor(
            named: named.name, array, spatialRank: spatialRank, inputChannels: inputChannels, groups: parameters.groups,
            isTransposed: parameters.isTransposed)
        return (shaped.weight, shaped.note)
    }

    private func array(_ source: String, _ read: (NamedSource) throws -> NumberArray) throws -> NumberArray {
        guard let named = try NamedSource(source) else { return try Literal.read(source) }
        return try read(named)
    }
}
