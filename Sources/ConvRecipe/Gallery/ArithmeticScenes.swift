/// The scenes of Dumoulin and Visin's conv_arithmetic, by their names: 2D, square, one channel.
extension GalleryScene {
    // i input, k kernel, s stride, p padding, d dilation
    static let direct = [
        GalleryScene(
            "no_padding_no_strides", .direct(i: 4, k: 3, s: 1, p: 0, d: 1),
            "the plainest case: the kernel stays inside"),
        GalleryScene(
            "arbitrary_padding_no_strides", .direct(i: 5, k: 4, s: 1, p: 2, d: 1),
            "a wide border: more comes out than went in"),
        GalleryScene(
            "same_padding_no_strides", .direct(i: 5, k: 3, s: 1, p: 1, d: 1), "the border that keeps the size"),
        GalleryScene(
            "full_padding_no_strides", .direct(i: 5, k: 3, s: 1, p: 2, d: 1),
            "every window that touches the input at all"),
        GalleryScene(
            "no_padding_strides", .direct(i: 5, k: 3, s: 2, p: 0, d: 1), "the kernel leaps over every other place"),
        GalleryScene("padding_strides", .direct(i: 5, k: 3, s: 2, p: 1, d: 1), "leaps within a border"),
        GalleryScene(
            "padding_strides_odd", .direct(i: 6, k: 3, s: 2, p: 1, d: 1),
            "the last row and column of the padding stay uncovered"),
        GalleryScene("dilation", .direct(i: 7, k: 3, s: 1, p: 0, d: 2), "a kernel with holes reaches farther"),
    ]

    // The arguments of conv_transpose2d; a is output_padding
    static let transposed = [
        GalleryScene(
            "no_padding_no_strides_transposed", .transposed(i: 2, k: 3, s: 1, p: 0, a: 0),
            "no padding asked for, and the widest border"),
        GalleryScene(
            "arbitrary_padding_no_strides_transposed", .transposed(i: 6, k: 4, s: 1, p: 2, a: 0),
            "padding takes away from the border",
            stamping: "a stamp is 4 cells wide; the padding cuts 2 off each side of the output"),
        GalleryScene(
            "same_padding_no_strides_transposed", .transposed(i: 5, k: 3, s: 1, p: 1, a: 0),
            "padding and border are alike: so is the size",
            stamping: "the padding cuts off what stamps add beyond the input's size"),
        GalleryScene(
            "full_padding_no_strides_transposed", .transposed(i: 7, k: 3, s: 1, p: 2, a: 0),
            "the padding takes all of the border",
            stamping: "the padding leaves only outputs that 9 stamps reach"),
        GalleryScene(
            "no_padding_strides_transposed", .transposed(i: 2, k: 3, s: 2, p: 0, a: 0),
            "the stride puts zeros between the inputs",
            stamping: "stamps are a stride of 2 apart: where they overlap, they add up"),
        GalleryScene(
            "padding_strides_transposed", .transposed(i: 3, k: 3, s: 2, p: 1, a: 0),
            "zeros between the inputs, and a smaller border",
            stamping: "stamps 2 apart overlap, and the padding cuts off the edge"),
        GalleryScene(
            "padding_strides_odd_transposed", .transposed(i: 3, k: 3, s: 2, p: 1, a: 1),
            "output_padding: one row and column more",
            stamping: "output_padding: at the end the padding cuts off nothing"),
    ]

    // s stride, p padding
    static let numerical = [
        GalleryScene("numerical_no_padding_no_strides", .numerical(s: 1, p: 0), "follow the sums by hand"),
        GalleryScene(
            "numerical_padding_strides", .numerical(s: 2, p: 1), "follow the sums by hand, with a border and leaps"),
        GalleryScene(
            "numerical_average_pooling", .numerical(.avgPool2D), "nothing is weighted: each window becomes its mean"),
        GalleryScene(
            "numerical_max_pooling", .numerical(.maxPool2D), "nothing is weighted: the greatest cell of a window stays"),
    ]
}

/// One picture and one kernel serve all sizes, so that the scenes can be compared.
private let picture = ["1203120", "3410213", "0124102", "2031031", "1302410", "0210321", "4123012"]
private let kernel = ["1201", "0120", "2011", "0102"]

/// The numbers of chapter 2 of "A guide to convolution arithmetic for deep learning", arXiv:1603.07285.
private let guidePicture = ["33210", "00131", "31223", "20022", "20001"]
private let guideKernel = ["012", "220", "012"]

extension Recipe {
    fileprivate static func direct(i: Int, k: Int, s: Int, p: Int, d: Int) -> Recipe {
        Recipe(
            kind: .twoD, input: corner(of: picture, i), weight: corner(of: kernel, k), stride: "\(s)",
            padding: "\(p)", dilation: "\(d)")
    }

    fileprivate static func transposed(i: Int, k: Int, s: Int, p: Int, a: Int) -> Recipe {
        Recipe(
            kind: .twoD, input: corner(of: picture, i), weight: corner(of: kernel, k), stride: "\(s)",
            padding: "\(p)", transposed: true, outputPadding: "\(a)")
    }

    fileprivate static func numerical(s: Int, p: Int) -> Recipe {
        Recipe(
            kind: .twoD, input: corner(of: guidePicture, 5), weight: corner(of: guideKernel, 3), stride: "\(s)",
            padding: "\(p)")
    }

    fileprivate static func numerical(_ pooling: OperationKind) -> Recipe {
        Recipe(kind: pooling, input: corner(of: guidePicture, 5), kernelSize: "3", stride: "1")
    }

    /// The top left corner of a grid of digits, as numbers.
    private static func corner(of rows: [String], _ size: Int) -> String {
        rows.prefix(size).map { $0.prefix(size).map(String.init).joined(separator: " ") }.joined(separator: "; ")
    }
}
