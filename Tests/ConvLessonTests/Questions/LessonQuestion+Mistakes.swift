/// What the usual mistakes give at each question of "What a convolution does", as numbers: the likeliest first, and where several
/// give the same, the likeliest two of them.
extension LessonQuestion {
    var mistakes: [(answer: String, reasons: [String])] { Self.mistakes[description] ?? [] }

    private static let mistakes: [String: [(String, [String])]] = [
        "row: the second output": [
            ("7", ["when the kernel is flipped"]),
            ("1", ["at y[2]", "when the stride is 2 instead of 1"]),
            ("-1", ["at y[0]", "when the padding is 'same' (1) instead of 0"]),
            ("6", ["when the last cells of the kernel along L are not read"]),
            ("0", ["when the dilation is 2 instead of 1"]),
            ("4", ["when the padding is 'full' (2) instead of 0"]),
            ("-2", ["when the padding is 3 instead of 0"]),
            ("-5", ["when every number has the other sign"]),
        ],
        "row: how many": [
            ("3", ["when the + 1 is forgotten"]),
            ("6", ["when the output is taken to be as large as the input"]),
        ],
        "bias: the last output": [
            ("12", ["when the kernel is flipped", "when the last cells of the kernel along L are not read"]),
            ("7", ["when the bias is left out"]),
            ("13", ["when the bias is added twice"]),
            ("4", ["when the bias is subtracted", "at y[2]"]),
            ("9", ["when the first cells of the kernel along L are not read"]),
            ("3", ["when the dilation is 2 instead of 1"]),
            ("8", ["when the padding is 'full' (2) instead of 0"]),
            ("2", ["when the padding is 3 instead of 0"]),
            ("-10", ["when every number has the other sign"]),
        ],
        "flip: the first output": [
            ("-1", ["when the kernel is not flipped", "when every number has the other sign"]),
            ("7", ["at y[1]"]),
            ("3", ["when the last cells of the kernel along L are not read"]),
            ("-2", ["when the first cells of the kernel along L are not read"]),
            ("8", ["when the dilation is 2 instead of 1"]),
            ("4", ["when the padding is 'same' (1) instead of 0"]),
            ("2", ["when the padding is 'full' (2) instead of 0"]),
            ("0", ["when the padding is 3 instead of 0"]),
        ],
        "grid: what is read": [
            ("x[1,1] x[1,2] x[1,3] x[2,1] x[2,2] x[2,3] x[3,1] x[3,2] x[3,3]", ["for y[1,1]"]),
            ("x[0,0] x[0,1] x[0,2] x[1,0] x[1,1] x[1,2] x[2,0] x[2,1] x[2,2]", ["for y[0,0]"]),
        ],
        "grid: the last output": [
            ("0", ["when the kernel is flipped"]),
            ("2", ["at y[0,1]", "when the padding is 3 instead of 0"]),
            ("10", ["at y[1,0]"]),
            ("5", ["when H and W of the kernel are swapped", "when H and W of the input are swapped"]),
            (
                "3",
                ["when the last cells of the kernel along H and W are not read", "when the kernel is flipped along W"]
            ),
            ("6", ["when the first cells of the kernel along H and W are not read"]),
            ("4", ["when the first cells of the kernel along W are not read", "when the kernel is flipped along H"]),
            ("9", ["when the first cells of the kernel along H are not read"]),
            ("-2", ["when the stride is 2 instead of 1", "when the padding is 'same' (1) instead of 0"]),
            ("-7", ["when every number has the other sign"]),
        ],
        "channels: the shape": [
            ("[1,2,2]", ["when the + 1 is forgotten"]),
            ("[1,4,4]", ["when the output is taken to be as large as the input"]),
            ("[3,3,3]", ["when the channels of the input are taken to come out again"]),
            ("[3,3,1]", ["when the channels come last"]),
            ("[1,2,3]", ["when the + 1 is forgotten along H"]),
            ("[1,3,2]", ["when the + 1 is forgotten along W"]),
            ("[1,4,3]", ["when the output is taken to be as large as the input along H"]),
            ("[1,3,4]", ["when the output is taken to be as large as the input along W"]),
        ],
        "filters: the shape": [
            ("[2,2,2]", ["when the + 1 is forgotten"]),
            ("[2,4,4]", ["when the output is taken to be as large as the input"]),
            ("[3,3,3]", ["when the channels of the input are taken to come out again"]),
            ("[6,3,3]", ["when every filter is taken to make a channel of each channel"]),
            ("[1,3,3]", ["when the channels are added up, also those of several filters"]),
            ("[3,3]", ["when the channels are left out"]),
            ("[3,3,2]", ["when the channels come last"]),
            ("[2,2,3]", ["when the + 1 is forgotten along H"]),
            ("[2,3,2]", ["when the + 1 is forgotten along W"]),
            ("[2,4,3]", ["when the output is taken to be as large as the input along H"]),
            ("[2,3,4]", ["when the output is taken to be as large as the input along W"]),
        ],
        "why2d: the shape": [
            ("[1,1,2,2]", ["when the + 1 is forgotten"]),
            ("[1,3,4,4]", ["when the output is taken to be as large as the input"]),
            ("[1,3,3]", ["when the depth is added up, as channels are", "when the + 1 is forgotten along D"]),
            ("[3,3]", ["when the depth is added up, as channels are"]),
            ("[3,3,1]", ["when the depth is added up, as channels are, and the channels come last"]),
            ("[1,3,3,2]", ["when the axes are in reversed order"]),
            ("[2,3,3,1]", ["when the channels come last"]),
            ("[1,2,2,3]", ["when the + 1 is forgotten along H"]),
            ("[1,2,3,2]", ["when the + 1 is forgotten along W"]),
            ("[1,3,3,3]", ["when the output is taken to be as large as the input along D"]),
            ("[1,2,4,3]", ["when the output is taken to be as large as the input along H"]),
            ("[1,2,3,4]", ["when the output is taken to be as large as the input along W"]),
        ],
        "volume: the last of a slice": [
            ("0", ["when the kernel is flipped", "at y[1,1,1]"]),
            ("3", ["when D and W of the output are swapped", "when D and H of the output are swapped"]),
            (
                "2",
                [
                    "when the last cells of the kernel along D and H and W are not read",
                    "when the first cells of the kernel along W are not read",
                ]
            ),
            (
                "1",
                [
                    "when the first cells of the kernel along H and W are not read",
                    "when the first cells of the kernel along D and W are not read",
                ]
            ),
            ("-5", ["when every number has the other sign"]),
        ],
        "stride: how many": [
            ("1", ["when the + 1 is forgotten"]),
            ("6", ["when the output is taken to be as large as the input"]),
            ("4", ["when the stride is forgotten"]),
            ("3", ["when the division is rounded up"]),
        ],
        "padding: the last output": [
            ("0", ["when the kernel is flipped"]),
            ("7", ["when there is no padding", "when the padding is 'full' (2) instead of 1"]),
            ("2", ["when all of the padding lies at the end (0:2)"]),
            ("1", ["when the padding is 3 instead of 1"]),
            (
                "4",
                [
                    "when the first cells of the kernel along L are not read",
                    "when the padding mode is 'reflect' instead of 'zeros'",
                ]
            ),
            ("11", ["when the dilation is 2 instead of 1"]),
            (
                "6",
                [
                    "when the padding mode is 'replicate' instead of 'zeros'",
                    "when the padding mode is 'circular' instead of 'zeros'",
                ]
            ),
            ("-8", ["when every number has the other sign"]),
        ],
        "dilation: what is read": [
            ("x[0] x[1] x[2]", ["when there is no dilation"]),
            ("x[0] x[1] x[2] x[3] x[4]", ["when the holes of the kernel are taken for cells"]),
            ("x[1] x[3] x[5]", ["for y[1]"]),
        ],
        "depthwise: the third filter": [
            ("-1", ["when the kernel is flipped", "at y[2,1,0]"]),
            ("1", ["when the channels of the input are in reversed order", "at y[2,0,1]"]),
            ("3", ["at y[1,0,0]", "when the last cells of the kernel along H and W are not read"]),
            ("6", ["when the groups are left out and every filter reads all channels"]),
            ("2", ["when H and W of the kernel are swapped", "when H and W of the input are swapped"]),
            (
                "0",
                [
                    "when the first cells of the kernel along H and W are not read",
                    "when the first cells of the kernel along H are not read",
                ]
            ),
            ("-3", ["when the kernel is flipped along H"]),
            ("-4", ["when every number has the other sign"]),
        ],
        "transposed: how long": [
            ("6", ["when the + 1 is forgotten", "when the input is multiplied by the stride"]),
            ("3", ["when the output is taken to be as large as the input"]),
            ("5", ["when the stride is forgotten"]),
            ("1", ["when the formula is that of a direct convolution"]),
        ],
        "transposed: an overlap": [
            ("1", ["when the kernel is flipped", "when the last stamp takes the place of those before it"]),
            ("3", ["when the stride is 1 instead of 2"]),
            (
                "-2",
                ["when only the first stamp is counted", "when the first cells of the kernel along L are not read"]
            ),
            ("2", ["at y[3]", "when the padding is 1 instead of 0"]),
            ("4", ["at y[1]"]),
            ("5", ["when the dilation is 2 instead of 1"]),
        ],
        "pooling: the second window": [
            (
                "2",
                [
                    "when the mean is taken instead of the maximum",
                    "when the last cells of the window are not read, 1×1 instead of 2×2",
                ]
            ),
            ("0", ["when the minimum is taken instead of the maximum"]),
            ("8", ["when the sum is taken instead of the maximum"]),
            ("3", ["when the stride is 1 instead of 2", "at y[1,1]"]),
            ("4", ["at y[0,0]", "when the stride is 3 instead of 2"]),
            ("6", ["when H and W of the output are swapped", "when H and W of the input are swapped"]),
            ("-5", ["when every number has the other sign"]),
        ],
    ]
}
