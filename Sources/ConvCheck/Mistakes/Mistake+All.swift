import ConvEngine

extension Mistake {
    /// All that are known, the simplest first: where several give the same numbers, the first ones are named. Many mean
    /// nothing for a given convolution; then they change nothing, or cannot be made.
    ///
    /// - Parameter claim: someone's result. Some are worth a thought only if it looks like it.
    static func all(spatialRank: Int, claim: Tensor) -> [Mistake] {
        let parameters = [turnedKernel] + poolings + spacings + paddings + borders + biases + transpositions
        let arrays = arrangements(spatialRank: spatialRank) + channels
        let halves = turnedAxes(spatialRank: spatialRank) + channelSums + nearSpacings
        let outputs = ends(spatialRank: spatialRank) + treatments(for: claim.values) + [layout(claim.shape)]
        return parameters + arrays + halves + outputs
    }
}
