import ConvEngine
import ConvLesson
import Support
import Testing

/// Cells of the input that are marked.
@Suite struct InputsTests {
    private func said(_ text: String, of output: Position, _ convolution: Convolution) throws -> String? {
        let key = try Question.inputs(of: output).key(to: convolution)
        guard case .wrong(let wrong) = key.grade(try key.read(text)) else { return nil }
        return wrong.named
    }

    private var grid: Convolution { get throws { try .ones([1, 5, 5], [1, 1, 2, 2]) } }

    @Test func theWindowBeside() throws {
        #expect(try said("1,2 1,3 2,2 2,3", of: [0, 1, 1], grid) == "Those are the cells that are read for y[1,2].")
        #expect(try said("1,1 1,2 2,1 2,2", of: [0, 1, 1], grid) == nil)
    }

    @Test func beyondTheNextOutput() throws {
        let row = try Convolution.ones([1, 6], [1, 1, 3]) { $0.stride = [3] }
        #expect(try said("1 2 3", of: [0, 0], row) == "All of these lie one cell too far right.")
    }

    @Test func someBesideTheirPlace() throws {
        let holes = try Convolution.ones([1, 9], [1, 1, 3]) { $0.dilation = [3] }
        #expect(try said("0 4 7", of: [0, 0], holes) == "2 of these lie one cell too far right.")
        #expect(try said("0 3 5", of: [0, 0], holes) == "1 of these lies one cell too far left.")
        #expect(try said("3,3 0,1 1,0 1,1", of: [0, 0, 0], grid) == "1 cell is missing and 1 cell is too many.")
    }

    @Test func missingAndTooMany() throws {
        #expect(try said("1,1", of: [0, 1, 1], grid) == "3 cells are missing.")
        #expect(try said("1,1 1,2 2,1 2,2 4,4", of: [0, 1, 1], grid) == "1 cell is too many.")
    }

    @Test func withoutDilation() throws {
        let holes = try Convolution.ones([1, 9], [1, 1, 3]) { $0.dilation = [2] }
        #expect(try said("0 1 2", of: [0, 0], holes) == "Those are the cells that are read when there is no dilation.")
        #expect(
            try said("0 1 2 3 4", of: [0, 0], holes)
                == "Those are the cells that are read when the holes of the kernel are taken for cells.")
    }

    @Test func oneChannelOnly() throws {
        let channels = try Convolution.ones([2, 4], [1, 2, 2])
        #expect(
            try said("0,1 0,2", of: [0, 1], channels)
                == "Those are the cells that are read when only channel 0 is read.")
        #expect(try said("x[0,1] x[0,2] x[1,1] x[1,2]", of: [0, 1], channels) == nil)
    }

    /// Padding is not marked: at the edge there are fewer cells.
    @Test func padding() throws {
        let padded = try Convolution.ones([1, 4], [1, 1, 3]) { $0.padding = [Padding(1)] }
        let key = try Question.inputs(of: [0, 0]).key(to: padded)
        #expect(key.right == "x[0] x[1]")
        #expect(key.grade(try key.read("0 1")) == .right)
        guard case .wrong(let wrong) = key.grade(.cells([[0, 0]])) else { throw NotWrong() }
        #expect(wrong.named == "1 cell is missing.")
        #expect(wrong.worked == "Here y[0] reads x[0] x[1]; what lies in the padding has no number.")
        #expect { try key.read("-1 0 1") } throws: {
            "\($0)" == "there is no x[-1] in an input of [1,4]: padding has no numbers, and is not marked"
        }
    }

    /// Nothing is marked, or all of it.
    @Test func noneAndAll() throws {
        let key = try Question.inputs(of: [0, 1, 1]).key(to: grid)
        let all = Set((0..<25).map { Position([0, $0 / 5, $0 % 5]) })
        for marked in [[], all] {
            guard case .wrong(let wrong) = key.grade(.cells(marked)) else { throw NotWrong() }
            #expect(wrong.named == (marked.isEmpty ? "4 cells are missing." : "21 cells are too many."))
        }
    }
}

private struct NotWrong: Error {}
