import ConvCode
import ConvEngine
import ConvStory
import Support
import Testing

/// Plain loops, with the numbers of a multiplication beside them.
@Suite struct LoopCodeTests {
    private func text(_ lines: [CodeLine]) -> String {
        let width = lines.map(\.code.count).max() ?? 0
        return lines.map { line in
            line.now.isEmpty
                ? line.code : line.code + String(repeating: " ", count: width - line.code.count) + "  # " + line.now
        }.joined(separator: "\n")
    }

    private func loops(_ convolution: Convolution, placement: Int, _ phase: Phase = .multiply, pair: Int = 0) -> String
    {
        text(LoopCode(Scene(convolution, placement: placement, phase, pair: pair)).lines)
    }

    @Test func ofTheFamiliarRow() throws {
        #expect(
            loops(try .familiar(), placement: 2, pair: 2) == """
                for i in range(6):       # i = 2
                  y[i] = 0               # y[2] = 0
                  for k in range(3):     # k = 2
                    u = i + k            # u = 2 + 2 = 4
                    y[i] += x[u] * w[k]  # y[2] += x[4] * w[2] = 4 * -1 = -4
                """)
    }

    @Test func paddingIsACondition() throws {
        let convolution = try Convolution.row([1, 2, 3], [4, 5], bias: 7) {
            ($0.padding, $0.stride, $0.dilation, $0.isFlipped) = ([Padding(before: 2, after: 0)], [2], [2], true)
        }
        #expect(
            loops(convolution, placement: 0) == """
                for i in range(2):             # i = 0
                  y[i] = 0                     # y[0] = 0
                  for k in range(2):           # k = 0
                    u = 2*i + 2*k - 2          # u = 2*0 + 2*0 - 2 = -2
                    if 0 <= u < 3:             # False: padding
                      y[i] += x[u] * w[1 - k]  # skipped: adds 0
                  y[i] += b[0]                 # y[0] += b[0] = 7
                """)
        #expect(loops(convolution, placement: 1, pair: 1).contains("# y[1] += x[2] * w[0] = 3 * 4 = 12\n"))
    }

    @Test(arguments: [
        (PaddingMode.reflect, "u = 3 - abs(3 - abs(u))", "u = 3 - abs(3 - abs(-2)) = 2"),
        (.replicate, "u = min(max(u, 0), 3)", "u = min(max(-2, 0), 3) = 0"), (.circular, "u = u % 4", "u = -2 % 4 = 2"),
        (
            .symmetric, "u = min(max(u, -1 - u), 7 - max(u, -1 - u))",
            "u = min(max(-2, -1 - -2), 7 - max(-2, -1 - -2)) = 1"
        ),
    ])
    func aBorderOfCopiesReadsAnotherCell(mode: PaddingMode, code: String, now: String) throws {
        let convolution = try Convolution.row([1, 2, 3, 4], [1]) { ($0.padding, $0.paddingMode) = ([Padding(2)], mode) }
        let lines = LoopCode(Scene(convolution, placement: 0, .rest)).lines
        #expect(lines.contains { $0.code.hasSuffix("    " + code) && $0.now == now })
        #expect(!lines.contains { $0.code.contains("if ") })
    }

    @Test func groupsFiltersAndChannels() throws {
        let convolution = try Convolution.rows(
            [[1, 2], [3, 4], [5, 6], [7, 8]], [[[1], [2]], [[3], [4]], [[5], [6]], [[7], [8]]]
        ) { $0.groups = 2 }
        #expect(
            loops(convolution, placement: 7, pair: 1)
                == """
                for o in range(4):                             # o = 3
                  g = o // 2                                   # g = 3 // 2 = 1
                  for i in range(2):                           # i = 1
                    y[o, i] = 0                                # y[3,1] = 0
                    for c in range(2):                         # c = 1
                      for k in range(1):                       # k = 0
                        u = i + k                              # u = 1 + 0 = 1
                        y[o, i] += x[2*g + c, u] * w[o, c, k]  # y[3,1] += x[3,1] * w[3,1,0] = 8 * 8 = 64
                """)
    }

    /// As it is drawn: with a border, zeros between the inputs, and the kernel turned round.
    @Test func transposedByWindows() throws {
        let convolution = try Convolution.row([1, 2, 3], [4, 5, 6]) {
            ($0.isTransposed, $0.stride, $0.padding) = (true, [2], [Padding(1)])
        }
        #expect(
            loops(convolution, placement: 1)
                == """
                for i in range(5):                  # i = 1
                  y[i] = 0                          # y[1] = 0
                  for k in range(3):                # k = 0
                    u = i + k - 1                   # u = 1 + 0 - 1 = 0
                    if 0 <= u < 5 and u % 2 == 0:   # True
                      y[i] += x[u // 2] * w[2 - k]  # y[1] += x[0] * w[2] = 1 * 6 = 6
                """)
        #expect(loops(convolution, placement: 1, pair: 1).contains("# False: an inserted 0"))
    }

    @Test func transposedByStamps() throws {
        let convolution = try Convolution.row([1, 2, 3], [4, 5, 6]) {
            ($0.isTransposed, $0.stride, $0.padding) = (true, [2], [Padding(1)])
        }
        let story = Story(convolution, perspective: .inputs)
        func stamps(_ stop: Int, of stamp: Int) -> String {
            text(
                LoopCode(story.scene(at: story.storyboard.time(ofStop: stop, in: stamp)))
                    .lines)
        }
        #expect(
            stamps(2, of: 1) == """
                y[:] = 0                   # y[:] = 0
                for i in range(3):         # i = 1
                  for k in range(3):       # k = 1
                    u = 2*i + k - 1        # u = 2*1 + 1 - 1 = 2
                    if 0 <= u < 5:         # True
                      y[u] += x[i] * w[k]  # y[2] += x[1] * w[1] = 2 * 5 = 10
                """)
        #expect(stamps(1, of: 0).hasSuffix("# skipped: the padding takes it off"))
    }

    /// Before the multiplications the first, afterwards the last.
    @Test(arguments: [(Phase.slide, 0), (.light, 0), (.sum, 2), (.write, 2), (.rest, 2)])
    func besideTheMultiplications(phase: Phase, tap: Int) throws {
        #expect(loops(try .familiar(), placement: 1, phase).contains("# k = \(tap)\n"))
    }

    /// In inspect mode, the cell that is pointed at.
    @Test func inspection() throws {
        let convolution = try Convolution.familiar()
        let story = Story(convolution)
        func last(_ target: Inspection.Target) -> String? {
            let inspection = Inspection(target, in: convolution, filter: 0)
            return LoopCode(story.scene(at: .start, inspection: inspection)).lines.last?
                .now
        }
        #expect(last(.output([0, 3])) == "y[3] += x[5] * w[2] = 1 * -1 = -1")
        #expect(last(.input([0, 6])) == "y[4] += x[6] * w[2] = -2 * -1 = 2")
        #expect(last(.kernel([0, 1])) == "y[0] += x[1] * w[1] = -1 * 0 = 0")
    }

    /// No moment needs more columns than are kept for it, but for signs.
    @Test func roomIsKeptForEveryMoment() throws {
        for seed in 0..<60 as Range<UInt64> {
            let isPooled = seed.isMultiple(of: 2)
            let convolution = try isPooled ? RandomPooling(seed: seed).convolution : RandomCase(seed: seed).convolution
            let rooms = LoopCode(Scene(convolution, placement: 0, .light)).lines.map(\.room)
            for placement in stride(from: 0, to: convolution.placements.count, by: 7) {
                for line in zip(LoopCode(Scene(convolution, placement: placement, .rest)).lines, rooms) {
                    #expect(line.0.now.count <= line.1 + 3, "\(line.0)")
                }
            }
        }
    }
}
