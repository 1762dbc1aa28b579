/// A `.jpg` file made by hand, with tables so small that its bits can be written down: a difference of zero and the end
/// of a block are a 0 each, and all bits of a block that has nothing else.
package struct JPEGBytes {
    private var frame: UInt8
    private var width: UInt8
    private var height: UInt8
    /// The factors of each component, a digit across and one down.
    private var factors: [UInt8]
    /// Segments between the tables and the frame.
    private var segments: [UInt8] = []
    /// Every scan after its header, the last bits filled up with 1.
    private var scans: [(spectrum: ClosedRange<UInt8>, component: Int?, bits: [UInt8])]

    /// In one pass.
    init(width: UInt8, height: UInt8, factors: [UInt8] = [0x11], segments: [UInt8] = [], bits: [UInt8]) {
        self.init(0xC0, width, height, factors, segments, [(0...63, nil, bits)])
    }

    /// In several: the mean of every block first, and then the rest of each component.
    init(progressiveWidth width: UInt8, height: UInt8, factors: [UInt8], bits: [UInt8], rest: [UInt8]) {
        let rests = factors.indices.map { (spectrum: UInt8(1)...63, component: Int?.some($0), bits: rest) }
        self.init(0xC2, width, height, factors, [], [(0...0, nil, bits)] + rests)
    }

    private init(
        _ frame: UInt8, _ width: UInt8, _ height: UInt8, _ factors: [UInt8], _ segments: [UInt8],
        _ scans: [(spectrum: ClosedRange<UInt8>, component: Int?, bits: [UInt8])]
    ) {
        self.frame = frame
        self.width = width
        self.height = height
        self.factors = factors
        self.segments = segments
        self.scans = scans
    }

    var bytes: [UInt8] {
        let quantization = Self.segment(0xDB, [0] + Array(repeating: 1, count: 64))
        let components = factors.enumerated().flatMap { index, factor -> [UInt8] in [UInt8(index), factor, 0] }
        let size = Self.segment(frame, [8, 0, height, 0, width, UInt8(factors.count)] + components)
        // One code of one bit, 0, and one of two, 10.
        let lengths: [UInt8] = [1, 1] + Array(repeating: 0, count: 14)
        let means: [UInt8] = [0x00] + lengths + [0, 3]
        let details: [UInt8] = [0x10] + lengths + [0, 1]
        let codes = Self.segment(0xC4, means + details)
        let pixels = scans.flatMap { scan -> [UInt8] in
            let chosen = scan.component.map { [$0] } ?? Array(factors.indices)
            let tables = chosen.flatMap { index -> [UInt8] in [UInt8(index), 0] }
            let band: [UInt8] = [scan.spectrum.lowerBound, scan.spectrum.upperBound, 0]
            let header: [UInt8] = [UInt8(chosen.count)] + tables + band
            return Self.segment(0xDA, header) + scan.bits
        }
        let tables = quantization + segments + size + codes
        return [0xFF, 0xD8] + tables + pixels + [0xFF, 0xD9]
    }

    /// EXIF with an orientation.
    static func exif(_ orientation: UInt8) -> [UInt8] {
        let tiff: [UInt8] = [
            0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 2, 1, 0, 0, 3, 0, 0, 0, 1, 0, 9, 0, 0,
            1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        ]
        return segment(0xE1, Array("Exif\0\0".utf8) + tiff)
    }

    /// A length, which counts itself, and the data.
    static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((data.count + 2) >> 8), UInt8((data.count + 2) & 255)] + data
    }
}
