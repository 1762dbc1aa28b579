import ConvEngine
import Support
import Testing

@testable import ConvStory

/// Scenes of placements: what each cell is, phase by phase.
@Suite struct WindowMakerTests {
    // MARK: Roles, a letter each

    @Test(arguments: [
        (Phase.slide, "iiiiii", "kck", "···", "y···"), (.light, "iwmwii", "kck", "···", "y···"),
        (.multiply, "iwtwii", "kTk", "pP·", "y···"), (.sum, "iwmwii", "kck", "ppp", "y···"),
        (.write, "iwmwii", "kck", "ppp", "yY··"), (.rest, "iwmwii", "kck", "ppp", "yY··"),
    ])
    func phases(phase: Phase, input: String, kernel: String, products: String, output: String) throws {
        let scene = Scene(try .row([1, 2, 3, 4, 5, 6], [1, 0, -1]), placement: 1, phase, pair: 1)
        #expect(scene.inputRoles == input)
        #expect(scene.kernelRoles == kernel)
        #expect(scene.productRoles == products)
        #expect(scene.outputRoles == output)
    }

    @Test func paddingIsPaddingUntilTheWindowCoversIt() throws {
        let convolution = try Convolution.row([1, 2, 3, 4], [1, 0, -1]) { $0.padding = [Padding(before: 1, after: 2)] }
        #expect(Scene(convolution, placement: 0, .slide).inputRoles == "0iiii00")
        #expect(Scene(convolution, placement: 0, .rest).inputRoles == "hmwii00")
        #expect(Scene(convolution, placement: 4, .rest).inputRoles == "0iiiwhh")
    }

    @Test(arguments: [
        (PaddingMode.zeros, "00iiiii00", [0, 0, 1, 2, 3, 4, 5, 0, 0]),
        (.reflect, "00iiiii00", [3, 2, 1, 2, 3, 4, 5, 4, 3]),
        (.replicate, "00iiiii00", [1, 1, 1, 2, 3, 4, 5, 5, 5]),
        (.circular, "00iiiii00", [4, 5, 1, 2, 3, 4, 5, 1, 2]),
        (.symmetric, "00iiiii00", [2, 1, 1, 2, 3, 4, 5, 5, 4]),
    ])
    func copiesShowTheirNumbers(mode: PaddingMode, roles: String, values: [Double]) throws {
        let convolution = try Convolution.row([1, 2, 3, 4, 5], [1, 1]) {
            $0.padding = [Padding(2)]
            $0.paddingMode = mode
        }
        let scene = Scene(convolution, placement: 0, .slide)
        #expect(scene.inputRoles == roles)
        #expect(scene.inputValues == values)
    }

