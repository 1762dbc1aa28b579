import ConvEngine

extension Convolution {
    /// Whether its sums may have more digits after the point than numbers show: only then can those be rounded ones.
    func needsDigits(beyond numbers: [Double]) -> Bool {
        guard let shown = Double.decimals(of: numbers) else { return false }
        guard !combine.isMean, let x = Double.decimals(of: input.values),
            let w = Double.decimals(of: weight?.values ?? []), let b = Double.decimals(of: bias ?? [])
        else { return true }
        return max(x + w, b) > shown
    }
}
