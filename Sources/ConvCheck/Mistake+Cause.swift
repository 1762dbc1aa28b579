import ConvEngine

extension Mistake {
    /// What is the case when it is made, to go on after "when": `the kernel is flipped`.
    ///
    /// - Parameters:
    ///   - convolution: before the mistake.
    ///   - result: with the mistake.
    func cause(from convolution: Convolution, to result: Variant) -> String {
        let (old, new) = (convolution.parameters, result.convolution.parameters)
        let letters = AxisLetters.all(spatialRank: convolution.spatialRank)
        switch self {
        case .flip: return new.isFlipped ? "the kernel is flipped" : "the kernel is not flipped"
        case .axisFlipped(let axis):
            return "the kernel is\(new.isFlipped ? " not" : "") flipped along \(letters[axis])"
        case .strideIgnored, .strideSwapped, .strideChanged: return Self.change("the stride", old.stride, new.stride)
        case .dilationIgnored, .dilationSwapped, .dilationChanged:
            return Self.change("the dilation", old.dilation, new.dilation)
        case .padding(let mistake): return mistake.cause(from: old.padding, to: new.padding)
        case .paddingMode(let mode):
            return "the padding mode is '\(mode.rawValue)' instead of '\(old.paddingMode.rawValue)'"
        case .biasLeftOut: return "the bias is left out"
        case .biasTwice: return "the bias is added twice"
        case .biasSubtracted: return "the bias is subtracted"
        case .firstBias: return "the bias of the first filter is added to all"
        case .biasReversed: return "the numbers of the bias are in reversed order"
        case .transposed: return "the convolution is \(new.isTransposed ? "" : "not ")transposed"
        case .outputPaddingIgnored: return "the output padding is left out"
        case .outputAxes(let first, let second):
            return "\(letters[first]) and \(letters[second]) of the output are swapped"
        case .kernelAxes(let first, let second):
            return "\(letters[first]) and \(letters[second]) of the kernel are swapped"
        case .inputAxes(let first, let second):
            return "\(letters[first]) and \(letters[second]) of the input are swapped"
        case .kernelChannels: return "input and output channels of the kernel are swapped"
        case .channelsLast:
            return "the channels of the output come last, [\(letters.joined(separator: ",")),C]"
        case .inputChannelsLast:
            return "the input is taken for [\(letters.joined(separator: ",")),C], channels last"
        case .groupsIgnored: return "the groups are left out and every filter reads all channels"
        case .firstGroupOnly: return "every filter reads the channels of the first group"
        case .channelsReversed: return "the channels of the input are in reversed order"
        case .firstChannelOnly: return "only the first channel of the input is read"
        case .channelMean: return "the channels are averaged instead of added"
        case .filterOrder(let order): return "the filters are in the order \(order.listed)"
        case .lastLeftOut(let axes): return "the last cells along \(Self.names(axes, letters)) are left out"
        case .lastZero(let axes): return "the last cells along \(Self.names(axes, letters)) are left 0"
        case .treated(let treatment): return treatment.cause
        case .reshaped(let shape): return "the right numbers are laid out as \(shape)"
        }
    }

    private static func names(_ axes: [Int], _ letters: [String]) -> String {
        axes.map { letters[$0 - 1] }.joined(separator: " and ")
    }

    private static func change(_ name: String, _ old: [Int], _ new: [Int]) -> String {
        let isAlike = Set(old).count == 1 && Set(new).count == 1
        func text(_ values: [Int]) -> String { (isAlike ? Array(values.prefix(1)) : values).listed }
        return "\(name) is \(text(new)) instead of \(text(old))"
    }
}

extension PaddingMistake {
    func cause(from old: [Padding], to new: [Padding]) -> String {
        switch self {
        case .none: return "there is no padding"
        case .same: return "the padding is 'same' (\(Self.text(new))) instead of \(Self.text(old))"
        case .sameLower: return "the padding is 'same-lower' (\(Self.text(new))) instead of \(Self.text(old))"
        case .full: return "the padding is 'full' (\(Self.text(new))) instead of \(Self.text(old))"
        case .oneMore, .oneLess, .sidesSwapped, .axesSwapped, .everywhere:
            return "the padding is \(Self.text(new)) instead of \(Self.text(old))"
        }
    }

    /// As `--padding` takes it: one number where all are alike, before and after where the sides differ.
    private static func text(_ padding: [Padding]) -> String {
        (Set(padding).count == 1 ? Array(padding.prefix(1)) : padding).map(\.text).joined(separator: ",")
    }
}

extension Treatment {
    var cause: String {
        switch self {
        case .rectified: "a ReLU follows, which makes negative numbers 0"
        case .clipped: "the numbers are clipped to 0..255"
        case .wrapped: "the numbers are taken modulo 256, as 8 bits hold them"
        case .absolute: "the absolute values are taken"
        case .scaled(-1): "every number has the other sign"
        case .scaled(let factor): "every number is multiplied by \(Self.text(factor))"
        case .shifted(let shift) where shift < 0: "\(Self.text(-shift)) is subtracted from every number"
        case .shifted(let shift): "\(Self.text(shift)) is added to every number"
        }
    }

    /// Six digits: the factor comes of two numbers that may be rounded.
    private static func text(_ value: Double) -> String {
        var unit = 1e-6
        while unit * 1e6 < abs(value), unit < 1e15 { unit *= 10 }
        while unit * 1e5 > abs(value), unit > 1e-15 { unit /= 10 }
        let count = (value / unit).rounded()
        let rounded = unit < 1 ? count / (1 / unit).rounded() : count * unit
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
    }
}

extension [Int] {
    fileprivate var listed: String { map(String.init).joined(separator: ",") }
}
