/// An image as its file holds it: pixels row by row from the top, the samples of a pixel side by side.
package struct RasterImage: Equatable, Sendable {
    package let width: Int
    package let height: Int
    /// 1 for grey; 3 for red, green and blue.
    package let channels: Int
    /// The sample that is white, at most 65535. Black is 0.
    package let maximum: Int
    /// A byte each, or two with the high byte first where the maximum does not fit into one.
    package let samples: [UInt8]
    /// What is to be said of its reading, after the name of its file.
    package var remark: String?

    package init(width: Int, height: Int, channels: Int, maximum: Int, samples: [UInt8]) {
        precondition(
            samples.count == width * height * channels * Self.sampleSize(maximum),
            "\(samples.count) bytes of samples are no image of \(width) x \(height)")
        self.width = width
        self.height = height
        self.channels = channels
        self.maximum = maximum
        self.samples = samples
    }

    static func sampleSize(_ maximum: Int) -> Int { maximum > 255 ? 2 : 1 }
}

extension RasterImage {
    /// Channels first, as PyTorch has images: [H, W] where it is grey, else [3, H, W].
    ///
    /// - Parameter white: what the largest sample becomes.
    package func array(upTo white: Double = 255) -> NumberArray {
        let pixels = width * height
        let values = [Double](unsafeUninitializedCapacity: pixels * channels) { values, count in
            for channel in 0..<channels {
                for pixel in 0..<pixels {
                    let value = Double(sample(channels * pixel + channel)) * white / Double(maximum)
                    values.initializeElement(at: channel * pixels + pixel, to: value)
                }
            }
            count = pixels * channels
        }
        return NumberArray(shape: channels == 1 ? [height, width] : [channels, height, width], values: values)
    }

    /// How bright each pixel is, [H, W]: 0.299 R + 0.587 G + 0.114 B, the luma of ITU-R BT.601, in 65536ths as PIL's
    /// `convert("L")` has it. PIL rounds to whole numbers where samples are bytes, and so does this.
    package func brightness(upTo white: Double = 255) -> NumberArray {
        guard channels == 3 else { return array(upTo: white) }
        let values = (0..<width * height).map { pixel in
            let luma = 19595 * sample(3 * pixel) + 38470 * sample(3 * pixel + 1) + 7471 * sample(3 * pixel + 2)
            let brightness = maximum == 255 ? Double((luma + 0x8000) >> 16) : Double(luma) / 65536
            return brightness * white / Double(maximum)
        }
        return NumberArray(shape: [height, width], values: values)
    }

    /// Says that an image lost its colours, in few enough words for a narrow screen.
    package static func brightnessNote(on source: String) -> String {
        let name = source.split(separator: "/").last.map(String.init) ?? source
        return "\(Excerpt.printable(name)) in grey: 0.299 R + 0.587 G + 0.114 B"
    }

    /// A sample that is whiter than white, with its place in the file.
    func firstSampleAboveMaximum() -> (index: Int, sample: Int)? {
        guard maximum != 255, maximum != 65535 else { return nil }
        return (0..<width * height * channels).first { sample($0) > maximum }.map { ($0, sample($0)) }
    }

    private func sample(_ index: Int) -> Int {
        maximum > 255 ? Int(samples[2 * index]) << 8 | Int(samples[2 * index + 1]) : Int(samples[index])
    }
}
