import ConvData
import Foundation
import Testing

/// An image that Scripts/make-image-fixtures wrote, and what is in it.
struct ImageFixture: Sendable, CustomTestStringConvertible {
    struct Content: Decodable {
        let shape: [Int]
        let maximum: Double
        /// Channels first.
        let samples: [Double]
        /// What PIL's `convert("L")` makes of it, where it has colours of a byte.
        let brightness: [Double]?
    }

    let name: String
    let bytes: [UInt8]
    let content: Content

    var testDescription: String { name }

    static let all: [ImageFixture] = {
        do {
            let content = try JSONDecoder().decode([String: Content].self, from: Data(bytes(of: "expected.json")))
            return try content.map { ImageFixture(name: $0.key, bytes: try bytes(of: $0.key), content: $0.value) }
                .sorted { $0.name < $1.name }
        } catch {
            preconditionFailure("the fixtures cannot be read: \(error)")
        }
    }()

    static let png = all.filter { $0.name.hasSuffix(".png") }
    static let jpeg = all.filter { $0.name.hasSuffix(".jpg") }

    static func named(_ name: String) -> ImageFixture {
        all.first { $0.name == name }!
    }

    private static func bytes(of name: String) throws -> [UInt8] {
        let folder = Bundle.module.resourceURL!.appendingPathComponent("Fixtures/images")
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    /// Where there is no libpng, no PNG can be read, and all that is to be tested is how that is said.
    static let canReadPNG = canRead("a PNG") { () throws(DataError) in try PNG.read(named("grey-8.png").bytes) }

    /// Likewise without libjpeg-turbo.
    static let canReadJPEG = canRead("a JPEG") { () throws(DataError) in try JPEG.read(named("photo-grey.jpg").bytes) }

    static let readable = all.filter {
        $0.name.hasSuffix(".png") ? canReadPNG : $0.name.hasSuffix(".jpg") ? canReadJPEG : true
    }

    private static func canRead(_ form: String, _ read: () throws(DataError) -> RasterImage) -> Bool {
        do throws(DataError) {
            _ = try read()
            return true
        } catch {
            return !error.message.hasPrefix("\(form) cannot be read")
        }
    }
}
