extension ReadNumbers {
    init(_ image: RasterImage) {
        self.init(image, as: image.array())
    }

    /// - Parameter array: of its samples.
    package init(_ image: RasterImage, as array: NumberArray) {
        self.init(array: array, form: .image, remarks: [image.remark].compactMap(\.self))
    }
}