    @Test func zerosAreInsertedBetweenTheInputsOfATransposedConvolution() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2, 3]) {
            $0.isTransposed = true
            $0.stride = [2]
        }
        let scene = Scene(convolution, placement: 2, .slide)
        #expect(scene.inputRoles == "00izizi00")
        #expect(scene.inputValues == [0, 0, 1, 0, 2, 0, 3, 0, 0])
        #expect(Scene(convolution, placement: 2, .rest).inputRoles == "00whwzi00")
    }

    @Test func aTransposedBorderMayCropTheInput() throws {
        let convolution = try Convolution.row([1, 2, 3, 4], [1, 1]) {
            $0.isTransposed = true
            $0.padding = [Padding(2)]
        }
        let scene = Scene(convolution, placement: 0, .slide)
        #expect(scene.inputRoles == "ii")
        #expect(scene.inputValues == [2, 3])
    }

    /// Of cells that stand apart, too, one is in the middle.
    @Test func theHolesOfADilatedKernelAreNotLit() throws {
        let convolution = try Convolution.row([1, 2, 3, 4, 5, 6], [1, 1, 1]) { $0.dilation = [2] }
        #expect(Scene(convolution, placement: 0, .rest).inputRoles == "wimiwi")
        #expect(Scene(convolution, placement: 1, .rest).inputRoles == "iwimiw")
        #expect(Scene(convolution, placement: 1, .rest).kernelRoles == "kck")
    }

    @Test func whatNoWindowReachesIsUnread() throws {
        let convolution = try Convolution.row([1, 2, 3, 4, 5, 6], [1, 1, 1]) { $0.stride = [2] }
        #expect(Scene(convolution, placement: 0, .slide).inputRoles == "iiiiiu")
        #expect(Scene(convolution, placement: 1, .rest).inputRoles == "iiwmwu")
    }

    @Test func aFilterReadsTheChannelsOfItsGroupOnly() throws {
        let convolution = try Convolution.rows([[1, 2, 3], [4, 5, 6]], [[[1, 1]], [[2, 2]]]) { $0.groups = 2 }
        #expect(Scene(convolution, placement: 0, .rest).inputRoles == "wwi/uuu")
        #expect(Scene(convolution, placement: 2, .rest).inputRoles == "uuu/wwi")
        #expect(Scene(convolution, placement: 2, .rest).inputValues == [1, 2, 3, 4, 5, 6])
        #expect(Scene(convolution, placement: 2, .multiply, pair: 1).inputRoles == "uuu/wti")
    }

    @Test(arguments: [(1, "w", "k"), (2, "ww", "kk"), (3, "wmw", "kck"), (4, "wwww", "kkkk"), (5, "wwmww", "kkckk")])
    func aKernelOfEvenSizeOrOfOneCellHasNoCentre(size: Int, window: String, kernel: String) throws {
        let scene = Scene(
            try .row(Array(repeating: 1, count: size), Array(repeating: 1, count: size)), placement: 0, .rest)
        #expect(scene.inputRoles == window)
        #expect(scene.kernelRoles == kernel)
    }

    @Test(arguments: [
        (false, false, [1, 2, 3]), (true, false, [3, 2, 1]), (false, true, [3, 2, 1]), (true, true, [1, 2, 3]),
    ])
    func theKernelIsDrawnAsItIsUsed(isFlipped: Bool, isTransposed: Bool, drawn: [Double]) throws {
        let convolution = try Convolution.row([1, 2, 3, 4], [1, 2, 3]) {
            $0.isFlipped = isFlipped
            $0.isTransposed = isTransposed
        }
        let scene = Scene(convolution, placement: 1, .multiply, pair: 2)
        #expect((0..<3).map { scene.kernel(at: [0, $0]).value } == drawn)
        #expect(scene.kernelRoles == "kcT")
    }

    // MARK: Motion

    @Test func theKernelSlidesFromPlaceToPlace() throws {
        let convolution = try Convolution.row([1, 2, 3, 4, 5, 6, 7], [1, 1, 1]) { $0.stride = [2] }
        let origins = [0, 0.5, 1].map { Scene(convolution, placement: 1, .slide, progress: $0).kernelOrigin[0] }
        #expect(origins == [0, 1, 2])
        #expect(Scene(convolution, placement: 1, .rest).kernelOrigin == [2])
    }

    @Test func lightAndGatheringGrow() throws {
        let convolution = try Convolution.familiar()
        func scene(_ phase: Phase, _ progress: Double) -> Scene {
            Scene(convolution, placement: 2, phase, progress: progress)
        }
        #expect([0, 0.5, 1].map { scene(.light, $0).light } == [0, 0.5, 1])
        #expect(Phase.allCases.map { scene($0, 1).light } == [0, 1, 1, 1, 1, 1])
        #expect([0, 0.5, 1].map { scene(.sum, $0).gathered } == [0, 0.5, 1])
        #expect(Phase.allCases.map { scene($0, 1).gathered } == [0, 0, 0, 1, 1, 1])
    }

    // MARK: Numbers

    /// Against the engine's own sums, over everything: channels, groups, dilation, modes, transposed, one to three axes.
    @Test(arguments: 0..<40)
    func numbersAreThoseOfTheEngine(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let output = convolution.output()
        var generator = SeededRandom(seed: seed)
        for _ in 0..<3 {
            let step = generator.pick(0..<convolution.placements.count)
            let scene = Scene(convolution, placement: step, .rest)
            for offset in 0..<output.shape.count {
                let cell = scene.output(at: output.shape.position(at: offset))
                #expect(cell.value == (offset <= step ? output.values[offset] : nil))
                #expect(cell.role == (offset < step ? .output : offset == step ? .outputNow : .pending))
            }
            for (index, tap) in scene.placement.taps.enumerated() {
                let now = Scene(convolution, placement: step, .multiply, pair: index)
                #expect(now.input(at: tap.coordinate) == SceneCell(tap.x, .tap))
                #expect(now.kernel(at: tap.cell) == SceneCell(tap.w, .kernelTap))
                #expect(now.product(at: tap.cell)?.value == tap.product)
                #expect(now.product(at: tap.cell)?.role == .productTap)
                let made = scene.placement.taps.prefix(index + 1).map(\.product).reduce(0, +)
                #expect(now.result.soFar() == made)
                let lit = scene.input(at: tap.coordinate)
                #expect(lit.value == tap.x && [.window, .windowCenter, .windowZero].contains(lit.role))
            }
            #expect(try #require(scene.result.soFar()) + scene.placement.bias == output.values[step])
            #expect(scene.tap == nil)
        }
    }

    @Test func nothingLargeIsMade() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2]) { $0.padding = [Padding(100_000_000)] }
        let scene = Scene(convolution, placement: 100_000_001, .rest)
        #expect(scene.input(at: [0, 100_000_001]) == SceneCell(2, .window))
        #expect(scene.output(at: [0, 100_000_001]) == SceneCell(8, .outputNow))
        #expect(scene.output(at: [0, 200_000_001]) == SceneCell(nil, .pending))
        let window = WindowMoment(convolution, placement: 100_000_001, .rest)
        #expect(window.resolved([0, 200_000_002]) == SceneCell(0, .padding))
    }
}
