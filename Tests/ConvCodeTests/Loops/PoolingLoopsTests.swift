@testable import ConvCode
import ConvEngine
import Support
import Testing

/// The loops of a pooling, with the numbers of a cell beside them.
@Suite struct PoolingLoopsTests {
    private func pooling(
        _ input: [Double], by kernelSize: Int, _ combine: Combine = .maximum,
        _ change: (inout Parameters) -> Void = { _ in }
    ) throws -> Convolution {
        try .pooling([input], by: kernelSize, combine, change)
    }

    private func loops(_ pooling: Convolution, placement: Int, tap: Int) -> String {
        let placement = pooling.placements[placement]
        let lines = PoolingLoops(placement, placement.taps[tap], of: pooling, numbers: .shown(precision: 3)).lines
        let width = lines.map(\.code.count).max() ?? 0
        return lines.map { line in
            line.code + String(repeating: " ", count: width - line.code.count) + "  # " + line.now
        }.joined(separator: "\n")
    }

    @Test func theGreatestCellIsKept() throws {
        #expect(
            loops(try pooling([2, 5, 7, 7, 1], by: 2), placement: 1, tap: 0) == """
                for i in range(2):    # i = 1
                  best = -inf         # best = -inf
                  for k in range(2):  # k = 0
                    u = 2*i + k       # u = 2*1 + 0 = 2
                    if x[u] > best:   # 7 > -inf: True
                      best = x[u]     # best = x[2] = 7
                  y[i] = best         # not yet: cells are left
                """)
        #expect(
            loops(try pooling([2, 5, 7, 7, 1], by: 2), placement: 1, tap: 1).hasSuffix(
                """
                    if x[u] > best:   # 7 > 7: False
                      best = x[u]     # skipped: best stays 7
                  y[i] = best         # y[1] = 7
                """))
    }

    @Test func thePaddingOfAMaximumIsSkipped() throws {
        let padded = try pooling([-2, 5, 7], by: 3) { ($0.padding, $0.stride) = ([Padding(1)], [1]) }
        #expect(
            loops(padded, placement: 0, tap: 0) == """
                for i in range(3):     # i = 0
                  best = -inf          # best = -inf
                  for k in range(3):   # k = 0
                    u = i + k - 1      # u = 0 + 0 - 1 = -1
                    if 0 <= u < 3:     # False: padding
                      if x[u] > best:  # skipped
                        best = x[u]    # skipped: best stays -inf
                  y[i] = best          # not yet: cells are left
                """)
    }

    @Test func aMeanAddsAndCounts() throws {
        #expect(
            loops(try pooling([2, 5, 7, 1], by: 2, .mean(countsPadding: true)), placement: 1, tap: 1) == """
                for i in range(2):      # i = 1
                  total, count = 0, 0   # total, count = 0, 0
                  for k in range(2):    # k = 1
                    u = 2*i + k         # u = 2*1 + 1 = 3
                    total += x[u]       # total += x[3] = 1
                    count += 1          # count = 2
                  y[i] = total / count  # y[1] = 8 / 2 = 4
                """)
    }

    /// Counted or not, the padding adds nothing.
    @Test func thePaddingOfAMeanIsCountedOrNot() throws {
        let change: (inout Parameters) -> Void = { ($0.padding, $0.ceilMode) = ([Padding(1)], true) }
        let counted = try pooling([2, 5, 7, 1], by: 3, .mean(countsPadding: true), change)
        #expect(
            loops(counted, placement: 0, tap: 0) == """
                for i in range(2):      # i = 0
                  total, count = 0, 0   # total, count = 0, 0
                  for k in range(3):    # k = 0
                    u = 3*i + k - 1     # u = 3*0 + 0 - 1 = -1
                    if 0 <= u < 4:      # False: padding
                      total += x[u]     # skipped: adds 0
                    count += 1          # count = 1
                  y[i] = total / count  # not yet: cells are left
                """)
        let uncounted = try pooling([2, 5, 7, 1], by: 3, .mean(countsPadding: false), change)
        #expect(
            loops(uncounted, placement: 0, tap: 2) == """
                for i in range(2):      # i = 0
                  total, count = 0, 0   # total, count = 0, 0
                  for k in range(3):    # k = 2
                    u = 3*i + k - 1     # u = 3*0 + 2 - 1 = 1
                    if 0 <= u < 4:      # True
                      total += x[u]     # total += x[1] = 5
                      count += 1        # count = 2
                  y[i] = total / count  # y[0] = 7 / 2 = 3.5
                """)
    }

    /// What `ceil_mode` lets the last window reach is nothing: not even counted.
    @Test func whatIsPastTheEndIsNotCounted() throws {
        let ceiled = try pooling([2, 5, 7, 1, 4], by: 3, .mean(countsPadding: true)) {
            ($0.padding, $0.ceilMode) = ([Padding(1)], true)
            $0.stride = [4]
        }
        #expect(
            loops(ceiled, placement: 1, tap: 2) == """
                for i in range(2):      # i = 1
                  total, count = 0, 0   # total, count = 0, 0
                  for k in range(3):    # k = 2
                    u = 4*i + k - 1     # u = 4*1 + 2 - 1 = 5
                    if 0 <= u < 5:      # False: padding
                      total += x[u]     # skipped: adds 0
                    count += 1          # count = 3
                  y[i] = total / count  # y[1] = 5 / 3 = 1.667
                """)
        let bare = try pooling([2, 5, 7, 1, 4], by: 3) { $0.ceilMode = true }
        #expect(loops(bare, placement: 1, tap: 2).contains("if 0 <= u < 5:     # False: past the end\n"))
        let wide = try pooling([2, 5, 7, 1, 4, 6], by: 4, .mean(countsPadding: true)) {
            ($0.padding, $0.ceilMode) = ([Padding(1)], true)
            $0.stride = [3]
        }
        #expect(
            loops(wide, placement: 2, tap: 3).hasSuffix(
                """
                    if u < 7:           # False: past the end
                      count += 1        # skipped: count stays 2
                  y[i] = total / count  # y[2] = 6 / 2 = 3
                """))
    }

    @Test func channelsAreKeptApart() throws {
        let pooling = try Convolution.pooling([[1, 2], [3, 4]], by: 2)
        #expect(
            loops(pooling, placement: 1, tap: 1) == """
                for c in range(2):        # c = 1
                  for i in range(1):      # i = 0
                    best = -inf           # best = -inf
                    for k in range(2):    # k = 1
                      u = 2*i + k         # u = 2*0 + 1 = 1
                      if x[c, u] > best:  # 4 > 3: True
                        best = x[c, u]    # best = x[1,1] = 4
                    y[c, i] = best        # y[1,0] = 4
                """)
    }
}
