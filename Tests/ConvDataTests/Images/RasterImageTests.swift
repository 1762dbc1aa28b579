import ConvData
import Testing

@Suite struct RasterImageTests {
    private let colors = RasterImage(
        width: 2, height: 1, channels: 3, maximum: 255, samples: [255, 0, 0, 10, 20, 30])

    @Test func hasItsChannelsFirst() {
        #expect(outcome { colors.array() } == "[3, 1, 2] 255 10 0 20 0 30")
    }

    /// 0.299 · 255 = 76.2 and 0.299 · 10 + 0.587 · 20 + 0.114 · 30 = 18.2.
    @Test func isAsBrightAsItsColorsTogether() {
        #expect(outcome { colors.brightness() } == "[1, 2] 76 18")
        #expect(outcome { colors.brightness(upTo: 1) } == "[1, 2] \(76.0 / 255) \(18.0 / 255)")
    }

    @Test func finerSamplesAreNotRounded() {
        let image = RasterImage(
            width: 1, height: 1, channels: 3, maximum: 65535, samples: [255, 255, 0, 0, 0, 0])
        #expect(image.brightness(upTo: 65535).values == [65535 * 19595 / 65536.0])
    }

    @Test func whiteStaysWhite() {
        for maximum in [1, 3, 100, 255, 1000, 65535] {
            let white = maximum > 255 ? [UInt8(maximum >> 8), UInt8(maximum & 255)] : [UInt8(maximum)]
            let image = RasterImage(
                width: 1, height: 1, channels: 3, maximum: maximum,
                samples: Array(repeatElement(white, count: 3).joined()))
            #expect(image.brightness().values == [255] && image.array().values == [255, 255, 255])
        }
    }

    @Test func greyIsItsOwnBrightness() {
        let grey = RasterImage(width: 1, height: 2, channels: 1, maximum: 5, samples: [0, 5])
        #expect(outcome { grey.brightness() } == "[2, 1] 0 255")
    }

    @Test func saysWhatBecameOfColors() {
        #expect(
            RasterImage.brightnessNote(on: "pictures/\u{1B}photo.png")
                == "<ESC>photo.png in grey: 0.299 R + 0.587 G + 0.114 B")
    }
}
