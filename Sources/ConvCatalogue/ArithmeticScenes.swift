import ConvEngine

/// The scenes of Dumoulin and Visin's conv_arithmetic, by their names: 2D, square, one channel.
extension GalleryScene {
    // i input, k kernel, s stride, p padding, d dilation
    static let direct = [
        direct("no_padding_no_strides", i: 4, k: 3, s: 1, p: 0, d: 1, "the plainest case: the kernel stays inside"),
        direct(
            "arbitrary_padding_no_strides", i: 5, k: 4, s: 1, p: 2, d: 1, "a wide border: more comes out than went in"),
        direct("same_padding_no_strides", i: 5, k: 3, s: 1, p: 1, d: 1, "the border that keeps the size"),
        direct("full_padding_no_strides", i: 5, k: 3, s: 1, p: 2, d: 1, "every window that touches the input at all"),
        direct("no_padding_strides", i: 5, k: 3, s: 2, p: 0, d: 1, "the kernel leaps over every other place"),
        direct("padding_strides", i: 5, k: 3, s: 2, p: 1, d: 1, "leaps within a border"),
        direct("padding_strides_odd", i: 6, k: 3, s: 2, p: 1, d: 1, "the last row and column stay uncovered"),
        direct("dilation", i: 7, k: 3, s: 1, p: 0, d: 2, "a kernel with holes reaches farther"),
    ]

    // The arguments of conv_transpose2d; a is output_padding
    static let transposed = [
        transposed(
            "no_padding_no_strides", i: 2, k: 3, s: 1, p: 0, a: 0, "no padding asked for, and the widest border"),
        transposed("arbitrary_padding_no_strides", i: 6, k: 4, s: 1, p: 2, a: 0, "padding takes away from the border"),
        transposed(
            "same_padding_no_strides", i: 5, k: 3, s: 1, p: 1, a: 0, "padding and border are alike: so is the size"),
        transposed("full_padding_no_strides", i: 7, k: 3, s: 1, p: 2, a: 0, "the padding takes all of the border"),
        transposed("no_padding_strides", i: 2, k: 3, s: 2, p: 0, a: 0, "the stride puts zeros between the inputs"),
        transposed("padding_strides", i: 3, k: 3, s: 2, p: 1, a: 0, "zeros between the inputs, and a smaller border"),
        transposed("padding_strides_odd", i: 3, k: 3, s: 2, p: 1, a: 1, "output_padding: one row and column more"),
    ]

    // s stride, p padding
    static let numerical = [
        numerical("numerical_no_padding_no_strides", s: 1, p: 0, "follow the sums by hand"),
        numerical("numerical_padding_strides", s: 2, p: 1, "the same numbers with a border and leaps"),
    ]
}

/// One picture and one kernel serve all sizes, so that the scenes can be compared.
private let picture = ["1203120", "3410213", "0124102", "2031031", "1302410", "0210321", "4123012"]
private let kernel = ["1201", "0120", "2011", "0102"]

/// The numbers of chapter 2 of "A guide to convolution arithmetic for deep learning", arXiv:1603.07285.
private let guidePicture = ["33210", "00131", "31223", "20022", "20001"]
private let guideKernel = ["012", "220", "012"]

extension GalleryScene {
    private static func direct(
        _ name: String, i: Int, k: Int, s: Int, p: Int, d: Int, _ summary: String
    ) -> GalleryScene {
        GalleryScene(name, 2, input: corner(of: picture, i), weight: corner(of: kernel, k), summary) {
            $0.stride = [s, s]
            $0.padding = [Padding(p), Padding(p)]
            $0.dilation = [d, d]
        }
    }

    private static func transposed(
        _ name: String, i: Int, k: Int, s: Int, p: Int, a: Int, _ summary: String
    ) -> GalleryScene {
        GalleryScene(name + "_transposed", 2, input: corner(of: picture, i), weight: corner(of: kernel, k), summary) {
            $0.isTransposed = true
            $0.stride = [s, s]
            $0.padding = [Padding(p), Padding(p)]
            $0.outputPadding = [a, a]
        }
    }

    private static func numerical(_ name: String, s: Int, p: Int, _ summary: String) -> GalleryScene {
        GalleryScene(name, 2, input: corner(of: guidePicture, 5), weight: corner(of: guideKernel, 3), summary) {
            $0.stride = [s, s]
            $0.padding = [Padding(p), Padding(p)]
        }
    }

    /// The top left corner of a grid of digits, as numbers.
    private static func corner(of rows: [String], _ size: Int) -> String {
        rows.prefix(size).map { $0.prefix(size).map(String.init).joined(separator: " ") }.joined(separator: "; ")
    }
}
