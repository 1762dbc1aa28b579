import ConvEngine
import ConvStory
import Support
import Testing

/// What stands round the picture of a pooling, and what is written where there is none.
@Suite struct PoolingTextTests {
    private let ceil: (inout Parameters) -> Void = { ($0.ceilMode, $0.stride) = (true, [2]) }

    @Test func labels() throws {
        let labels = Labels(try .pooled([1, 2, 3, 4, 5], by: 3, .maximum, ceil))
        #expect(labels.convention == "max pooling: the greatest cell of each window, no weights")
        #expect(labels.shapes.description == "x [5] max 3 → y [2]")
        #expect(
            labels.parameterList.map(\.description) == ["kernel_size 3", "stride 2", "padding 0", "ceil_mode True"])
        #expect(labels.movement.description == "the window moves along L")
    }

    @Test func whatReachesBehindThePaddingIsSaid() throws {
        let labels = Labels(try .pooled([1, 2, 3, 4], by: 3, .mean(countsPadding: false), ceil))
        #expect(
            labels.parameterList.map(\.description).suffix(3) == [
                "count_include_pad False", "ceil_mode True", "behind the padding 1",
            ])
    }

    @Test(arguments: [
        (false, "L_out = floor((6 + 2·0 - 1·(3-1) - 1)/2) + 1 = 2"),
        (true, "L_out = ceil((6 + 2·0 - 1·(3-1) - 1)/2) + 1 = 3"),
    ])
    func sizes(isCeiled: Bool, worked: String) throws {
        let convolution = try Convolution.pooled([1, 2, 3, 4, 5, 6], by: 3) {
            ($0.ceilMode, $0.stride) = (isCeiled, [2])
        }
        #expect(SizeFormula(convolution, axis: 0).worked == worked)
    }

    /// PyTorch leaves out a last window that would begin behind the input.
    @Test func sizesWithoutTheLastWindow() throws {
        let convolution = try Convolution.pooled([1, 2, 3, 4], by: 2) {
            ($0.ceilMode, $0.stride, $0.padding) = (true, [3], [Padding(before: 0, after: 1)])
        }
        #expect(SizeFormula(convolution, axis: 0).worked == "L_out = ceil((4 + 0 + 1 - 1·(2-1) - 1)/3) + 1 = 2")
        #expect(SizeFormula(convolution, axis: 0).note == nil)
    }

    /// The 1 that is taken away for it stands in the symbols too, and it is said why.
    @Test func sizesSayThatTheLastWindowIsLeftOut() throws {
        let pooling = try Convolution.pooled([1, 2, 3, 4, 5], by: 3, .mean(countsPadding: true)) {
            ($0.ceilMode, $0.stride, $0.padding) = (true, [3], [Padding(1)])
        }
        let formula = SizeFormula(pooling, axis: 0)
        let note = "- 1: the last window would begin behind the input"
        #expect(formula.symbols == "ceil((L + 2p - k)/s) + 1 - 1")
        #expect(formula.told == "L_out = ceil((5 + 2·1 - 3)/3) + 1 - 1 = 2 (\(note))")
        #expect(Trace(pooling).heading(title: "").contains(formula.told))
        let panel = FormulaText(Subject(pooling)).sections.first { $0.heading == "output size" }
        #expect(panel?.lines.last == note)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func workedSizesAreTrue(seed: UInt64) throws {
        let convolution = try RandomPooling(seed: seed).convolution
        for (index, axis) in convolution.axes.enumerated() {
            let (stride, free) = (axis.step, axis.paddedExtent - axis.span)
            let isCut = SizeFormula(convolution, axis: index).numbers.hasSuffix(" - 1")
            let rounded =
                convolution.parameters.ceilMode ? Int((Double(free) / Double(stride)).rounded(.up)) : free / stride
            #expect(rounded + 1 - (isCut ? 1 : 0) == axis.outputExtent)
        }
    }

    @Test func traces() throws {
        let padded = try Convolution.pooled([4, 2, 7], by: 2) { $0.padding = [Padding(before: 1, after: 0)] }
        let trace = Trace(padded)
        #expect(trace.heading(title: "convviz maxpool1d").contains("window 2"))
        #expect(
            trace.lines(of: padded.placements[0]) == [
                "placement 1/2: y[0]", "  padding: not counted", "  x[0] = 4", "  y[0] = max(4) = 4, from x[0]",
            ])
        let mean = try Convolution.pooled([4, 3], by: 2, .mean(countsPadding: true))
        #expect(Trace(mean).lines(of: mean.placements[0]).last == "  y[0] = (4 + 3)/2 = 7/2 = 3.5")
    }

    @Test func formulas() throws {
        let maximum = Subject(try .pooled([4, 2, 7, 1], by: 2))
        let sections = FormulaText(maximum, at: maximum.convolution.placements[1]).sections
        #expect(sections[0].lines[0] == "y[i] = max k: x[s·i + d·k - p]")
        #expect(sections[1].lines == ["y[1] = max k: x[2·1 + 1·k - 0]", "= max(7, 1) = 7"])
        #expect(sections[3].lines.first == "weights: none, nothing is learned")
        let mean = Subject(try .pooled([4, 2], by: 2, .mean(countsPadding: true)))
        #expect(FormulaText(mean).sections[0].lines.first == "y[i] = (Σ k: x[s·i + d·k - p]) / n")
    }

    @Test func whatIsPointedAt() throws {
        let convolution = try Convolution.pooled([4, 2, 7, 1], by: 2) { $0.stride = [1] }
        func sentence(_ target: Inspection.Target) -> String {
            Story(Subject(convolution)).scene(
                at: Moment(placement: 0, .rest, of: 2), inspection: Inspection(target, in: convolution, filter: 0)
            ).words.sentence
        }
        #expect(sentence(.output([0, 1])) == "y[1] = 7, the greatest of 2 cells")
        #expect(sentence(.input([0, 1])) == "x[1] = 2 is in 2 windows")
    }

    /// Padding is no cell of a maximum, and of a mean only where it is counted.
    @Test(arguments: [
        (Combine.maximum, "y[0] = 4, the greatest of 2 cells"),
        (.mean(countsPadding: false), "y[0] = 3, the mean of 2 cells"),
        (.mean(countsPadding: true), "y[0] = 2, the mean of 3 cells"),
    ])
    func onlyCountedCellsArePointedAt(combine: Combine, sentence: String) throws {
        let convolution = try Convolution.pooled([4, 2, 7, 1], by: 3, combine) { $0.padding = [Padding(1)] }
        let inspection = Inspection(.output([0, 0]), in: convolution, filter: 0)
        #expect(InspectionText(inspection).sentence == sentence)
    }

    /// A mean has no dilation, so its size has none either.
    @Test func theSizeOfAMean() throws {
        let convolution = try Convolution.pooled([1, 2, 3, 4, 5, 6], by: 3, .mean(countsPadding: true))
        #expect(SizeFormula(convolution, axis: 0).symbols == "floor((L + 2p - k)/s) + 1")
        #expect(SizeFormula(convolution, axis: 0).worked == "L_out = floor((6 + 2·0 - 3)/3) + 1 = 2")
    }

    /// Means of whole numbers have decimals, so there is a place for them.
    @Test(arguments: [(Combine.maximum, 1), (.mean(countsPadding: true), 3)])
    func columns(combine: Combine, columns: Int) throws {
        #expect(Measures(try .pooled([1, 2, 4, 1], by: 2, combine), precision: nil).columns == columns)
    }
}
