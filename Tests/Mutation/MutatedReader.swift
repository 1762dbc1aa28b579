import ConvData

/// A reader, and good input for it to be damaged.
package struct MutatedReader: Sendable, CustomStringConvertible {
    package typealias Read = @Sendable ([UInt8]) throws(DataError) -> Void

    package let description: String
    package let seeds: [[UInt8]]
    /// Puts right what the reader would refuse before it looks at anything else.
    package let mend: @Sendable (inout [UInt8]) -> Void
    private let read: Read

    package init(
        _ name: String, _ seeds: [[UInt8]], mend: @escaping @Sendable (inout [UInt8]) -> Void = { _ in },
        read: @escaping Read
    ) {
        description = name
        self.seeds = seeds
        self.mend = mend
        self.read = read
    }

    /// One of the seeds, damaged at random: the same for the same number.
    package func input(_ number: Int) -> [UInt8] {
        var generator = SplitMix64(seed: UInt64(number))
        var bytes = seeds[number % seeds.count]
        for _ in 0...Int.random(in: 0..<4, using: &generator) { damage(&bytes, &generator) }
        if Bool.random(using: &generator) { mend(&bytes) }
        return bytes
    }

    /// How the reader took something.
    package enum Verdict: Equatable, Sendable {
        case taken
        case refused
        /// It was refused without a reason, without what to change, or in a way that no terminal should show.
        case refusedBadly(DataError)
    }

    package func verdict(on bytes: [UInt8]) -> Verdict {
        do throws(DataError) {
            try read(bytes)
            return .taken
        } catch {
            let sentences = [error.named("a file").description, error.hint]
            let isGood =
                !error.message.isEmpty && !error.hint.isEmpty
                && sentences.allSatisfy { $0.utf8.count < 400 && $0.unicodeScalars.allSatisfy(isPrintable) }
            return isGood ? .refused : .refusedBadly(error)
        }
    }
}

private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .control
}

/// Changes, drops, doubles or inserts a stretch of bytes, or all that follow.
private func damage(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 0..<4, using: &generator))
    switch Int.random(in: 0..<11, using: &generator) {
    case 0, 1: bytes.removeSubrange(place..<end)
    case 2, 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4, 5: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
    case 6, 7: bytes.insert("0123456789.,;|[]()-+e_nx \n\t#:'\"{}LT=".utf8.randomElement(using: &generator)!, at: place)
    case 8, 9: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
    default: bytes.removeSubrange(place...)
    }
}
