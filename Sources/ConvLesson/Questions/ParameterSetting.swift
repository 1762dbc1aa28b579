import ConvData
import ConvEngine

/// One parameter of an operation, to be set to what somebody types.
struct ParameterSetting {
    let name: ParameterName
    private let convolution: Convolution

    /// Those that change how large the output is; the last one of a pooling alone.
    static let settable: [ParameterName] = [.stride, .padding, .dilation, .outputPadding, .kernelSize]

    /// As options spell them, and in words.
    static let choice =
        "one of " + settable.dropLast().map(\.option).joined(separator: ", ")
        + ", or of a pooling \(settable[settable.count - 1].option)"

    init(name: ParameterName, convolution: Convolution) throws(DataError) {
        let isKernelOfWeights = name == .kernelSize && !convolution.combine.isPooling
        guard Self.settable.contains(name), !isKernelOfWeights else {
            throw DataError("\(name.option) cannot be asked for here", hint: "ask for \(Self.choice)")
        }
        self.name = name
        self.convolution = convolution
    }

    private var axes: Int { convolution.spatialRank }

    /// Two forms, for whoever typed something else.
    var examples: String { (axes == 1 ? "4" : "4 or 4,5") + (name == .padding ? ", same or 1:2" : "") }

    /// Numbers; of a padding also two sides, and words.
    var characters: Set<Character> {
        Set("0123456789, " + (name == .padding ? ":" + PaddingOption.words.joined() : ""))
    }

    /// As an option takes it, also behind its name: `3`, `padding=3`, `--padding 1,2`.
    func parsed(_ text: String) throws(DataError) -> String {
        var typed = text.lowercased().drop { $0.isWhitespace || $0 == "-" && text.contains("--") }
        for word in [name.rawValue, name.option] where typed.hasPrefix(word) {
            typed = typed.dropFirst(word.count).drop { $0.isWhitespace || $0 == "=" }
        }
        while typed.last?.isWhitespace == true { typed.removeLast() }
        let value = String(typed)
        if name == .padding {
            _ = try PaddingOption(value, axes: axes)
        } else {
            _ = try IntegerList.read(value, axes: axes)
        }
        return value
    }

    /// The output when it is set.
    ///
    /// - Throws: what the reader or the engine says of it.
    func outputShape(_ value: String) throws(DataError) -> Shape { try convolution(with: value).outputShape }

    /// The operation when it is set.
    func convolution(with value: String) throws(DataError) -> Convolution {
        guard name == .padding else { return try convolution(with: IntegerList.read(value, axes: axes)) }
        let padding = try PaddingOption(value, axes: axes)
        let (inputSize, kernelSize) = (convolution.axes.map(\.inputExtent), convolution.kernelExtents)
        return try changed { parameters throws(ConvolutionError) in
            try padding.apply(to: &parameters, inputSize: inputSize, kernelSize: kernelSize)
        }
    }

    private func convolution(with numbers: [Int]) throws(DataError) -> Convolution {
        switch name {
        case .stride: try changed { $0.stride = numbers }
        case .dilation: try changed { $0.dilation = numbers }
        case .outputPadding: try changed { $0.outputPadding = numbers }
        default: try changed(kernelSize: numbers) { _ in }
        }
    }

    private func changed(
        kernelSize: [Int]? = nil, _ change: (inout Parameters) throws(ConvolutionError) -> Void
    ) throws(DataError) -> Convolution {
        do throws(ConvolutionError) {
            var parameters = convolution.parameters
            try change(&parameters)
            guard let kernelSize else { return try convolution.replacing { $0 = parameters } }
            return try Convolution(
                pooling: convolution.input, kernelSize: kernelSize, combine: convolution.combine, parameters: parameters
            )
        } catch {
            throw DataError(error.description, hint: "")
        }
    }
}

extension ParameterSetting {
    /// Larger ones are not looked for.
    private static let most = 4096

    /// The smallest value that makes an output of these sizes, [C_out, *space]; nil where none does.
    func reaching(_ sizes: [Int]) -> String? {
        guard sizes.count == axes + 1 else { return nil }
        var values: [String] = []
        for axis in 0..<axes {
            guard let value = reaching(sizes[axis + 1], on: AxisSize(convolution, axis: axis)) else { return nil }
            values.append(name == .padding ? Self.padding(ofTotal: value).text : "\(value)")
        }
        let text = Set(values).count == 1 ? values[0] : values.joined(separator: ",")
        // A pooling refuses some that its axes would take.
        return (try? outputShape(text)).map { Array($0.extents) } == sizes ? text : nil
    }

    /// The size grows or shrinks steadily, so the search ends where it goes away from the one that is wanted.
    private func reaching(_ wanted: Int, on size: AxisSize) -> Int? {
        var nearest = UInt.max
        for value in 0...Self.most {
            guard let output = set(value, on: size).output else {
                // Small paddings may leave no room for the kernel, great dilations as well.
                if nearest < .max { return nil } else { continue }
            }
            if output == wanted { return value }
            let distance = output.plus(-wanted).magnitude
            guard distance <= nearest else { return nil }
            nearest = distance
        }
        return nil
    }

    /// Of a padding, the cells of both sides together.
    private func set(_ value: Int, on size: AxisSize) -> AxisSize {
        var size = size
        switch name {
        case .stride: size.parameters.stride = value
        case .dilation: size.parameters.dilation = value
        case .outputPadding: size.parameters.outputPadding = value
        case .kernelSize: size.kernel = value
        default: size.parameters.padding = Self.padding(ofTotal: value)
        }
        return size
    }

    private static func padding(ofTotal cells: Int) -> Padding { Padding(before: cells / 2, after: cells - cells / 2) }
}

extension ParameterName {
    /// As an option spells it: `output-padding`.
    var option: String { String(rawValue.map { $0 == "_" ? "-" : $0 }) }
}
