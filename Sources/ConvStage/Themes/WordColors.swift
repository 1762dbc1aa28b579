import ConvStory
import Picture

/// The colours of words: one for each of the things that are spoken of.
struct WordColors {
    let input, kernel, window, tap, output, now, wrong, dim: UInt32

    var byRole: [Role: Color] {
        [
            .input: Color(input), .unread: Color(dim), .padding: Color(dim), .inserted: Color(dim),
            .kernel: Color(kernel), .kernelCenter: Color(kernel), .bias: Color(kernel), .kernelTap: Color(kernel),
            .window: Color(window), .windowCenter: Color(window), .markedTap: Color(window), .windowZero: Color(window),
            .best: Color(window),
            .tap: Color(tap),
            .product: Color(window), .productCenter: Color(window), .productTap: Color(tap),
            .output: Color(output), .outputNow: Color(now), .growing: Color(window), .outputWrong: Color(wrong),
            .outputWrongNow: Color(wrong), .pending: Color(dim), .veiled: Color(dim),
        ]
    }
}
