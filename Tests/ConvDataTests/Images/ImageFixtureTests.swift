import ConvData
import Testing

/// Images of every kind, against the numbers they were made of.
@Suite struct ImageFixtureTests {
    private func image(_ fixture: ImageFixture) throws -> RasterImage {
        let form = try #require(FileForm(path: fixture.name))
        #expect(FileForm(sniffing: fixture.bytes) == form)
        return try #require(try form.image(fixture.bytes))
    }

    @Test(arguments: ImageFixture.readable)
    func holdsItsSamples(fixture: ImageFixture) throws {
        let content = fixture.content
        let array = try image(fixture).array()
        #expect(array.shape == content.shape)
        #expect(array.values == content.samples.map { $0 * 255 / content.maximum })
    }

    @Test(arguments: ImageFixture.readable)
    func isNormalized(fixture: ImageFixture) throws {
        let array = try image(fixture).array(upTo: 1)
        #expect(array.values == fixture.content.samples.map { $0 / fixture.content.maximum })
    }

    @Test(arguments: ImageFixture.readable.filter { $0.content.brightness != nil })
    func isAsBrightAsPILFindsIt(fixture: ImageFixture) throws {
        let array = try image(fixture).brightness()
        #expect(array.shape == Array(fixture.content.shape.dropFirst()))
        #expect(array.values == fixture.content.brightness)
    }

    @Test func coversEveryKind() {
        #expect(ImageFixture.all.count == 78)
        #expect(ImageFixture.png.filter { $0.name.hasSuffix("-interlaced.png") }.count == 15)
        #expect(ImageFixture.jpeg.count == 23)
    }
}
