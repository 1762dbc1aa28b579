import ConvData
import Mutation
import Testing

@Suite struct PNGTests {
    /// Every file that ends too early is refused, and so is the longest of them, which lacks a single byte.
    @Test(
        .enabled(if: ImageFixture.canReadPNG, "there is no libpng"),
        arguments: ["color-8.png", "grey-1-interlaced.png", "transparent-palette-2.png"])
    func refusesWhatIsCutOff(name: String) {
        let bytes = ImageFixture.named(name).bytes
        for length in bytes.indices {
            let refusal = refusal { try PNG.read(Array(bytes[..<length])) }
            let isSentence = length < 8 ? "the file does not begin like a PNG" : "the PNG is damaged: "
            #expect(refusal.first?.hasPrefix(isSentence) == true, "\(length) bytes: \(refusal)")
        }
    }

    @Test(
        .enabled(if: ImageFixture.canReadPNG, "there is no libpng"),
        arguments: [
            (PNGBytes(width: 2, height: 1), "accepted"),
            (PNGBytes(width: 0, height: 1), "the PNG is damaged: it has 0 x 1 pixels"),
            (PNGBytes(width: 1 << 31, height: 1), "there are more than 134217728 numbers"),
            (PNGBytes(width: 0xFFFF_FFFF, height: 0xFFFF_FFFF), "there are more than 134217728 numbers"),
            (PNGBytes(width: 8000, height: 8000), "the PNG is damaged: 8000 x 8000 pixels cannot be in 71 bytes"),
            (PNGBytes(width: 2, height: 9), "the PNG is damaged: not enough image data"),
            (
                PNGBytes(width: 2, height: 1, depth: 3),
                "the PNG is damaged: its header asks for a kind of pixels that does not exist"
            ),
            (
                PNGBytes(width: 2, height: 1, colorType: 5),
                "the PNG is damaged: its header asks for a kind of pixels that does not exist"
            ),
            (PNGBytes(width: 2, height: 1, colorType: 3), "the PNG is damaged: IDAT: Missing PLTE before IDAT"),
            (PNGBytes(width: 2, height: 1, interlace: 7), "the PNG is damaged: invalid IHDR data"),
            (PNGBytes(width: 2, height: 1, rows: [9, 0, 0]), "the PNG is damaged: bad adaptive filter value"),
        ] as [(PNGBytes, String)])
    func refuses(file: PNGBytes, sentence: String) {
        let refusal = refusal { try PNG.read(file.bytes) }
        #expect(refusal.first?.hasPrefix(sentence) == true, "\(refusal)")
    }

    @Test func refusesWhatIsNoPNG() {
        #expect(
            refusal { try PNG.read([0xFF, 0xD8, 0xFF]) }
                == ["the file does not begin like a PNG", "save or download the image again as a PNG"])
    }

    @Test(
        .enabled(if: ImageFixture.canReadPNG, "there is no libpng"),
        arguments: [(13, "IDAT: CRC error"), (9, "it is cut off")])
    func saysWhereItIsDamaged(bytesBeforeTheEnd: Int, how: String) {
        var bytes = ImageFixture.named("color-8.png").bytes
        bytes[bytes.count - bytesBeforeTheEnd] ^= 1
        #expect(
            refusal { try PNG.read(bytes) } == ["the PNG is damaged: \(how)", "save or download the file again"])
    }

    @Test(.enabled(if: ImageFixture.canReadPNG, "there is no libpng"))
    func isReadByTheFirstLibraryThereIs() throws {
        let fixture = ImageFixture.named("grey-8.png")
        let image = try PNG.read(fixture.bytes, libraries: ["libnone.so"] + PNG.libraries)
        #expect(image.array().values == fixture.content.samples)
    }

    @Test(.enabled(if: ImageFixture.canReadPNG, "there is no libpng"))
    func saysThatThereIsNoLibrary() {
        #if canImport(Darwin)
            let installation = "brew install libpng"
        #else
            let installation = "install libpng-dev"
        #endif
        #expect(
            refusal { try PNG.read(ImageFixture.named("grey-8.png").bytes, libraries: ["libnone.so"]) } == [
                "a PNG cannot be read without libpng, and there is no libnone.so",
                installation + ", or convert the image to .ppm",
            ])
    }
}
