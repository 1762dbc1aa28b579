/// The letters of spatial axes, as in PyTorch's documentation.
package enum AxisLetters {
    /// `L`, or `H` and `W`, or `D`, `H` and `W`.
    package static func all(spatialRank: Int) -> [String] {
        spatialRank == 1 ? ["L"] : Array(["D", "H", "W"].suffix(spatialRank))
    }

    /// `L`, `H,W` or `D,H,W`.
    package static func space(_ spatialRank: Int) -> String {
        all(spatialRank: spatialRank).joined(separator: ",")
    }

    /// `K`, `KH,KW` or `KD,KH,KW`.
    package static func kernel(_ spatialRank: Int) -> String {
        spatialRank == 1 ? "K" : all(spatialRank: spatialRank).map { "K" + $0 }.joined(separator: ",")
    }
}
