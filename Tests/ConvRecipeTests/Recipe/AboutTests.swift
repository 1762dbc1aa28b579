import ConvRecipe
import Testing

/// The line that says what there is to see is said only of what it is true of.
@Suite struct AboutTests {
    private func about(_ kind: OperationKind, _ change: (inout Recipe) -> Void = { _ in }) throws -> String? {
        var recipe = Recipe(kind)
        change(&recipe)
        return try recipe.operation(reading: .none).about?.gathering
    }

    typealias Typed = @Sendable (inout Recipe) -> Void

    /// Another operation makes other numbers of the same operands.
    static let others: [(OperationKind, Typed)] = [
        (.twoD, { ($0.transposed, $0.stride) = (true, "2") }), (.twoD, { $0.flip = true }),
        (.oneD, { $0.flip = true }), (.oneD, { $0.dilation = "2" }), (.oneD, { $0.transposed = true }),
        (.oneD, { $0.bias = "3" }), (.conv2D, { $0.groups = 3 }), (.threeD, { $0.flip = true }),
        (.oneD, { $0.input = "1 2 3 4" }), (.twoD, { $0.weight = "edge" }), (.twoD, { $0.kernelSize = "2" }),
    ]

    @Test(arguments: others)
    func anotherOperationHasALineOfItsOwn(kind: OperationKind, change: Typed) throws {
        let (example, other) = (try about(kind), try about(kind, change))
        #expect(other != nil && other != example)
        #expect(try other == about(kind) { $0.input = "ones" })
    }

    /// Wherever the windows stand.
    static let same: [(OperationKind, Typed)] = [
        (.oneD, { $0.stride = "2" }), (.twoD, { $0.padding = "same" }),
        (.twoD, { ($0.padding, $0.paddingMode) = ("1", "reflect") }), (.twoD, { $0.weight = "sobel-x" }),
        (.oneD, { $0.weight = "1 2 -1" }), (.conv2D, { $0.padding = "1" }),
    ]

    @Test(arguments: same)
    func theSameSumsHaveTheSameLine(kind: OperationKind, change: Typed) throws {
        #expect(try about(kind, change) == about(kind))
    }

    /// A filter of a group has as many slices as the group has channels.
    @Test func whatIsSaidOfChannelsHoldsForGroups() throws {
        #expect(try about(.conv2D) { $0.groups = 3 }?.contains("each channel it reads") == true)
    }
}
