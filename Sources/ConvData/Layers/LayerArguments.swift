import ConvEngine

/// `kernel_size=(3, 3)`, or a value without a name.
struct LayerArgument {
    let name: String?
    let value: ArraySlice<LayerToken>
    let offset: Int
}

/// The arguments of a layer, checked as PyTorch checks them.
struct LayerArguments {
    private let kind: LayerClass
    private let arguments: [LayerArgument]
    private let signature: LayerSignature

    init(_ kind: LayerClass, _ arguments: [LayerArgument]) {
        self.kind = kind
        self.arguments = arguments
        signature = kind.signature
    }

    /// Of a class derived from this one: its arguments of other names say nothing here.
    init(derived kind: LayerClass, _ arguments: [LayerArgument]) {
        self.kind = kind
        self.arguments = arguments
        var signature = kind.signature
        signature.isOpen = true
        self.signature = signature
    }

    /// Without the input channels, which are not known before the input is; PyTorch prints a 0 for them.
    init(lazy kind: LayerClass, _ arguments: [LayerArgument]) {
        self.kind = kind
        let isPrinted = arguments.first?.value.map(\.text) == ["0"] && arguments.first?.name == nil
        self.arguments = isPrinted ? Array(arguments.dropFirst()) : arguments
        let inChannels = Name.inChannels.rawValue
        signature = LayerSignature(
            name: "Lazy" + kind.rawValue, required: kind.signature.required.filter { $0 != inChannels },
            order: kind.signature.order.filter { $0 != inChannels }, others: kind.signature.others)
    }

    /// - Parameter offset: gets the place of what is read, so that an error can point at it.
    func layer(_ offset: inout Int) throws(DataError) -> Layer {
        var layer = Layer(kind)
        if kind.pooling != nil { layer.stride = [] }
        for value in try signature.values(of: arguments, &offset) {
            guard let name = Name(rawValue: value.name) else { continue }
            offset = value.tokens.first?.offset ?? offset
            try set(name, to: value, in: &layer)
        }
        // Known only now: values may stand in any order.
        if kind.pooling != nil, layer.stride.isEmpty { layer.stride = layer.kernelSize }
        try check(layer)
        return layer
    }

    /// What can be seen only when all arguments are known.
    private func check(_ layer: Layer) throws(DataError) {
        guard kind.isTransposed || layer.outputPadding.allSatisfy({ $0 == 0 }) else {
            throw DataError(
                "\(kind.rawValue) has no output_padding", hint: "leave it out, or use ConvTranspose\(kind.spatialRank)d"
            )
        }
        let isStated = signature.required.first == Name.inChannels.rawValue
        for (name, count) in [(Name.inChannels, isStated ? layer.inChannels : 0), (.outChannels, layer.outChannels)]
        where count % layer.groups != 0 {
            throw DataError(
                "\(name.rawValue) is \(count), which \(layer.groups) groups cannot share equally",
                hint: "choose a number of groups that divides it")
        }
    }

    private func set(_ name: Name, to value: LayerValue, in layer: inout Layer) throws(DataError) {
        let axes = kind.spatialRank
        switch name {
        case .inChannels: layer.inChannels = try value.integer(atLeast: 1)
        case .outChannels: layer.outChannels = try value.integer(atLeast: 1)
        case .kernelSize: layer.kernelSize = try value.integers(axes: axes, atLeast: 1)
        case .stride where kind.pooling != nil && value.isNone: break
        case .stride: layer.stride = try value.integers(axes: axes, atLeast: 1)
        case .padding:
            let hasWords = !kind.isTransposed && kind.pooling == nil
            layer.padding = try value.padding(axes: axes, hasWords: hasWords)
        case .outputPadding: layer.outputPadding = try value.integers(axes: axes, atLeast: 0)
        case .dilation: layer.dilation = try value.integers(axes: axes, atLeast: 1)
        case .groups: layer.groups = try value.integer(atLeast: 1)
        case .bias: layer.hasBias = try value.truth()
        case .paddingMode: layer.paddingMode = try value.paddingMode(isTransposed: kind.isTransposed)
        case .device, .dtype: break
        case .returnIndices: layer.returnsIndices = try value.truth()
        case .ceilMode: layer.ceilMode = try value.truth()
        case .countIncludePad: layer.countsPadding = try value.truth()
        case .divisorOverride:
            guard value.isNone else {
                throw DataError(
                    "divisor_override has no counterpart: an average divides by the cells that it counts",
                    hint: "leave it out")
            }
        }
    }
}
