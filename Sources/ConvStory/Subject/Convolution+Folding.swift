import ConvEngine

/// A long sum is folded by channels, that of a volume by slices, and that of one plane by the kernel's rows.
extension Convolution {
    /// How many terms are one group; nil where a sum is not folded.
    var termsOfGroup: Int? {
        let (extents, count) = (kernelExtents, tapsPerPlacement)
        guard extents.count > 1, count <= Self.longestSum else { return nil }
        let plane = extents.suffix(2).reduce(1, *)
        let length = plane < count ? plane : extents[extents.count - 1]
        return length < count ? length : nil
    }

    /// What is folded is added up for every picture.
    private static let longestSum = 4096
}
