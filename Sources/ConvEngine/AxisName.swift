/// What the cells along a spatial axis are called, so that sentences can tell the axes apart.
public enum AxisName: String, Equatable, Sendable {
    /// The only axis of a one-dimensional convolution.
    case cells
    case rows
    case columns
    case slices = "depth slices"

    /// The name of spatial axis `axis`, counted from 0, of `spatialRank` axes.
    public init(axis: Int, spatialRank: Int) {
        switch (spatialRank, spatialRank - axis) {
        case (1, _): self = .cells
        case (_, 1): self = .columns
        case (_, 2): self = .rows
        default: self = .slices
        }
    }

    /// `1 row`, `3 rows`
    func counted(_ count: Int) -> String {
        count.counted(String(rawValue.dropLast()), rawValue)
    }
}
