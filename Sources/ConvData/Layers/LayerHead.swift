/// Whose layer a name is.
enum LayerHead {
    case torch(LayerClass)
    case keras(KerasClass)
    /// Takes its channels from the input.
    case lazy(LayerClass)
    /// A class that somebody made of PyTorch's, named `StdConv2d` or `Conv2dSame`.
    case derived(LayerClass, padsSame: Bool)

    /// - Returns: nil for a name that is none.
    init?(_ name: String) {
        // Every name has a Conv or a Pool in it: most words of a program are told from them at once.
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "C") || $0 == UInt8(ascii: "P") }),
            ForeignLayer(name) == nil
        else { return nil }
        if let kind = LayerClass(rawValue: name) {
            self = .torch(kind)
        } else if let keras = KerasClass(name) {
            self = .keras(keras)
        } else if name.hasPrefix("Lazy"), let kind = LayerClass(rawValue: String(name.dropFirst(4))) {
            self = .lazy(kind)
        } else {
            let padsSame = name.hasSuffix("Same")
            let stem = padsSame ? name.dropLast(4) : Substring(name)
            guard let kind = LayerClass.allCases.first(where: { stem.hasSuffix($0.rawValue) }) else { return nil }
            self = .derived(kind, padsSame: padsSame)
        }
    }

    /// Of a class of any name that is printed as PyTorch prints its convolutions, where it is not known by its name:
    /// `WSConv(64, 64, kernel_size=(3, 3), stride=(1, 1))`.
    ///
    /// - Parameter tokens: what follows.
    init?(_ name: String, before tokens: ArraySlice<LayerToken>) {
        if let known = Self(name) {
            self = known
            return
        }
        // Most names are none of a layer; of those that are, no kernel has more axes than this.
        guard name.contains("Conv") else { return nil }
        let start = tokens.prefix(8).map(\.text)
        guard start.count == 8, Int(start[1]) != nil, Int(start[3]) != nil,
            [0, 2, 4, 5, 6, 7].map({ start[$0] }) == ["(", ",", ",", "kernel_size", "=", "("]
        else { return nil }
        self.init(name, axes: tokens.dropFirst(8).prefix(8).prefix { !$0.isSign(")") }.count { $0.kind == .word })
    }

    /// Of a class of any name with Conv in it that has a kernel of so many axes.
    init?(_ name: String, axes: Int) {
        guard name.contains("Conv"), ForeignLayer(name) == nil else { return nil }
        let isTransposed = name.contains("Transpose")
        let kinds = LayerClass.allCases.filter { $0.pooling == nil && $0.isTransposed == isTransposed }
        guard let kind = kinds.first(where: { $0.spatialRank == axes }) else { return nil }
        self = .derived(kind, padsSame: name.contains("Same"))
    }

    var kind: LayerClass {
        switch self {
        case .torch(let kind), .lazy(let kind), .derived(let kind, _): kind
        case .keras(let keras): keras.layer
        }
    }

    /// Whether a derived class pads as TensorFlow does.
    var padsSame: Bool {
        if case .derived(_, padsSame: true) = self { true } else { false }
    }

    /// - Parameters:
    ///   - name: as it was written.
    ///   - offset: gets the place of what is read, so that an error can point at it.
    func layer(_ name: String, _ arguments: [LayerArgument], _ offset: inout Int) throws(DataError) -> Layer {
        switch self {
        case .torch(let kind): return try LayerArguments(kind, arguments).layer(&offset)
        case .keras(let keras): return try KerasArguments(keras, arguments).layer(&offset)
        case .lazy(let kind):
            var layer = try LayerArguments(lazy: kind, arguments).layer(&offset)
            (layer.name, layer.channels) = (name, .ofInput)
            return layer
        case .derived(let kind, let padsSame):
            var layer = try LayerArguments(derived: kind, arguments).layer(&offset)
            let known = Set(kind.signature.order + kind.signature.others)
            let others = arguments.compactMap(\.name).filter { !known.contains($0) }.prefix(4)
            layer.remarks = ["--layer read \(name) as \(kind.rawValue)"]
            if !others.isEmpty {
                layer.remarks.append("without \(others.map(Excerpt.printable).joined(separator: ", "))")
            }
            layer.name = name
            guard padsSame else { return layer }
            (layer.padding, layer.sameTakesStrides) = (.same, true)
            layer.remarks.append("padded as TensorFlow's 'same'")
            return layer
        }
    }
}
