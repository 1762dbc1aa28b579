/// A way to arrange a scene of volumes, with cubes of one size: whether there is room for it, and what is seen.
struct VolumePlan {
    /// The size of the cubes of input and output.
    let level: Int
    private let arrangement: any VolumeArrangement
    private var parts: VolumeParts { arrangement.parts }

    init(_ level: Int, _ arrangement: any VolumeArrangement) {
        (self.level, self.arrangement) = (level, arrangement)
    }

    var hasNumbers: Bool { parts.input.cube.hasNumber }

    /// Every slice of the products has its grid.
    var isWhole: Bool { arrangement.products.isWhole }

    /// One slice of the products at the least has its grid.
    var hasProducts: Bool { !arrangement.products.slices.isEmpty }

    /// All of the three arrays is there.
    var fits: Bool { isInside && parts.input.isWhole && parts.kernel.isWhole && parts.output.isWhole }

    /// Nothing stands outside of the area, or on something else.
    var isInside: Bool { arrangement.isInside }

    var layout: VolumeLayout { arrangement.layout }
}
