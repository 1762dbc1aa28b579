/// Good input of every form, small, so that damage hits what matters.
package enum Seeds {
    static let text = [
        "1 2; 3 4 | 5 6; 7 8", "-1,0,1", "[[1, 2], [3, 4]]", "((1.5, 2e-3),)", "\u{2212}1 .5 5.", "# x\n1,2\r\n3,4\n",
        "1\t2\n\n3\t4", "1;2\n3;4\n", "\u{FEFF}[1,[2]]", "[[1. 2.]\n [3. 4.]]",
        "np.array([[1, 2]], dtype=np.dtype('<i4'))", "[tensor(1.), tensor(2., device='cuda:0')]",
        "Parameter containing:\ntensor([[1, 2]], requires_grad=True)", "[1 2 ... 8 9]",
        "0.000000000000000000e+00 1.000000000000000056e-01\n", "1 2; 3 4\n5 6\n",
    ].map { Array($0.utf8) }

    /// Tables, printed matrices, and what stands around numbers.
    static let written = [
        "time;value\n0;1,5\n1;-2,5\n", "\"a\" \"b\"\n\"1\" 1 4\n\"2\" 2 5\n", ",0,1\r0,5,6\r1,7,8\r",
        "\"1,5\",\"2\"\n3,4,\n", "a\tb\n1,5\t2\n", "A = [1 2; 3 4];", "(1 2 1; 2 4 2) / 16", "(1/9) * [1, 2]",
        "2\u{D7}2 Matrix{Int64}:\n 1  2\n 3  \u{22C5}\n",
        "A =\n\n   1.0e+03 *\n\n  Columns 1 through 2\n\n 1 2\n\n  Column 3\n\n 3\n",
        "2\u{D7}1\u{D7}2 Array{Int64, 3}:\n[:, :, 1] =\n 1\n 2\n\n[:, :, 2] =\n 3\n 4\n",
        "     [,1] [,2]\n[1,]    1    3\n",
        "ans(:,:,1) =\n\n 1 2\n\nans(:,:,2) =\n\n 3 4\n", "x <- c(1, 2/3)", " [1]  1  2\n [3]  4\n",
        ">>> x = torch.tensor([[1.,\n...    2.]])\n>>> x\ntensor([[1., 2.]])\n>>> x.shape\ntorch.Size([1, 2])\n",
        "In [3]: x\nOut[3]: \narray([[1, 2],\n       [3, 4]])\n", "(tensor([1., 2.]), torch.Size([2]))",
        "<tf.Tensor: shape=(1, 2), dtype=float32, numpy=\narray([[1., 2.]], dtype='>f4')>",
        "[<Variable path=a/b, shape=(1, 1), dtype=float32, value=[[1.]]>, <Variable path=a/c, shape=(1,), value=[2.]>]",
        "[array([[[1.]]], dtype=float32), array([0.5, 1/2], dtype=float32)]", "sep=;\nt;v\n0;1,5\n1;#N/A\n",
        "Volt (V)\n1,5\n2,5 # x\n\n1.500\n", "#;v\n1;2.500\n2;3,5\n", "a,b\n1,2,3\n2,4,5\n", "1,5\n2,5\n",
        "0    1.0\n1    ..\nName: volt, Length: 9, dtype: float64\n", "x = [1 2 3\n4 5 6];", "[1, 2\n 3, 4]/2",
        "matrix(c(1, 2, 3, 4), nrow = 2, byrow = TRUE)", "m <- matrix(c(1,2),1,2,T)",
    ].map { Array($0.utf8) }

    /// Arrays of two to five axes.
    static let shaped = [
        "1,2\n3,4\n5,6\n", "[[[1],[2]],[[3],[4]]]", "[[[[1],[2]],[[3],[4]]]]", "[[[[[1,2]],[[3,4]]]]]",
        "[[[1,2,3],[4,5,6]],[[1,2,3],[4,5,6]],[[1,2,3],[4,5,6]],[[1,2,3],[4,5,6]]]",
    ].map { Array($0.utf8) }

    static let documents = [
        "{\"convviz\": 1, \"input\": {\"data\": [1, 2]}, \"output\": {\"shape\": [2], \"data\": [[1, 2]]}}",
        "{\"a\": \"\\\"]\", \"output\": [[1], [2]]}",
    ].map { Array($0.utf8) }

    static let layers = [
        "Conv2d(4, 8, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), groups=2, bias=False, padding_mode=reflect)",
        "(0): nn.ConvTranspose1d(1, 1, 3, 2, output_padding=[1], device=torch.device('cpu')),",
        "MaxPool2d(kernel_size=(3, 2), stride=2, padding=1, dilation=1, ceil_mode=False)",
        "self.pool = nn.AvgPool3d(2, None, ceil_mode=True, count_include_pad=False, divisor_override=None)",
        "layers.Conv2DTranspose(64*2, (5-1)//2, strides=3, padding='valid', input_shape=(28, 28, 1), activation='relu')",
        "ParametrizedConv1d(\n  1, 2, kernel_size=(3,), stride=(1,)\n  (parametrizations): ModuleDict(\n    (weight): Norm()\n  )\n)",
        "(0): WSConvTranspose(64, 8, kernel_size=(1, 3, 3), stride=(1, 2, 2), padding=(0, 1, 1))",
        "Net(\n  (a): Block()\n  (0-1): 2 x Block(\n    (pool): MaxPool2d(2)\n    (b): Conv2dSame(4, 8, 3)\n  )\n)",
    ].map { Array($0.utf8) }

    static let summaries = [
        """
        Layer (type (var_name):depth-idx)   Input Shape        Output Shape       Kernel Shape   Param #
        ├─Conv2d (conv1): 1-1               [1, 3, 32, 32]     [1, 16, 16, 16]    [3, 5]         736
        │    └─MaxPool2d (pool): 2-1        [1, 16, 16, 16]    [1, 16, 8, 8]      2              --
        """,
        """
        Layer (type)         Kernel Shape   Param #     Output Shape       Input Shape
        + ConvTranspose1d    [4]            1,040       [2, 20, 14]        [2, 13, 8]
        + Conv1dSame         3              (117)       [2, 13, 4]         [2, 3, 8]
        """,
    ].map { Array($0.utf8) }

    static let npy = [
        NPYBytes("<f8", shape: "(2,)", data: Array(repeating: 0x3F, count: 16)).bytes,
        NPYBytes(">i2", shape: "(2, 2)", isFortranOrder: true, data: Array(0..<8)).bytes,
        NPYBytes(version: 3, header: "{'shape': (), 'descr': '|b1', 'fortran_order': False}", data: [1]).bytes,
        NPYBytes("<f2", shape: "(1, 3)", data: [0, 60, 0, 124, 0, 126]).bytes,
    ]

    package static let netpbm = [
        Array("P1 3 2\n101 010\n".utf8), Array("P2\n# grey\n3 1\n255\n0 128 255\n".utf8),
        Array("P3 1 2 1023 1 2 3 4 5 6".utf8), Array("P4 9 2\n".utf8) + [0xAA, 0x80, 0, 0x7F],
        Array("P5 3 1 255\n".utf8) + [0, 128, 255], Array("P5 2 1 300\n".utf8) + [1, 0, 0, 7],
        Array("P6 2 1 255\n".utf8) + [1, 2, 3, 4, 5, 6],
    ]

    /// Every type of colour, packed and plain, with every filter, and one interlaced.
    package static let png = [
        PNGBytes(width: 2, height: 1),
        PNGBytes(width: 9, height: 2, depth: 1, rows: [0, 0xAA, 0x80, 2, 0x55, 0]),
        PNGBytes(width: 3, height: 2, depth: 2, chunks: PNGBytes.chunk("tRNS", [0, 1]), rows: [1, 0x1B, 3, 0xE4]),
        PNGBytes(
            width: 2, height: 1, depth: 16, chunks: PNGBytes.chunk("gAMA", [0, 1, 0x86, 0xA0]), rows: [0, 1, 2, 3, 4]),
        PNGBytes(width: 1, height: 2, colorType: 2, rows: [4, 1, 2, 3, 4, 5, 6, 7]),
        PNGBytes(
            width: 3, height: 1, depth: 4, colorType: 3,
            chunks: PNGBytes.chunk("PLTE", [1, 2, 3, 4, 5, 6]) + PNGBytes.chunk("tRNS", [9]), rows: [0, 0x01, 0]),
        PNGBytes(width: 1, height: 1, depth: 16, colorType: 4, rows: [0, 1, 2, 3, 4]),
        PNGBytes(
            width: 1, height: 1, colorType: 6, chunks: PNGBytes.chunk("tEXt", [65, 0, 66]), rows: [1, 1, 2, 3, 4]),
        PNGBytes(
            width: 2, height: 2, interlace: 1, chunks: PNGBytes.chunk("zTXt", [65, 0, 0, 120]),
            rows: [0, 1, 0, 2, 0, 3, 4]),
    ].map(\.bytes)

    /// Grey and colours, whole and coarse ones, in one pass and in several, upright and turned.
    package static let jpeg = [
        JPEGBytes(width: 5, height: 3, bits: [0x3F]),
        JPEGBytes(width: 9, height: 8, segments: JPEGBytes.exif(6), bits: [0b1010_1101, 0b0001_1111]),
        JPEGBytes(width: 3, height: 3, factors: [0x11, 0x11, 0x11], segments: JPEGBytes.exif(3), bits: [0b0000_0011]),
        JPEGBytes(
            width: 16, height: 17, factors: [0x22, 0x11, 0x11],
            segments: JPEGBytes.exif(5) + JPEGBytes.segment(0xFE, [65]), bits: [0, 0, 0]),
        JPEGBytes(progressiveWidth: 8, height: 8, factors: [0x11], bits: [0x7F], rest: [0x7F]),
        JPEGBytes(progressiveWidth: 15, height: 9, factors: [0x21, 0x11, 0x11], bits: [0], rest: [0x0F]),
    ].map(\.bytes)

    static let options = [
        "2,1", "(2, 1)", "2x1", "1:2,0:1", "same", "causal", "ramp:5x5", "random:3,5,5", "edge", "./a.csv", "-",
        "-1,0,1",
    ].map { Array($0.utf8) }

    static let lessons = [
        """
        convviz: 1
        title: Edges
        minutes: 5
        unit: row
        scenes:
          - scene: a
            chapter: One
            show: 1d -i "1 2 3" -w '1 1' --stride 2
            beside: --flip
            stops:
              - at: y[1].pair 0
                ask: value
                of: beside
                say: The kernel moves on.
                reveal: "5: yes"
                think: 40
          - scene: b
            like: a
            with: --padding 1
            stops: [{at: row 0, point: "x[1,2]"}, {at: end, ask: shape, expect: [3, 3]}]
        """,
        """
        convviz: 1
        scenes:
        - scene: a
          show: >-
            2d -i "1 2; 3 4"
            -w "1 \\\\"
          stops:
          - at: y[0, 1].channel 0
            panel: code
            note: |
              One.
              Two.
          - at: end
            ask: choice
            options: ["no: \u{E9}", 2]
            expect: 1
            because: {2: "2: not so"}
          - {at: end, ask: parameter, name: padding, target: '1,10', expect: 3}
        - scene: c
          text: |
            Some *words*.
        """,
    ].map { Array($0.utf8) }

    /// Fifty thousand bytes of one thing, by itself or after a header that promises more.
    package static let floods: [[UInt8]] = {
        let pieces = [
            "[", "]", "(", ",", ";", "|", "\n", "x", "9", "9 ", "1,", "1;", "-", "\u{2212}", "\u{1B}[2J", "#",
            "1\n2 2\n", "5x", "array(", "{\"", "\r", "\"", "a,", "x =", ">>> ", "Out[1]: ", "<tf.", "<tf. numpy=", "/",
            "1/", "[array(",
            "c(", "* ", "[1] 1 ", "\t", "x\n", "1\u{D7}", "[:, :, 1] =\n", "- ", "? ", "{", "a: ", "&a ", "*a ", "!a ",
            "'",
        ]
        let headers = [
            "convviz: 1\nscenes:\n- scene: a\n  show: ", "P1 200 200\n", "P2 100 100 9\n", "P5 300 300 9\n", "P2 9 9 #",
            "array([1], a=", "[1, ",
        ]
        let floods =
            pieces.map { flood("", of: $0) } + headers.flatMap { [flood($0, of: "1 "), flood($0, of: "('")] }
        let npy = NPYBytes(version: 3, header: String(repeating: "{", count: 1 << 16)).bytes
        let image = PNGBytes(width: 100_000, height: 10_000, rows: Array(repeating: 0, count: 60_000)).bytes
        return floods + [npy, image]
    }()

    private static func flood(_ header: String, of piece: String) -> [UInt8] {
        Array((header + String(repeating: piece, count: 50_000 / piece.utf8.count)).utf8)
    }
}
