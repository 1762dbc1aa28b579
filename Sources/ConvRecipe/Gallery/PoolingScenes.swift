/// Scenes of poolings: what becomes of a window without weights.
extension GalleryScene {
    static let poolings = [
        GalleryScene(
            "shrink", Recipe(kind: .maxPool2D, input: "digit3-28", kernelSize: "2"),
            "a quarter of the cells, and the strokes stay"),
        GalleryScene(
            "moving_average",
            Recipe(
                kind: .avgPool1D, input: "2 -1 3 0 4 1 -2 5", kernelSize: "3", stride: "1", padding: "1",
                countIncludePad: false),
            "a mean of three; at the ends only two are counted"),
    ]
}
