import ConvCheck
import ConvEngine

/// What to do about a mistake: which option makes convviz do the same, or what to change in the program that made it.
enum Advice {
    /// Without its full stop; of two mistakes the second is no more than another thing to change.
    static func sentence(for explanation: Explanation, in convolution: Convolution) -> String {
        var texts: [String] = []
        for text in explanation.mistakes.map({ text(for: $0, convolution) }) where !texts.contains(text) {
            texts.append(text)
        }
        return texts.joined(separator: "; and ")
    }

    private static func text(for mistake: Mistake, _ convolution: Convolution) -> String {
        let parameters = convolution.parameters
        switch mistake {
        case .flip:
            return parameters.isFlipped
                ? "leave out --flip, or turn your kernel round" : "use --flip, or turn your kernel round"
        case .axisFlipped: return "turn your kernel along all axes, or along none"
        case .strideChanged: return "move the window by the stride, or change --stride"
        case .dilationChanged: return "space the kernel's cells by the dilation, or change --dilation"
        case .biasSubtracted: return "add the bias"
        case .firstBias, .biasReversed: return "add to every filter its own number of the bias"
        case .channelsReversed: return "turn round the channels of your input, as from BGR to RGB"
        case .firstChannelOnly: return "add the products of all channels"
        case .channelMean: return "add the channels up, or divide your kernel by their number"
        case .filterOrder: return "put the channels of your result into the order of the filters"
        case .lastLeftOut, .lastZero: return "let the loops over the output run one step further"
        case .treated(.rectified), .treated(.clipped), .treated(.absolute):
            return "compare the output before that"
        case .treated(.wrapped): return "keep the sums in a type that is wide enough"
        case .treated(.scaled): return "look for a factor in your kernel or your input, as a division by 255"
        case .treated(.shifted): return "look at your bias, or give it with --bias"
        case .strideIgnored: return "move the window by the stride, or change --stride"
        case .strideSwapped: return "give the strides in the order of the axes, or change --stride"
        case .dilationIgnored: return "leave holes between the kernel's cells, or change --dilation"
        case .dilationSwapped: return "give the dilations in the order of the axes, or change --dilation"
        case .padding(.sidesSwapped):
            return "pad before the first cell what you pad after the last, or change --padding"
        case .padding: return "pad the input as --padding says, or change it"
        case .paddingMode(.zeros): return "fill the padding with copies of the input, or leave out --padding-mode"
        case .paddingMode(.symmetric):
            return "use --padding-mode symmetric, or fill the border otherwise; scipy.ndimage calls it 'reflect', "
                + "and 'mirror' what convviz and PyTorch call reflect"
        case .paddingMode(let mode):
            return parameters.paddingMode == .zeros
                ? "fill the padding with zeros, or use --padding-mode \(mode.rawValue)"
                : "change how you fill the padding, or use --padding-mode \(mode.rawValue)"
        case .biasLeftOut: return "add one number of the bias to every cell of its filter, or leave out --bias"
        case .biasTwice: return "add the bias after all products, once"
        case .transposed:
            return parameters.isTransposed
                ? "spread every input over the output, or leave out --transposed"
                : "let every output gather its window, or use --transposed"
        case .outputPaddingIgnored: return "add the cells at the end of the output, or leave out --output-padding"
        case .outputAxes: return "swap the two axes of your result"
        case .kernelAxes: return "swap the two axes of your kernel"
        case .inputAxes: return "swap the two axes of your input"
        case .kernelChannels:
            return "the weight is [C_out, C_in/groups, *kernel], transposed [C_in, C_out/groups, *kernel]"
        case .channelsLast: return "move the last axis of your result to the front"
        case .inputChannelsLast: return "the input is [C, *space]: move its last axis to the front before it is read"
        case .groupsIgnored, .firstGroupOnly: return "let every filter read the channels of its own group"
        case .reshaped: return "reshape your result to \(convolution.outputShape)"
        }
    }
}
