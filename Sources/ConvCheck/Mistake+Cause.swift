import ConvEngine

extension Mistake {
    /// What is the case when it is made, to go on after "when": `the kernel is flipped`.
    ///
    /// - Parameters:
    ///   - convolution: before the mistake.
    ///   - result: with the mistake.
    func cause(from convolution: Convolution, to result: Variant) -> String {
        let (old, new) = (convolution.parameters, result.convolution.parameters)
        let letters = AxisLetter.all(spatialRank: convolution.spatialRank)
        switch self {
        case .flip: return new.isFlipped ? "the kernel is flipped" : "the kernel is not flipped"
        case .strideIgnored, .strideSwapped: return Self.change("the stride", old.stride, new.stride)
        case .dilationIgnored, .dilationSwapped: return Self.change("the dilation", old.dilation, new.dilation)
        case .padding(let mistake): return mistake.cause(from: old.padding, to: new.padding)
        case .paddingMode(let mode):
            return "the padding mode is '\(mode.rawValue)' instead of '\(old.paddingMode.rawValue)'"
        case .biasLeftOut: return "the bias is left out"
        case .biasTwice: return "the bias is added twice"
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
        case .reshaped(let shape): return "the right numbers are laid out as \(shape)"
        }
    }

    private static func change(_ name: String, _ old: [Int], _ new: [Int]) -> String {
        let isAlike = Set(old).count == 1 && Set(new).count == 1
        func text(_ values: [Int]) -> String { (isAlike ? Array(values.prefix(1)) : values).listed }
        return "\(name) is \(text(new)) instead of \(text(old))"
    }
}

extension PaddingMistake {
    func cause(from old: [Padding], to new: [Padding]) -> String {
        let change = "\(Self.text(new)) instead of \(Self.text(old))"
        switch self {
        case .none: return "there is no padding"
        case .same: return "the padding is 'same', \(change)"
        case .full: return "the padding is 'full', \(change)"
        case .oneMore, .oneLess, .sidesSwapped, .axesSwapped: return "the padding is \(change)"
        }
    }

    /// As `--padding` takes it: one number where all are alike, before and after where the sides differ.
    private static func text(_ padding: [Padding]) -> String {
        let sides = padding.map { $0.before == $0.after ? "\($0.before)" : "\($0.before):\($0.after)" }
        return Set(padding).count == 1 ? sides[0] : sides.joined(separator: ",")
    }
}

extension [Int] {
    fileprivate var listed: String { map(String.init).joined(separator: ",") }
}

/// The letters of spatial axes, as PyTorch has them.
enum AxisLetter {
    static func all(spatialRank: Int) -> [String] {
        spatialRank == 1 ? ["L"] : Array(["D", "H", "W"].suffix(spatialRank))
    }
}
