import ConvData

extension MutatedReader {
    /// Every reader of what users give. A new one goes here.
    package static let all = [
        MutatedReader("Literal", Seeds.text) { bytes throws(DataError) in _ = try Literal.read(text(bytes)) },
        MutatedReader("NestedList", Seeds.text) { bytes throws(DataError) in _ = try NestedList.read(bytes) },
        MutatedReader("DelimitedText", Seeds.text) { bytes throws(DataError) in _ = try DelimitedText.read(bytes) },
        MutatedReader("NumberText", Seeds.written) { bytes throws(DataError) in
            _ = try FileForm.delimitedText.numbers(bytes)
        },
        MutatedReader("TypedNumbers", Seeds.written) { bytes throws(DataError) in
            _ = try Literal.numbers(text(bytes))
        },
        MutatedReader("TableColumn", Seeds.written) { bytes throws(DataError) in
            let column: ColumnChoice = bytes.count % 2 == 0 ? .number(2) : .heading("b")
            _ = try FileForm.delimitedText.numbers(bytes, NumberOptions(column: column))
        },
        MutatedReader("Layouts", Seeds.shaped) { bytes throws(DataError) in
            let numbers = try FileForm.delimitedText.numbers(bytes)
            for spatialRank in 1...3 {
                for layout in InputLayout.allCases {
                    let order = InputOrder(
                        layout, spatialRank: spatialRank, isSingleChannel: spatialRank == 2,
                        isBatch: bytes.count % 2 == 0, isOfKeras: bytes.count % 5 == 0)
                    for reading in order.readings(of: numbers, isFromFile: true) {
                        _ = try? InputShaping.tensor(
                            reading.array(of: numbers), spatialRank: spatialRank, index: bytes.count % 3)
                    }
                }
                for groups in [0, 1, 2] {
                    let shaping = WeightShaping(
                        spatialRank: spatialRank, groups: groups, isTransposed: bytes.count % 2 == 0)
                    _ = shaping.filters(keras: numbers.array.shape, inputChannels: 2)
                    _ = try? shaping.tensor(keras: numbers.array, inputChannels: 2)
                }
            }
            _ = try numbers.single.column(.number(bytes.count % 4))
        },
        MutatedReader("JSONResult", Seeds.documents) { bytes throws(DataError) in _ = try JSONResult.read(bytes) },
        MutatedReader("NPY", Seeds.npy) { bytes throws(DataError) in _ = try NPY.read(bytes) },
        MutatedReader("Netpbm", Seeds.netpbm) { bytes throws(DataError) in take(try Netpbm.read(bytes)) },
        MutatedReader("PNG", Seeds.png, mend: { PNGBytes.mend(&$0) }) { bytes throws(DataError) in
            take(try PNG.read(bytes))
        },
        MutatedReader("JPEG", Seeds.jpeg) { bytes throws(DataError) in take(try JPEG.read(bytes)) },
        MutatedReader("FileForm", Seeds.text + Seeds.written + Seeds.npy + Seeds.netpbm + Seeds.png + Seeds.jpeg) {
            bytes throws(DataError) in
            _ = try FileForm(sniffing: bytes).read(bytes)
        },
        MutatedReader("LayerText", Seeds.layers) { bytes throws(DataError) in
            let layer = try LayerText.read(text(bytes))
            // Whether there is room for it is for the engine to say.
            _ = try? layer.exampleInputShape()
        },
        MutatedReader("SummaryText", Seeds.summaries) { bytes throws(DataError) in
            guard let summary = SummaryText(text(bytes)) else { return }
            for pick in ["1", "2", "conv1"] { _ = try? summary.layer(pick) }
            let layer = try summary.layer { $0.pooling != nil }
            _ = try? layer.exampleInputShape()
        },
        MutatedReader("WeightShaping", Seeds.layers) { bytes throws(DataError) in
            let layer = try LayerText.read(text(bytes))
            let kernel = NumberArray(shape: Array(repeating: 1, count: layer.spatialRank), values: [1])
            _ = try WeightShaping.tensor(repeating: kernel, in: Array(layer.weightShape.prefix(2)) + kernel.shape)
        },
        MutatedReader("IntegerList", Seeds.options) { bytes throws(DataError) in
            _ = try IntegerList.read(text(bytes), axes: 2)
        },
        MutatedReader("PaddingOption", Seeds.options) { bytes throws(DataError) in
            _ = try PaddingOption(text(bytes), axes: 1)
        },
        MutatedReader("BiasList", Seeds.options) { bytes throws(DataError) in _ = try BiasList.read(text(bytes)) },
        MutatedReader("SourceKind", Seeds.options) { bytes throws(DataError) in
            _ = try SourceKind.classify(text(bytes), as: .input) { _ in false }
        },
        MutatedReader("Lesson", Seeds.lessons) { bytes throws(DataError) in try lesson(bytes) },
    ]

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// An image is used up to its last sample.
    private static func take(_ image: RasterImage) {
        _ = image.array()
        _ = image.brightness(upTo: 1)
    }
}
