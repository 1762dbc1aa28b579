import ConvData
import ConvEngine

/// What a writer writes, and in how large pieces.
typealias Written = (bytes: [UInt8], text: String, pieces: [Int])

func written(_ write: (@escaping ByteStream.Sink) throws -> Void) throws -> Written {
    final class Received {
        var bytes: [UInt8] = []
        var pieces: [Int] = []
    }
    let received = Received()
    try write { piece in
        received.bytes += piece
        received.pieces.append(piece.count)
    }
    return (received.bytes, String(decoding: received.bytes, as: UTF8.self), received.pieces)
}

/// A convolution of literals; leading axes may be left out.
func convolution(
    _ input: String, _ weight: String, bias: [Double]? = nil, spatialRank: Int,
    _ change: (inout Parameters) -> Void = { _ in }
) throws -> Convolution {
    var parameters = Parameters(spatialRank: spatialRank)
    change(&parameters)
    return try Convolution(
        input: InputShaping.tensor(Literal.read(input), spatialRank: spatialRank),
        weight: WeightShaping(spatialRank: spatialRank).tensor(Literal.read(weight)), bias: bias, parameters: parameters
    )
}

/// A pooling of a literal, its windows side by side; leading axes may be left out.
func pooling(
    _ input: String, by kernelSize: [Int], _ combine: Combine = .maximum,
    _ change: (inout Parameters) -> Void = { _ in }
) throws -> Convolution {
    var parameters = Parameters(poolingBy: kernelSize)
    change(&parameters)
    return try Convolution(
        pooling: InputShaping.tensor(Literal.read(input), spatialRank: kernelSize.count), kernelSize: kernelSize,
        combine: combine, parameters: parameters)
}
