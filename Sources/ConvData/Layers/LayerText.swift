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
        let bytes = Array(text.utf8)
        let all = LayerToken.all(in: bytes)
        let summary = ModelText.summary(in: all)
        let tokens = Array(all[..<(summary ?? all.count)])
        let model = ModelText(tokens)
        if model.entries.isEmpty, summary != nil || ModelText.namesOnly(tokens) { throw ModelText.withoutArguments }
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

    /// Whether layers with their arguments stand before a summary.
    static func hasLayers(beforeSummary text: String) -> Bool {
        let tokens = LayerToken.all(in: Array(text.utf8))
        return !ModelText(Array(tokens[..<(ModelText.summary(in: tokens) ?? 0)])).entries.isEmpty
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
