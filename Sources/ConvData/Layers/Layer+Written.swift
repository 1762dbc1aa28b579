import ConvEngine

extension Layer {
    /// As a program writes it, without what PyTorch would take anyway: `Conv2d(3, 16, kernel_size=3, stride=2)`.
    var written: String {
        var arguments = kind.pooling == nil ? [String(inChannels), String(outChannels)] : []
        arguments.append("kernel_size=" + Self.written(kernelSize))
        func add(_ name: String, _ value: String, unless isDefault: Bool) {
            if !isDefault { arguments.append("\(name)=\(value)") }
        }
        let ones = Array(repeating: 1, count: spatialRank)
        add("stride", Self.written(stride), unless: stride == (kind.pooling == nil ? ones : kernelSize))
        switch padding {
        case .cells(let sides):
            add("padding", Self.written(sides.map(\.before)), unless: sides.allSatisfy { $0 == .valid })
        case .same: add("padding", "'same'", unless: sameTakesStrides)
        default: break
        }
        add("output_padding", Self.written(outputPadding), unless: outputPadding.allSatisfy { $0 == 0 })
        add("dilation", Self.written(dilation), unless: dilation == ones)
        add("groups", String(groups), unless: groups == 1)
        add("bias", "False", unless: hasBias)
        add("ceil_mode", "True", unless: !ceilMode)
        return "\(name)(\(arguments.joined(separator: ", ")))"
    }

    private static func written(_ numbers: [Int]) -> String {
        if Set(numbers).count == 1, let number = numbers.first { return String(number) }
        return "(\(numbers.map(String.init).joined(separator: ", ")))"
    }
}
