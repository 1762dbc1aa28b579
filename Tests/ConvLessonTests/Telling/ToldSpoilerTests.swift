import ConvEngine
import ConvLesson
import ConvStory
import Support
import Testing

/// What was told of a scene before a question does not hold its answer, and what is told after it does.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct ToldSpoilerTests {
    private static let picture = "\"1 2 3 4 5; 1 2 3 4 5; 2 3 4 5 6; 3 4 5 6 7; 1 2 3 4 5\""

    /// Pairs and stamps, with all that can be asked of them.
    private static let others = [
        [
            "show: 2d -i \(picture) -w \"1 0; 0 -1\"", "beside: --stride 2",
            "stops: [{at: 'y[0,1]', ask: value, of: beside}, {at: 'y[1,0]', ask: value}, {at: end, ask: count, expect: 16}]",
        ],
        [
            "show: 2d -i \(picture) -w \"1 0; 0 -1\" --stride 2", "beside: --stride 1",
            "stops: [{at: start, ask: shape}, {at: 'y[0,1]', ask: value, of: beside}, {at: 'y[1,1]', ask: inputs}]",
        ],
        [
            "show: 1d -i \"1 2 3 4\" -w \"1 -2\"", "beside: --padding 1",
            "stops: [{at: start, ask: shape, of: beside}, {at: 'y[0]', ask: inputs, of: beside}, {at: 'y[2]', ask: value}]",
        ],
        [
            "show: 2d -i \"1 2; 3 4\" -w \"1 2; -1 3\" --transposed --stride 1 --view stamps",
            "stops: [{at: start, ask: shape}, {at: 'y[0,1]', ask: value}, {at: 'y[1,1]', ask: inputs}]",
        ],
        [
            "show: 1d -i \"1 2 3 4 5 6 7 8 9\" -w \"1 3 -1\" --transposed --view stamps",
            "stops: [{at: start, ask: count, count: weights}, {at: 'y[6]', ask: value}, {at: 'y[9]', ask: value}, {at: end, ask: parameter, name: padding, target: [9]}]",
        ],
    ]

    private static func scenes() throws -> [MadeScene] {
        let builtIn = BuiltInLesson.all.flatMap { LessonFile($0.bytes).lesson?.scenes ?? [] }
        let others = try others.map { try MadeScene(keys: $0) }
        return builtIn.map { MadeScene($0, making: makeStory) } + others
    }

    @Test func nothingIsGivenAway() throws {
        var asked: [Asking.Kind: Int] = [:]
        for scene in try Self.scenes() {
            #expect(scene.faults == [])
            var (telling, open) = (
                SceneTelling(scene), Set(scene.stops.indices.filter { scene.stops[$0].question != nil })
            )
            var told = Told(telling.heading(open: open))
            for (index, stop) in scene.stops.enumerated() {
                told.add(telling.lines(to: index, open: open))
                if let question = stop.question, let kind = stop.stop.asking?.kind {
                    asked[kind, default: 0] += 1
                    let stage = question.isOfBeside ? 1 : 0
                    let story = try #require(stage == 0 ? scene.story : scene.beside)
                    let secrets = try Secrets(stop, question, of: story)
                    let place = "\(scene.scene.name) \(stop.stop.place): \(question.words)"
                    #expect(told.stages[stage].filter(secrets.areTold) == [], "\(place)")
                    open.remove(index)
                    told.add(telling.lines(to: index, open: open))
                    if kind == .value || kind == .inputs {
                        #expect(told.stages[stage].contains(where: secrets.areTold), "\(place)")
                    }
                }
            }
        }
        for kind in Asking.Kind.allCases { #expect(asked[kind, default: 0] > 2, "\(kind)") }
    }
}

/// The lines of each stage.
private struct Told {
    var stages: [[String]] = [[], []]

    /// A heading says the name of a stage, and then all of it.
    init(_ heading: [String]) {
        let second = heading.firstIndex { $0.hasPrefix("second, ") } ?? heading.endIndex
        stages = [Array(heading[..<second]), Array(heading[second...])]
    }

    mutating func add(_ lines: [String]) {
        var stage = 0
        for line in lines {
            if line == "first:" || line == "second:" {
                stage = line == "first:" ? 0 : 1
            } else {
                stages[stage].append(line)
            }
        }
    }
}

/// Which lines have the answer to a question.
private struct Secrets {
    private var beginnings: [String] = []
    private var ending = ""
    /// Counted from 1, of an output that windows gather: it may be among several that are summed up.
    private var placement: Int?
    private var hidesCount = false

    init(_ stop: MadeStop, _ question: AskedQuestion, of story: Story) throws {
        if !question.veil.isDisjoint(with: [.size, .formula]) {
            beginnings = ["D_out = ", "H_out = ", "W_out = ", "L_out = "]
        }
        if question.veil.contains(.size) {
            beginnings.append("output y [")
            hidesCount = true
        }
        guard case .output(let indices, _) = stop.stop.place else { return }
        let output = try CellName(array: .output, indices: indices).position(in: story.convolution)
        let isStamped = story.perspective == .inputs
        let step =
            isStamped
            ? Stamp.index(lastOn: output, of: story.convolution) ?? 0 : story.convolution.outputShape.offset(of: output)
        if question.veil.contains(.window) { beginnings.append("\(isStamped ? "stamp" : "placement") \(step + 1)/") }
        guard question.veil.contains(.value) else { return }
        beginnings.append("  \(Names(story.convolution).output(output)) = ")
        // Before its last stamp another number stands there.
        ending = isStamped ? "= \(question.key.right)" : ""
        placement = isStamped ? nil : step + 1
    }

    func areTold(_ line: String) -> Bool {
        if line.hasPrefix("placement "), line.contains("/"), !line.contains("/?"), hidesCount { return true }
        if line.hasPrefix("placements "), let placement {
            let ends = line.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
            if (ends[0]...ends[1]).contains(placement) { return true }
        }
        return beginnings.contains { line.hasPrefix($0) } && line.hasSuffix(ending)
    }
}
