import ConvEngine

/// A layer as PyTorch prints it, or as it stands in a program, also of Keras:
///
///     Conv2d(3, 8, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
///     self.conv1 = torch.nn.Conv2d(3, 8, 3, stride=2, padding='same', device="cuda"),
///     (0): ConvTranspose1d(1, 1, kernel_size=(3,), stride=(2,))
///     layers.Conv2D(8, 3, strides=2, activation="relu")
///     MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
///
/// or several of them, as a model is printed.
package enum LayerText {
    /// - Parameters:
    ///   - pick: which of several layers, by its number from 1 or by its name.
    ///   - fits: whether a layer of this class is wanted: the only one that is needs no picking.
    package static func read(
        _ text: String, pick: String? = nil, where fits: (LayerClass) -> Bool = { _ in true }
    ) throws(DataError) -> Layer {
        let rest = SummaryRegion.blanked(text)
        let bytes = Array((rest ?? text).utf8)
        let tokens = LayerToken.all(in: bytes)
        let model = ModelText(tokens)
        if model.entries.isEmpty, rest != nil || ModelText.namesOnly(tokens) { throw ModelText.withoutArguments }
        var reader = LayerReader(tokens)
        guard !model.entries.isEmpty, pick != nil || model.entries.count > 1 || !reader.beginsWithLayer else {
            return try located(&reader, in: bytes)
        }
        let index = try model.choice.index(pick, where: fits)
        reader = LayerReader(Array(tokens[model.entries[index].tokens]))
        var layer = try located(&reader, in: bytes)
        if let remark = model.choice.remark(pick, at: index) { layer.remarks.append(remark) }
        return layer
    }

    /// Whether layers stand beside a summary whose arguments can be read: those tell more than it does.
    static func hasLayers(besideSummary text: String) -> Bool {
        guard let rest = SummaryRegion.blanked(text) else { return false }
        let tokens = LayerToken.all(in: Array(rest.utf8))
        return ModelText(tokens).entries.contains { entry in
            var reader = LayerReader(Array(tokens[entry.tokens]))
            return (try? reader.layer()) != nil
        }
    }

    private static func located(_ reader: inout LayerReader, in bytes: [UInt8]) throws(DataError) -> Layer {
        do {
            return try reader.layer()
        } catch {
            var error = error.located(at: reader.offset, in: bytes)
            // In a text of one line the column is enough.
            if !bytes.contains(.newline) { error.line = nil }
            throw error
        }
    }
}
