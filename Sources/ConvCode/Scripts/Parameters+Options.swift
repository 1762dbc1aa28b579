import ConvEngine

extension Parameters {
    /// The options of convviz, without their dashes, for all that is not the default: `stride 2,1`.
    var options: [String] {
        func list(_ name: String, _ values: [Int], default usual: Int) -> String? {
            guard values.contains(where: { $0 != usual }) else { return nil }
            let texts = Set(values).count == 1 ? Array(values.prefix(1)) : values
            return "\(name) " + texts.map(String.init).joined(separator: ",")
        }
        let sides = Set(padding).count == 1 ? Array(padding.prefix(1)) : padding
        let texts = sides.map(\.text)
        return [
            list("stride", stride, default: 1),
            padding.contains { $0 != .valid } ? "padding " + texts.joined(separator: ",") : nil,
            paddingMode == .zeros ? nil : "padding-mode \(paddingMode.rawValue)",
            list("dilation", dilation, default: 1),
            groups == 1 ? nil : "groups \(groups)",
            isTransposed ? "transposed" : nil,
            list("output-padding", outputPadding, default: 0),
            isFlipped ? "flip" : nil,
        ].compactMap(\.self)
    }
}
