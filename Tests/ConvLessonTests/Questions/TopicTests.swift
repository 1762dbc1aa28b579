import ConvEngine
import ConvLesson
import ConvStory
import Support
import Testing

/// Under which topic a question counts.
@Suite struct TopicTests {
    typealias Change = @Sendable (inout Parameters) -> Void

    private static let changes: [(Change, value: Topic, count: Topic)] = [
        ({ _ in }, .value, .size), ({ $0.padding = [Padding(1)] }, .padding, .padding),
        ({ $0.stride = [2] }, .stride, .stride), ({ $0.dilation = [2] }, .dilation, .dilation),
        ({ $0.isFlipped = true }, .flip, .size), ({ $0.isTransposed = true }, .transposed, .transposed),
    ]

    @Test(arguments: changes)
    func ofARow(change: Change, value: Topic, count: Topic) throws {
        let row = try Convolution.row([1, 2, 3, 4, 5, 6], [1, 2, 3], change)
        #expect(try Question.value(at: [0, 1]).key(to: row).topic == value)
        #expect(try Question.count(.outputs).key(to: row).topic == count)
        #expect(try Question.inputs(of: [0, 1]).key(to: row).topic == .inputs)
    }

    @Test func ofChannelsAndPoolings() throws {
        let channels = try Convolution.ones([3, 5], [2, 3, 2])
        #expect(try Question.value(at: [0, 0]).key(to: channels).topic == .channels)
        #expect(try Question.shape.key(to: channels).topic == .channels)
        #expect(try Question.count(.weights).key(to: channels).topic == .weights)
        let groups = try Convolution.ones([2, 5], [2, 1, 2]) { $0.groups = 2 }
        #expect(try Question.value(at: [0, 0]).key(to: groups).topic == .groups)
        let pooling = try Convolution.pooling([[1, 2, 3, 4]], by: 2)
        #expect(try Question.value(at: [0, 0]).key(to: pooling).topic == .pooling)
        #expect(try Question.parameter(.stride, target: [3]).key(to: pooling).topic == .stride)
    }

    /// What must not be seen.
    @Test func veils() throws {
        let row = try Convolution.familiar()
        let veils: [(Question, Veil)] = [
            (.value(at: [0, 0]), .value), (.shape, .size), (.count(.outputs), .size), (.number(51), .size),
            (.inputs(of: [0, 0]), .window), (.choice(["a", "b"], right: 1), []),
            (.parameter(.stride, target: [3]), .size),
        ]
        for (question, veil) in veils { #expect(try question.key(to: row).veil == veil) }
        #expect(try Question.value(at: [0, 0]).key(to: row).veil(hidingProducts: true) == [.value, .products])
        #expect(try Question.shape.key(to: row).veil(hidingProducts: true) == .size)
    }
}
