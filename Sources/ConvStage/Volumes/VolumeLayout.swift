import ConvStory

/// Where input, kernel, output and products stand.
struct VolumeLayout: Equatable {
    var input: VolumeView
    var kernel: VolumeView
    var output: VolumeView
    var products: ProductPanel
}
