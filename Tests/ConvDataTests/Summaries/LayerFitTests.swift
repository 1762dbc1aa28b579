import ConvData
import ConvEngine
import Testing

/// What a layer's sizes and its number of parameters say of its arguments.
@Suite struct LayerFitTests {
    /// Where several fit, the likeliest is taken, and the next one is said.
    @Test(arguments: [
        (
            "MaxPool2d  [1, 8, 112, 112]  [1, 8, 56, 56]  3  --",
            "MaxPool2d(kernel_size=3, stride=2, ceil_mode=True) fits as well"
        ),
        (
            "Conv2d  [1, 3, 224, 224]  [1, 64, 55, 55]  [11, 11]  23,296",
            "Conv2d(3, 64, kernel_size=11, stride=4, padding=3) and others fit as well"
        ),
        (
            "ConvTranspose2d  [1, 9, 1, 1]  [1, 2, 2, 2]  [2, 2]  72",
            "ConvTranspose2d(9, 2, kernel_size=2, stride=2, bias=False) and others fit as well"
        ),
        // As many numbers are two groups with a bias.
        ("Conv1d  [1, 2, 5]  [1, 2, 5]  [1]  4", "Conv1d(2, 2, kernel_size=1, groups=2) fits as well"),
    ])
    func whereMoreThanOneFits(row: String, other: String) throws {
        let layer = try #require(try SummaryText(headed + row)?.layer())
        #expect(layer.remarks.last == other)
        #expect(
            layer.padding
                == .cells(
                    Array(repeating: row.contains("[11") ? 2 : row.contains("Max") ? 1 : 0, count: layer.spatialRank)
                        .map { Padding($0) }))
    }

    /// No layer has so many parameters, or fewer than none.
    @Test(
        arguments: ["9223372036854775807", "0"].map { ($0, "cannot have \($0) parameters") }
            + ["-9223372036854775808", "-1", "99999999999999999999", "1.2M", "--"].map {
                ($0, "the number of parameters of Conv2d is not shown")
            })
    func parametersThatCannotBe(count: String, sentence: String) throws {
        let summary = try #require(SummaryText(headed + "Conv2d  [1, 3, 8, 8]  [1, 4, 6, 6]  [3, 3]  " + count))
        let error = #expect(throws: DataError.self) { try summary.layer() }
        #expect(error?.message.contains(sentence) == true)
    }

    /// What is seldom seen is looked for where nothing usual fits.
    @Test(arguments: [
        ("Conv2d  [1, 4, 30, 30]  [1, 4, 24, 24]  [3, 3]  144", "Conv2d(4, 4, kernel_size=3, dilation=3, bias=False)"),
        ("Conv1d  [1, 1, 9]  [1, 1, 9]  [4]  5", "Conv1d(1, 1, kernel_size=4, padding='same')"),
        ("Conv1d  [1, 1, 9]  [1, 1, 11]  [3]  4", "Conv1d(1, 1, kernel_size=3, padding=2)"),
        (
            "ConvTranspose1d  [1, 6, 7]  [1, 4, 14]  [3]  76",
            "ConvTranspose1d(6, 4, kernel_size=3, stride=2, padding=1, output_padding=1)"
        ),
        (
            "Conv3d  [1, 1, 4, 9, 9]  [1, 2, 4, 5, 5]  [1, 3, 3]  20",
            "Conv3d(1, 2, kernel_size=(1, 3, 3), stride=(1, 2, 2), padding=(0, 1, 1))"
        ),
        ("MaxPool2d  [1, 2, 54, 54]  [1, 2, 53, 53]  2  --", "MaxPool2d(kernel_size=2, stride=1)"),
        ("MaxPool2d  [1, 2, 33, 33]  [1, 2, 11, 11]  2  --", "MaxPool2d(kernel_size=2, stride=3)"),
        ("AvgPool2d  [1, 2, 32, 32]  [1, 2, 8, 8]  2  --", "AvgPool2d(kernel_size=2, stride=4)"),
        ("Conv2d  [1, 1, 8, 8]  [1, 1, 8, 8]  [2, 3]  7", "Conv2d(1, 1, kernel_size=(2, 3), padding='same')"),
    ])
    func isSeldom(row: String, written: String) throws {
        let layer = try #require(try SummaryText(headed + row)?.layer())
        #expect(layer.remarks == ["--layer read from its sizes as " + written, others(written)])
    }

    /// Sizes along one axis that no argument makes together with those along the other.
    @Test(arguments: [
        "Conv2d  [1, 1, 8, 10]  [1, 1, 8, 8]  [2, 3]  7",
        "MaxPool2d  [1, 1, 8, 7]  [1, 1, 1, 9]  [2, 2]  --",
    ])
    func noneFits(row: String) throws {
        let error = #expect(throws: DataError.self) { try SummaryText(headed + row)?.layer() }
        #expect(error?.message.hasPrefix("no usual stride and padding of ") == true)
    }

    /// Where rounding up is needed along one axis it is done along both.
    @Test func roundsUpAlongAllAxes() throws {
        let layer = try #require(
            try SummaryText(headed + "MaxPool2d  [1, 1, 8, 7]  [1, 1, 4, 4]  [2, 2]  --")?.layer())
        #expect((layer.stride, layer.padding, layer.ceilMode) == ([2, 2], .cells([.valid, .valid]), true))
    }

    /// Along an axis of one cell any stride fits: a pooling moves as it does by default, and other ways are named.
    @Test(arguments: [
        (
            "AvgPool2d  [1, 16, 1, 128]  [1, 16, 1, 32]  [1, 4]  --", "AvgPool2d(kernel_size=(1, 4))",
            "AvgPool2d(kernel_size=(1, 4), stride=4) and others fit as well"
        ),
        (
            "Conv2d  [1, 1, 1, 100]  [1, 2, 1, 50]  [1, 3]  8",
            "Conv2d(1, 2, kernel_size=(1, 3), stride=2, padding=(0, 1))",
            "Conv2d(1, 2, kernel_size=(1, 3), stride=(1, 2), padding=(0, 1)) and others fit as well"
        ),
        (
            "MaxPool2d  [1, 4, 8, 32]  [1, 4, 2, 30]  3  --", "MaxPool2d(kernel_size=3, stride=(3, 1))",
            "MaxPool2d(kernel_size=3, stride=(4, 1)) and others fit as well"
        ),
    ])
    func strides(row: String, written: String, other: String) throws {
        let layer = try #require(try SummaryText(headed + row)?.layer())
        #expect(layer.remarks.first == "--layer read from its sizes as " + written)
        #expect(layer.remarks.last == other)
    }

    /// Holes that one axis needs, the other has as well.
    @Test func holesAlongAllAxes() throws {
        let layer = try #require(
            try SummaryText(headed + "ConvTranspose2d  [1, 8, 28, 7]  [1, 8, 34, 13]  [4, 4]  128")?.layer())
        #expect((layer.dilation, layer.stride, layer.groups) == ([2, 2], [1, 1], 8))
    }
}
