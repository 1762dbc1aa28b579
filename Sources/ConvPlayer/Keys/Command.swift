/// What a viewer can ask for.
package enum Command: Hashable, Sendable {
    case playOrPause
    /// Placements on, or back when negative; the kernel glides there.
    case stepPlacements(Int)
    /// Multiplications on or back.
    case stepMultiplications(Int)
    /// Output rows on or back.
    case stepRows(Int)
    /// Output channels on or back.
    case stepChannels(Int)
    /// Placements on or back without a glide: for clickers.
    case jumpPlacements(Int)
    case first
    /// The last placement, or the one that the count says.
    case last
    case restart
    case toggleLoop
    case faster, slower, normalSpeed
    case changeStride(Int)
    case changePadding(Int)
    case changeDilation(Int)
    case nextPaddingMode
    case flip
    case zoom(Int)
    /// Volumes as a block, or pulled apart into slices.
    case toggleSlices
    /// The next input channel in front, after the last: the one that is multiplied.
    case nextChannel
    /// A transposed convolution by windows, or by inputs that stamp.
    case toggleTelling
    case nextTheme
    /// Into inspect mode, and there from array to array.
    case inspect
    /// The next placement, or in inspect mode: pin what is under the cursor.
    case confirm
    case edit
    case toggleMouse
    case toggleFormula
    /// The next page of code, after the last none.
    case nextCode
    case toggleHelp
    case blank
    case digit(Int)
    /// The first half of `g g`.
    case prefixG
    case escape
    case suspend
    case redraw
    case quit
    case interrupt
}
