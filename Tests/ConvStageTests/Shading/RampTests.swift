@testable import ConvStage
import Picture
import Terminal
import Testing

@Suite struct RampTests {
    static let ramps: [(String, Ramp)] = [
        ("heat", .heat), ("cold", .cold), ("grey", .grey), ("red", Ramp.channels[0]), ("green", Ramp.channels[1]),
        ("blue", Ramp.channels[2]), ("signed", .signed),
    ]

    private func colors(_ ramp: Ramp) -> [Color] { (0...63).map { ramp[Double($0) / 63] } }

    /// Who sees no hues sees the same.
    @Test(arguments: ramps.indices)
    func greaterIsLighter(index: Int) {
        let lights = colors(Self.ramps[index].1).map(\.luminance)
        #expect(zip(lights, lights.dropFirst()).allSatisfy { $0 < $1 }, "\(Self.ramps[index].0)")
    }

    @Test(arguments: ["heat", "cold", "grey", "signed"])
    func alsoOn256Colours(name: String) throws {
        let ramp = try #require(Self.ramps.first { $0.0 == name }?.1)
        let shown = colors(ramp).map { XtermPalette.color(XtermPalette.index(nearestTo: $0)) }
        let lights = shown.map(\.luminance)
        for (index, pair) in zip(lights, lights.dropFirst()).enumerated() {
            // A little darker at most, which no eye sees.
            #expect(pair.0 <= pair.1 + 0.02, "step \(index): \(shown[index]), \(shown[index + 1])")
        }
        #expect(Set(shown).count >= 10)
    }

    /// Zero has no hue, each sign has its own, and numbers as far from zero are as far from grey.
    @Test(arguments: [-4.0...4, -1...100, -1e308...3])
    func zeroIsNeutral(range: ClosedRange<Double>) {
        func hue(_ color: Color) -> Int { Int(color.green) - (Int(color.red) + Int(color.blue)) / 2 }
        let shade = Shade(ramp: .signed, range: range, isSigned: true)
        #expect(abs(hue(shade[0])) <= 2)
        let furthest = max(-range.lowerBound, range.upperBound)
        for part in stride(from: 0.1, through: 1, by: 0.1) {
            #expect(hue(shade[furthest * part]) > 8 && hue(shade[-furthest * part]) < -8)
            #expect(abs(shade.share(of: furthest * part) + shade.share(of: -furthest * part) - 1) < 1e-12)
        }
    }

    /// What is done is lighter than where nothing is yet, on a dark page; on a light one it is darker, or has a hue.
    @Test(arguments: [Ramp.heat, .signed])
    func noResultIsAHole(ramp: Ramp) throws {
        for theme in [Theme.dark, .highContrast] {
            let ghost = try #require(theme.ghost)
            for color in colors(ramp) { #expect(color.luminance > ghost.luminance) }
        }
        for color in colors(ramp) where ramp == .heat { #expect(Int(color.green) - Int(color.red) >= 0x20) }
    }

    @Test func beyondTheEndsAreTheEnds() {
        #expect(Ramp.grey[-1] == .black && Ramp.grey[2] == .white && Ramp.grey[.infinity] == .white)
        #expect(Shade(ramp: .grey, range: 0...255)[-7] == .black)
    }

    @Test(arguments: [(-10.0...10.0, 0.0, 0.5), (0...255, 255, 1), (3...3, 3, 0.5), (-1e308...1e308, 1e308, 1)])
    func shares(range: ClosedRange<Double>, value: Double, share: Double) {
        #expect(Shade(ramp: .grey, range: range).share(of: value) == share)
    }

    /// A number can be read on every pixel.
    @Test(arguments: ramps.indices)
    func inkHasContrast(index: Int) {
        for color in colors(Self.ramps[index].1) { #expect(color.contrast(with: color.ink) >= 4.5) }
    }
}
