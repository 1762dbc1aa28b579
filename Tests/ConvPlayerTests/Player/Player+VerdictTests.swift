@testable import ConvPlayer
import ConvEngine
import ConvStory
import Support
import Terminal
import Testing

/// A result made with the kernel flipped, in the player of the familiar row.
@Suite struct PlayerVerdictTests {
    private func player(_ values: [Double], cause: String? = "yours looks flipped") throws -> Player {
        let numbers = try Tensor(shape: Shape([1, values.count]), values: values)
        return try .paused(claim: Claim(name: "mine.npy", numbers: numbers, cause: cause))
    }

    private let flipped: [Double] = [1, 1, 1, 1, -6, 4]

    @Test func itIsSaidFromTheStart() throws {
        #expect(
            try player(flipped).story.subject.standing == [
                Word("mine.npy: all 6 cells differ: yours looks flipped", .of(.outputWrong))
            ])
        #expect(
            try player(flipped, cause: nil).story.subject.standing == [
                Word("mine.npy: all 6 cells differ", .of(.outputWrong))
            ])
        #expect(try player([-1, -1, -1, -1, 6, -4]).story.subject.standing == [Word("mine.npy agrees", .of(.output))])
        #expect(try Player.paused().story.subject.standing == [])
    }

    /// The moment of truth: the mistake is made here as well, and the marks are gone.
    @Test func flippingMakesItAgree() throws {
        var player = try player(flipped)
        player.type("x")
        #expect(player.notice == "mine.npy agrees")
        #expect(player.story.subject.standing == [Word("mine.npy agrees", .of(.output))])
        player.type("x")
        #expect(player.notice == "mine.npy: all 6 cells differ")
        #expect(player.story.subject.standing.description == "mine.npy: all 6 cells differ: yours looks flipped")
    }

    /// What explained the numbers explains them no longer.
    @Test func theCauseIsOfTheConvolutionAskedFor() throws {
        var player = try player(flipped)
        player.type("s")
        #expect(player.notice == "mine.npy is [6], not [3]")
        #expect(player.story.subject.standing.description == "mine.npy is [6], not [3]")
    }

    @Test func aNumberTypedInChangesTheVerdict() throws {
        var player = try player([-1, -1, -1, -1, 6, 0])
        #expect(player.story.subject.standing.description == "mine.npy: 1 of 6 cells differs: yours looks flipped")
        player.press(.tab, .tab)
        for _ in 0..<7 { player.press(.right) }
        player.type("e")
        for key in [Key.character("1"), .enter] { _ = player.type(key) }
        #expect(player.convolution.input.values.last == 1)
        #expect(player.story.subject.standing.description == "mine.npy agrees")
    }

    @Test func paddingModesStillComeRound() throws {
        var player = try player(flipped)
        player.type("o")
        let modes = (0..<5).map { _ in
            player.type("m")
            return player.convolution.parameters.paddingMode
        }
        #expect(modes == [.reflect, .replicate, .circular, .symmetric, .zeros])
    }
}
