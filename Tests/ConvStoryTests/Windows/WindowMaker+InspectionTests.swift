import ConvEngine
import ConvStory
import Support
import Testing

/// What is seen while the viewer points at something: letters as in `WindowMakerTests`.
@Suite struct WindowMakerInspectionTests {
    typealias Target = Inspection.Target

    private func scene(
        _ target: Target, _ cursor: Target? = nil, in convolution: Convolution, placement: Int = 1
    ) -> Scene {
        let story = Story(convolution)
        let inspection = Inspection(
            target, cursor: cursor, in: convolution, filter: convolution.placements[placement].filter)
        return story.scene(at: story.storyboard.time(completing: placement), inspection: inspection)
    }

    @Test(
        arguments: [
            (Target.output([0, 3]), nil, "iiiwmwii", "kck", "ppp", "yy·Y··"),
            (.output([0, 0]), nil, "wmwiiiii", "kck", "ppp", "Yy····"),
            (.input([0, 3]), nil, "iiitiiii", "TTT", "···", "yYYY··"),
            (.input([0, 0]), nil, "tiiiiiii", "Tck", "···", "Yy····"),
            // A weight goes into all outputs: those that are not made yet stay empty.
            (.kernel([0, 0]), nil, "wwwwwwii", "Tck", "···", "YY····"),
            (.kernel([0, 1]), nil, "iwwwwwwi", "kTk", "···", "YY····"),
            // Something else under the cursor.
            (.output([0, 3]), .input([0, 0]), "tiiwmwii", "kck", "ppp", "yy·Y··"),
            (.output([0, 3]), .kernel([0, 2]), "iiiwmwii", "kcT", "ppp", "yy·Y··"),
            (.output([0, 3]), .output([0, 5]), "iiiwmwii", "kck", "ppp", "yy·Y·t"),
            (.kernel([0, 0]), .input([0, 7]), "wwwwwwit", "kck", "···", "YY····"),
        ] as [(Target, Target?, String, String, String, String)])
    func roles(
        target: Target, cursor: Target?, input: String, kernel: String, products: String, output: String
    ) throws {
        let scene = scene(target, cursor, in: try .familiar())
        #expect(scene.inputRoles == input)
        #expect(scene.kernelRoles == kernel)
        #expect(scene.productRoles == products)
        #expect(scene.outputRoles == output)
    }

    @Test func copiesOfAnInputAreLit() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 1, 1]) {
            ($0.padding, $0.paddingMode) = ([Padding(1)], .reflect)
        }
        #expect(scene(.input([0, 1]), in: convolution).inputRoles == "hi" + "t" + "ih")
    }

    @Test func ofGroupsOnlyThoseOfTheFilter() throws {
        let convolution = try Convolution.rows([[1, 2], [3, 4]], [[[1]], [[2]]]) { $0.groups = 2 }
        #expect(scene(.output([1, 0]), in: convolution).inputRoles == "ii/wi")
        #expect(scene(.input([0, 1]), in: convolution).outputRoles == "yY/··")
        #expect(scene(.kernel([0, 0]), in: convolution, placement: 3).inputRoles == "ii/ww")
    }

    /// If an output is pointed at, its sum is shown complete; if an input or a weight is, there is no window.
    @Test func onlyAnOutputHasAWindow() throws {
        let convolution = try Convolution.familiar()
        let output = scene(.output([0, 4]), in: convolution)
        #expect(output.light == 1 && output.gathered == 1 && output.placement.step == 4 && output.tap == nil)
        #expect(output.moment.phase == .rest && output.kernelOrigin == [4])
        for target in [Target.input([0, 2]), .kernel([0, 0])] {
            let operand = scene(target, in: convolution)
            #expect(operand.light == 0 && operand.gathered == 0 && operand.tap == nil)
            #expect(operand.placement.step == 1)
        }
    }

    /// Where the kernel is, unless the cursor is on an input.
    @Test func theFocusFollowsTheCursor() throws {
        let convolution = try Convolution.row([1, 2, 3, 4], [1, 2]) { ($0.isTransposed, $0.stride) = (true, [3]) }
        #expect(scene(.output([0, 5]), in: convolution).focus == [5])
        #expect(scene(.output([0, 5]), .input([0, 2]), in: convolution).focus == [1 + 2 * 3])
        #expect(scene(.kernel([0, 1]), in: convolution).focus == [1])
    }

    /// Numbers stay those of the engine.
    @Test(arguments: 0..<30)
    func numbersAreThoseOfTheEngine(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let sums = convolution.output().values
        var generator = SeededRandom(seed: seed)
        func cell(_ extents: [Int]) -> Position { Position(extents.map { generator.pick(0..<$0) }) }
        let output = cell(Array(convolution.outputShape.extents))
        let targets: [Target] = [
            .output(output), .input(cell(Array(convolution.input.shape.extents))),
            .kernel(cell([convolution.channelsPerFilter] + convolution.kernelExtents)),
        ]
        for target in targets {
            for cursor in targets {
                let scene = scene(target, cursor, in: convolution, placement: generator.pick(0..<sums.count))
                for (step, sum) in sums.enumerated() {
                    let shown = scene.output(at: convolution.outputShape.position(at: step))
                    // What is not made yet has no number, not even where an input takes part in it.
                    #expect(shown.value == sum || (shown.value == nil && [.pending, .outputNow].contains(shown.role)))
                }
                for tap in scene.placement.taps {
                    #expect(scene.input(at: tap.coordinate).value == tap.x)
                    #expect(scene.kernel(at: tap.cell).value == tap.w)
                    #expect(scene.product(at: tap.cell)?.value ?? tap.product == tap.product)
                }
            }
        }
    }
}
