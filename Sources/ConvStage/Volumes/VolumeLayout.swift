import ConvStory

/// Where input, kernel, output and products stand.
struct VolumeLayout: Equatable {
    var input: VolumeView
    var kernel: VolumeView
    var output: VolumeView
    var products: ProductPanel

    init(input: VolumeView, kernel: VolumeView, output: VolumeView, products: ProductPanel) {
        self.input = input
        self.kernel = kernel
        self.output = output
        self.products = products
    }
}
