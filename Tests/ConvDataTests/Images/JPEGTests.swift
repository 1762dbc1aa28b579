import ConvData
import Testing

@Suite struct JPEGTests {
    /// The first bytes of every file, and some more.
    private static func begun(_ more: UInt8...) -> [UInt8] { [0xFF, 0xD8] + more }

    private static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
        let length = data.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + data
    }

    /// The beginning of a file, up to where its pixels would be.
    private static func file(
        _ width: Int, _ height: Int, channels: UInt8 = 3, bits: UInt8 = 8, marker: UInt8 = 0xC0
    ) -> [UInt8] {
        let size = [height, width].flatMap { extent -> [UInt8] in [UInt8(extent >> 8), UInt8(extent & 255)] }
        let factors = (0..<channels).flatMap { component -> [UInt8] in [component, 0x11, 0] }
        let header: [UInt8] = [bits] + size + [channels] + factors
        return begun() + segment(marker, header) + segment(0xDA, [])
    }

    /// Every file that ends too early is refused, and so is the longest of them, which lacks a single byte.
    @Test(
        .enabled(if: ImageFixture.canReadJPEG, "there is no libjpeg-turbo"),
        arguments: ["photo-grey.jpg", "photo-420.jpg", "photo-422-progressive.jpg", "photo-restarts.jpg"])
    func refusesWhatIsCutOff(name: String) {
        let bytes = ImageFixture.named(name).bytes
        for length in bytes.indices {
            let refusal = refusal { try JPEG.read(Array(bytes[..<length])) }
            let isSentence = length < 3 ? "the file does not begin like a JPEG" : "the JPEG is damaged: "
            #expect(refusal.first?.hasPrefix(isSentence) == true, "\(length) bytes: \(refusal)")
        }
    }

    private static let refused: [(bytes: [UInt8], sentence: String)] = [
        (begun(0xFF), "the JPEG is damaged: it is cut off"),
        (begun(0xFF, 0xE0, 0), "the JPEG is damaged: it is cut off"),
        (begun(0xFF, 0xE0, 0, 1), "the JPEG is damaged: a part of it has the length 1"),
        (begun(0xFF, 0xE0, 0xFF, 0xFF, 1), "the JPEG is damaged: it is cut off"),
        (begun(0xFF, 0xE0, 0, 2, 7), "the JPEG is damaged: it is cut off"),
        (begun(0xFF, 0xFF, 0xFF), "the JPEG is damaged: it is cut off"),
        (begun(0xFF, 0x01, 0xFF, 0xD9), "the JPEG is damaged: it ends before its pixels"),
        (begun(0xFF, 0xDA), "the JPEG is damaged: it does not say how large it is"),
        (
            begun(0xFF, 0xC0, 0, 5, 8, 0, 1, 0xFF, 0xDA), "the JPEG is damaged: it does not say how large it is"
        ),
        (file(0, 7), "the JPEG is damaged: it has 0 x 7 pixels"),
        (file(7, 0), "the JPEG is damaged: it has 7 x 0 pixels"),
        (file(65535, 65535), "there are more than 134217728 numbers"),
        (file(6000, 6000), "the JPEG is damaged: 6000 x 6000 pixels cannot be in 25 bytes"),
        (file(8, 8, channels: 4), "the JPEG cannot be read: its colours are four inks for a printer"),
        (file(8, 8, channels: 2), "the JPEG cannot be read: it has 2 channels, which are neither grey nor colours"),
        (file(8, 8, bits: 12), "the JPEG cannot be read: its samples have 12 bits, and only those of 8 are read"),
        (file(8, 8, marker: 0xC3), "the JPEG cannot be read: its pixels are packed in a way that hardly any"),
        (file(8, 8, marker: 0xC9), "the JPEG cannot be read: its pixels are packed in a way that hardly any"),
    ]

    @Test(arguments: refused)
    func refuses(bytes: [UInt8], sentence: String) {
        let refusal = refusal { try JPEG.read(bytes) }
        #expect(refusal.first?.hasPrefix(sentence) == true, "\(refusal)")
    }

    /// Kinds that few programs read are refused with the command that converts them.
    @Test(arguments: refused.filter { $0.sentence.contains("cannot be read") }.map(\.bytes))
    func saysHowItIsConverted(bytes: [UInt8]) {
        let refusal = refusal { try JPEG.read(bytes) }
        #expect(refusal.last?.hasPrefix("convert it") == true)
        #expect(refusal.last?.contains("'photo.png'") == true)
    }

    /// What the library warns of is read as PIL reads it, and said.
    @Test(
        .enabled(if: ImageFixture.canReadJPEG, "there is no libjpeg-turbo"),
        arguments: [
            ("photo-bytes-before-marker.jpg", "corrupt JPEG data: 4 extraneous bytes before marker 0xc0"),
            ("photo-wrong-bits.jpg", "corrupt JPEG data: 1 extraneous bytes before marker 0xd9"),
            // These leave no trace that the library would see.
            ("photo-bytes-before-end.jpg", nil),
            ("photo-wrong-bits-restarts.jpg", nil),
        ] as [(String, String?)])
    func readsWhatIsSlightlyDamaged(name: String, damage: String?) throws {
        let fixture = ImageFixture.named(name)
        let image = try JPEG.read(fixture.bytes)
        #expect(image.array().values == fixture.content.samples)
        #expect(image.remark == damage.map { "is damaged, but was read: " + $0 })
    }

    @Test(.enabled(if: ImageFixture.canReadJPEG, "there is no libjpeg-turbo"))
    func theDamageIsSaidOfATurnedPhoto() throws {
        var bytes = ImageFixture.named("photo-turned-6.jpg").bytes
        let frame = try #require(bytes.indices.first { bytes[$0...].starts(with: [0xFF, 0xC0]) })
        bytes.insert(contentsOf: [1, 2, 3], at: frame)
        let image = try JPEG.read(bytes)
        #expect(image.array().values == ImageFixture.named("photo-turned-6.jpg").content.samples)
        #expect(image.remark?.contains("3 extraneous bytes") == true)
    }

    /// The library warns of three bytes, and then gives up at a table between the passes: no row of it was made.
    @Test(.enabled(if: ImageFixture.canReadJPEG, "there is no libjpeg-turbo"))
    func refusesWhatTheLibraryGivesUp() throws {
        var bytes = ImageFixture.named("photo-422-progressive.jpg").bytes
        let table = try #require(bytes.indices.last { bytes[$0...].starts(with: [0xFF, 0xC4]) })
        bytes[(table + 5)..<(table + 21)] = ArraySlice(repeating: 255, count: 16)
        let frame = try #require(bytes.indices.first { bytes[$0...].starts(with: [0xFF, 0xC2]) })
        bytes.insert(contentsOf: [1, 2, 3], at: frame)
        let refusal = refusal { try JPEG.read(bytes) }
        #expect(refusal.first?.hasPrefix("the JPEG is damaged: ") == true, "\(refusal)")
    }

    /// A byte among the pixels that looks like a long part, in a file that is all there.
    @Test(.enabled(if: ImageFixture.canReadJPEG, "there is no libjpeg-turbo"))
    func whatIsAllThereIsNotCutOff() throws {
        var bytes = ImageFixture.named("photo-420.jpg").bytes
        let scan = try #require(bytes.indices.last { bytes[$0...].starts(with: [0xFF, 0xDA]) })
        let middle = (scan + bytes.count) / 2
        bytes.replaceSubrange(middle..<middle + 4, with: [0xFF, 0xFE, 0xFF, 0xF0])
        #expect(try JPEG.read(bytes).remark?.hasPrefix("is damaged, but was read") == true)
    }

    /// Words between the passes, in which the marker of the end stands, are not the end.
    @Test(.enabled(if: ImageFixture.canReadJPEG, "there is no libjpeg-turbo"), arguments: [false, true])
    func theEndIsNoneWithinWords(isCutOff: Bool) throws {
        let fixture = ImageFixture.named("photo-422-progressive.jpg")
        var bytes = fixture.bytes
        let table = try #require(bytes.indices.last { bytes[$0...].starts(with: [0xFF, 0xC4]) })
        bytes.insert(contentsOf: Self.segment(0xFE, [0xFF, 0xD9]), at: table)
        guard isCutOff else {
            #expect(try JPEG.read(bytes).array().values == fixture.content.samples)
            return
        }
        #expect(refusal { try JPEG.read(bytes.dropLast(2)) }.first == "the JPEG is damaged: it is cut off")
    }

    @Test func refusesWhatIsNoJPEG() {
        #expect(
            refusal { try JPEG.read([0x89, 0x50]) }
                == ["the file does not begin like a JPEG", "save or download the image again as a JPEG"])
    }

    @Test(.enabled(if: ImageFixture.canReadJPEG, "there is no libjpeg-turbo"))
    func saysInTheLibrarysWordsHowItIsDamaged() throws {
        var bytes = ImageFixture.named("photo-grey.jpg").bytes
        let tables = try #require(bytes.indices.first { bytes[$0...].starts(with: [0xFF, 0xDB]) })
        bytes[tables + 4] = 0x0F
        #expect(
            refusal { try JPEG.read(bytes) } == [
                "the JPEG is damaged: bogus DQT index 15", "save or download the file again",
            ])
    }

    @Test(.enabled(if: ImageFixture.canReadJPEG, "there is no libjpeg-turbo"))
    func isReadByTheFirstLibraryThereIs() throws {
        let fixture = ImageFixture.named("photo-grey.jpg")
        let image = try JPEG.read(fixture.bytes, libraries: ["libnone.so"] + JPEG.libraries)
        #expect(image.array().values == fixture.content.samples)
    }

    @Test(.enabled(if: ImageFixture.canReadJPEG, "there is no libjpeg-turbo"))
    func saysThatThereIsNoLibrary() {
        #if canImport(Darwin)
            let installation = "brew install jpeg-turbo"
        #else
            let installation = "install libturbojpeg0-dev"
        #endif
        #expect(
            refusal { try JPEG.read(ImageFixture.named("photo-grey.jpg").bytes, libraries: ["libnone.so"]) } == [
                "a JPEG cannot be read without libjpeg-turbo, and there is no libnone.so",
                installation + ", or convert the image to .png",
            ])
    }
}
