import ConvEngine

/// Where a scene halts, as a lesson writes it: a place in the story, whatever its times are.
package enum StopPlace: Equatable, Sendable {
    case start
    case end
    /// An output by its indices on the screen, and how far it is.
    case output([Int], Part)
    /// Where a row of the first channel begins.
    case row(Int)
    /// Where a channel of the output begins.
    case channel(Int)

    package enum Part: Equatable, Sendable {
        /// The output stands in its place.
        case written
        /// The window is lit.
        case lit
        /// So many pairs before this one are multiplied, and this one is.
        case pair(Int)
        /// All pairs of a channel of the input are multiplied, and of those before.
        case channel(Int)
        /// The products are added up.
        case sum
    }
}

extension StopPlace: CustomStringConvertible {
    /// As it is written.
    package var description: String {
        switch self {
        case .start: "start"
        case .end: "end"
        case .output(let indices, let part): CellName(array: .output, indices: indices).description + part.description
        case .row(let row): "row \(row)"
        case .channel(let channel): "channel \(channel)"
        }
    }
}

extension StopPlace.Part: CustomStringConvertible {
    package var description: String {
        switch self {
        case .written: ""
        case .lit: ".lit"
        case .pair(let pair): ".pair \(pair)"
        case .channel(let channel): ".channel \(channel)"
        case .sum: ".sum"
        }
    }
}
