/// What a viewer can ask for.
package enum Command: Equatable, Sendable {
    case play(Play)
    case move(Move)
    case change(Change)
    case show(Show)
    /// Into inspect mode, and there from array to array.
    case inspect
    /// The next placement, or in inspect mode: pin what is under the cursor.
    case confirm
    case edit
    /// To be asked for the next result, and to be shown it.
    case ask
    case digit(Int)
    /// The first half of `g g`.
    case prefixG
    case escape
    case suspend
    case redraw
    case quit
    case interrupt

    /// How the story runs.
    package enum Play: Equatable, Sendable {
        case playOrPause, restart, toggleLoop
        case faster, slower, normalSpeed
    }

    /// To another place of it: so many on, or back when negative.
    package enum Move: Equatable, Sendable {
        /// The kernel glides there.
        case placements(Int)
        case multiplications(Int)
        /// Rows and channels of the output.
        case rows(Int)
        case channels(Int)
        /// Placements, without a glide: for clickers.
        case jump(Int)
        case first
        /// The last placement, or the one that the count says.
        case last
    }

    /// Another operation.
    package enum Change: Equatable, Sendable {
        case stride(Int)
        case padding(Int)
        case dilation(Int)
        case nextPaddingMode
        case flip
    }

    /// What is seen of it, and how.
    package enum Show: Equatable, Sendable {
        case zoom(Int)
        /// Block and ledger, the block, the ledger.
        case nextView
        /// The next input channel in front, after the last: the one that is multiplied.
        case nextChannel
        /// A transposed convolution by its outputs, or by inputs that stamp.
        case otherPerspective
        case nextTheme
        case formula
        /// The next page of code, after the last none.
        case nextCode
        case help
        case blank
        case mouse
    }
}
