import ConvEngine

extension Mistake {
    /// All that are known, the simplest first: where several give the same numbers, the first ones are named. Many mean
    /// nothing for a given convolution; then they change nothing, or cannot be made.
    ///
    /// - Parameter claim: someone's result. Some are worth a thought only if it looks like it.
    static func all(spatialRank: Int, claim: Tensor) -> [Mistake] {
        let parameters =
            [turnedKernel] + poolings + spacings + paddings + transpositions + ends(spatialRank: spatialRank)
            + [borderLeft] + borders + biases
        let arrays = arrangements(spatialRank: spatialRank) + channels + kerasOrders
        let halves =
            shortLoops(spatialRank: spatialRank) + turnedAxes(spatialRank: spatialRank) + channelSums + nearSpacings
        let outputs = treatments(for: claim.values) + colors(claim.shape) + [layout(claim.shape)]
        return parameters + arrays + halves + outputs
    }
}
