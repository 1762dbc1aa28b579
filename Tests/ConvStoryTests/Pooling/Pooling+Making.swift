import ConvEngine
import ConvStory
import Support

extension Convolution {
    /// A pooling of a row: `try .pooled([1, 3, 2, 0], by: 2)`.
    static func pooled(
        _ row: [Double], by size: Int, _ combine: Combine = .maximum, _ change: (inout Parameters) -> Void = { _ in }
    ) throws -> Convolution {
        var parameters = Parameters(poolingBy: [size])
        change(&parameters)
        return try Convolution(
            pooling: Tensor(shape: Shape([1, row.count]), values: row), kernelSize: [size], combine: combine,
            parameters: parameters)
    }
}

extension Scene {
    /// The result as it is written out at the bottom of the picture.
    var written: String {
        guard case .terms(let terms) = words.calculation else { return "" }
        let numbers = (0..<terms.termCount).map { terms.numbers($0).description }
        return terms.opening.description + terms.join.before + numbers.joined(separator: terms.join.between)
            + terms.join.behind + terms.ending.description
    }
}
