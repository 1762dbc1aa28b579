import ConvEngine
import ConvLesson
import Support
import Testing

/// What an author states is proven.
@Suite struct RefutationTests {
    private func refutation(_ expect: String, _ question: Question) throws -> String? {
        try question.key(to: .row([2, 0, 3, 1, 4, 2], [1, 2, -1])).refutation(of: expect)
    }

    @Test func anotherNumber() throws {
        let said = try #require(try refutation("7", .value(at: [0, 1])))
        #expect(said.hasPrefix("y[1] is 5, not 7. (7 is what comes out when the kernel is flipped"), "\(said)")
        #expect(try refutation("5", .value(at: [0, 1])) == nil)
        #expect(try refutation("1234", .value(at: [0, 1])) == "y[1] is 5, not 1234.")
    }

    @Test func anotherShape() throws {
        #expect(
            try refutation("1,3", .shape)
                == "the shape of the output is [1,4], not [1,3]. ([1,3] is what comes out when the + 1 is forgotten.)")
    }

    @Test func anotherParameter() throws {
        #expect(
            try refutation("2", .parameter(.padding, target: [10]))
                == "a padding that makes [10] is 3, not 2. (padding 2 gives [8], not [10].)")
    }

    @Test func whatIsNoAnswer() throws {
        #expect(
            try refutation("seven", .value(at: [0, 1]))
                == "'seven' is not a number: type a number like 12, -0.5 or 1/3.")
    }
}
