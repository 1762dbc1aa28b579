import ConvEngine
import Support
import Testing

@testable import ConvCheck

@Suite struct VariantTests {
    private func row() throws -> Variant { Variant(try .row([1, 2, 3, 4, 5], [1, 1])) }

    /// 3 5 7 9, of which some are kept, some left out and some come several times.
    @Test func whatIsKept() throws {
        let all = try row()
        func numbers(_ variant: Variant) -> [Double] {
            (0..<(variant.shape?.count ?? 0)).map { offset in
                (0...9).map(Double.init).first { variant.leeway(of: $0, at: offset, within: Tolerance()) != nil } ?? -1
            }
        }
        #expect(numbers(all) == [3, 5, 7, 9])
        #expect(numbers(all.with(\.crop, [1..<3])) == [5, 7])
        #expect(numbers(all.with(\.withoutLast, [1])) == [3, 5, 7])
        #expect(numbers(all.with(\.crop, [1..<4]).with(\.withoutLast, [1])) == [5, 7])
        #expect(numbers(all.with(\.zeroLast, [1])) == [3, 5, 7, 0])
        #expect(numbers(all.with(\.filters, [0, 0])) == [3, 5, 7, 9, 3, 5, 7, 9])
    }

    /// After a second mistake the output may be smaller than what was to be kept of it.
    @Test func aPieceThatIsNotThereHasNoShape() throws {
        let cropped = try row().with(\.crop, [1..<4])
        #expect(cropped.shape?.extents == [1, 3])
        #expect(try cropped.replacing { $0.stride = [2] }.shape == nil)
        #expect(try row().with(\.withoutLast, [1]).replacing { $0.stride = [9] }.shape == nil)
    }

    /// Half a unit of the last digit, where numbers are taken for rounded ones.
    @Test func leewayOfADigit() throws {
        let variant = try row()
        #expect(variant.leeway(of: 3.04, at: 0, within: Tolerance()) == nil)
        #expect(variant.leeway(of: 3.04, at: 0, within: Tolerance(), unit: 0.1) == 0.05)
        #expect(variant.leeway(of: 3.06, at: 0, within: Tolerance(), unit: 0.1) == nil)
        // As near as 32 bits come.
        #expect(variant.leeway(of: 3.0000005, at: 0, within: Tolerance(relative: 0, absolute: 0)) != nil)
    }
}
