import ConvEngine

/// What people often do otherwise than they were asked to: what it is called, what a program that does it computes, and
/// what is said about it.
///
/// A new one is one more value in the list of its subject. The search and the report know none of them by name.
package struct Mistake: Sendable {
    /// With its numbers: no two have the same.
    package let name: String
    /// What is the case when it is made, to go on after "when": `the kernel is flipped`.
    let cause: Wording<MadeMistake>
    /// What to do about it, of the convolution that was asked for: `use --flip, or turn your kernel round`.
    let advice: Wording<Convolution>
    // The error is one of the engine's. Its type cannot be inferred in a closure, and nobody asks for it.
    private let make: @Sendable (Variant) throws -> Variant?

    /// How a result looks in which it is made, in plain words that need no "when": `yours looks flipped`. Nil where there are
    /// none that are shorter than the cause.
    private(set) var look: Wording<MadeMistake>?
    private var makesSense: @Sendable (Convolution) -> Bool = { _ in true }
    private var copies: @Sendable (Convolution) -> Int = { _ in 0 }
    /// Whether it would explain only by chance together with another one.
    private(set) var isRare = false
    private(set) var settled: Aspect?

    /// What only one mistake can be about: a second would take the first back.
    enum Aspect: Sendable {
        case border
    }

    /// - Parameter make: what comes out when the mistake is made on top of those that were made before; nil where it means
    ///   nothing. The result is another convolution, or another treatment of its output.
    init(
        _ name: String, cause: Wording<MadeMistake>, advice: Wording<Convolution>,
        make: @escaping @Sendable (Variant) throws -> Variant?
    ) {
        self.name = name
        self.cause = cause
        self.advice = advice
        self.make = make
    }
}

extension Mistake: Equatable {
    package static func == (a: Mistake, b: Mistake) -> Bool { a.name == b.name }
}

/// What else there is to say about a mistake, after the value: `Mistake("…") { … }.rare()`.
extension Mistake {
    /// It means something for these convolutions only.
    func when(_ makesSense: @escaping @Sendable (Convolution) -> Bool) -> Mistake {
        var mistake = self
        mistake.makesSense = makesSense
        return mistake
    }

    /// So many numbers are copied for it beyond each operand once.
    func copying(_ count: @escaping @Sendable (Convolution) -> Int) -> Mistake {
        var mistake = self
        mistake.copies = count
        return mistake
    }

    /// It is not looked for together with another one.
    func rare() -> Mistake {
        var mistake = self
        mistake.isRare = true
        return mistake
    }

    func looking(_ look: Wording<MadeMistake>) -> Mistake {
        var mistake = self
        mistake.look = look
        return mistake
    }

    func about(_ aspect: Aspect) -> Mistake {
        var mistake = self
        mistake.settled = aspect
        return mistake
    }
}

extension Mistake {
    /// The mistake made on top of others; nil where it means nothing, or where that is no convolution.
    func made(on variant: Variant) -> MadeMistake? {
        guard makesSense(variant.convolution), let result = try? make(variant) else { return nil }
        return MadeMistake(mistake: self, before: variant, result: result)
    }

    /// How many numbers are copied or looked at for it; no more than can be counted.
    func cost(in convolution: Convolution) -> Int {
        copies(convolution).plus(convolution.input.values.count).plus(convolution.weight?.values.count ?? 0)
    }

    func canFollow(_ other: Mistake) -> Bool {
        settled == nil || settled != other.settled
    }
}
