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

    init(_ kind: LayerClass, _ arguments: [LayerArgument]) {
        self.kind = kind
        self.arguments = arguments
    }

    /// - Parameter offset: gets the place of what is read, so that an error can point at it.
    func layer(_ offset: inout Int) throws(DataError) -> Layer {
        var layer = Layer(kind)
        if kind.pooling != nil { layer.stride = [] }
        var given: Set<Name> = []
        var hasNames = false
        for (index, argument) in arguments.enumerated() {
            offset = argument.offset
            hasNames = hasNames || argument.name != nil
            let name = try name(of: argument, at: index, after: hasNames)
            guard given.insert(name).inserted else {
                throw DataError("\(name.rawValue) is given twice", hint: "leave out one of them")
            }
            offset = argument.value.first?.offset ?? offset
            let value = LayerValue(name: name.rawValue, tokens: argument.value)
            try set(name, to: value, in: &layer)
        }
        // Known only now: values may stand in any order.
        if kind.pooling != nil, layer.stride.isEmpty { layer.stride = layer.kernelSize }
        try check(layer, given)
        return layer
    }

    /// What can be seen only when all arguments are known.
    private func check(_ layer: Layer, _ given: Set<Name>) throws(DataError) {
        if let missing = kind.required.first(where: { !given.contains($0) }) {
            let example = kind.required.map(\.rawValue).joined(separator: ", ")
            throw DataError("\(missing.rawValue) is missing", hint: "write \(kind.rawValue)(\(example), ...)")
        }
        guard kind.isTransposed || layer.outputPadding.allSatisfy({ $0 == 0 }) else {
            throw DataError(
                "\(kind.rawValue) has no output_padding", hint: "leave it out, or use ConvTranspose\(kind.spatialRank)d"
            )
        }
        for (name, count) in [(Name.inChannels, layer.inChannels), (.outChannels, layer.outChannels)]
        where count % layer.groups != 0 {
            throw DataError(
                "\(name.rawValue) is \(count), which \(layer.groups) groups cannot share equally",
                hint: "choose a number of groups that divides it")
        }
    }

    private func name(of argument: LayerArgument, at index: Int, after hasNames: Bool) throws(DataError) -> Name {
        guard let text = argument.name else {
            guard !hasNames else {
                throw DataError("a value without a name follows one with a name", hint: "write its name, as stride=2")
            }
            guard index < kind.order.count else {
                throw DataError(
                    "\(kind.rawValue) takes no more than \(kind.order.count) values", hint: "leave out the rest")
            }
            return kind.order[index]
        }
        if let name = Name(rawValue: text), kind.takes(name) { return name }
        let names = kind.order.map(\.rawValue)
        throw DataError(
            "\(Excerpt.quoted(text)) is not an argument of \(kind.rawValue)",
            hint: Suggestion.closest(to: text, among: names).map { "did you mean '\($0)'?" }
                ?? "its arguments are \(names.joined(separator: ", "))")
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
