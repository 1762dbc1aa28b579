import ConvEngine
import ConvStory

/// When a place is reached.
extension StopPlace {
    /// - Complexity: O(1), however many placements there are; of a stamped output O(kernel extents).
    package func time(in story: Story) throws(Fault) -> StoryTime {
        let storyboard = story.storyboard
        switch self {
        case .start: return .start
        case .end: return storyboard.end
        case .row(let row):
            let rows = storyboard.counts.channel / storyboard.counts.row
            try check(row, below: rows, "row", of: story.perspective == .inputs ? "the input" : "the output")
            return storyboard.time(ofStop: 0, in: row * storyboard.counts.row)
        case .channel(let channel):
            let channels = story.convolution.outputChannels
            try check(channel, below: channels, "channel", of: "the output")
            return storyboard.time(ofStop: 0, in: channel * (storyboard.counts.placements / channels))
        case .output(let indices, let part):
            let output = try CellName(array: .output, indices: indices).position(in: story.convolution)
            switch story.perspective {
            case .outputs: return try time(of: part, gathering: output, in: story)
            case .inputs: return try time(of: part, stamping: output, in: story)
            }
        }
    }

    private func time(of part: Part, gathering output: Position, in story: Story) throws(Fault) -> StoryTime {
        let placement = story.placement(of: output)
        guard case .channel(let channel) = part else { return try time(of: part, at: placement, in: story) }
        let index = try index(ofChannel: channel, to: output, in: story)
        let perChannel = story.storyboard.counts.taps / story.convolution.channelsPerFilter
        return story.storyboard.time(ofStop: (index + 1) * perChannel, in: placement)
    }

    /// An output is written when the last stamp that reaches it is laid down.
    private func time(of part: Part, stamping output: Position, in story: Story) throws(Fault) -> StoryTime {
        var last = Stamp.index(lastOn: output, of: story.convolution)
        if case .channel(let channel) = part {
            let index = try index(ofChannel: channel, to: output, in: story)
            last = Stamp.index(lastOn: output, channel: index, of: story.convolution)
        }
        if let last { return try time(of: part.ofStamp, at: last, in: story) }
        guard part == .written else {
            throw Fault("\(self): no stamp reaches this output", hint: "leave out '\(part)'")
        }
        return try StopPlace.channel(output[0]).time(in: story)
    }

    private func time(of part: Part, at placement: Int, in story: Story) throws(Fault) -> StoryTime {
        let storyboard = story.storyboard
        switch part {
        case .written, .channel: return storyboard.time(completing: placement)
        case .lit: return storyboard.time(ofStop: 0, in: placement)
        case .sum: return storyboard.time(addingUp: placement)
        case .pair(let pair):
            try check(pair, below: storyboard.counts.taps, "pair", of: "a placement")
            return storyboard.time(ofStop: pair + 1, in: placement)
        }
    }

    /// Which of the channels that an output is made from it is: on the screen they are counted along the input.
    private func index(ofChannel channel: Int, to output: Position, in story: Story) throws(Fault) -> Int {
        let channels = story.convolution.channels(readBy: output[0])
        guard channels.contains(channel) else {
            let read =
                channels.count == 1
                ? "channel \(channels.lowerBound)" : "channels \(channels.lowerBound) to \(channels.upperBound - 1)"
            throw Fault("\(self): this output is made from \(read)")
        }
        return channel - channels.lowerBound
    }

    private func check(_ index: Int, below count: Int, _ noun: String, of whole: String) throws(Fault) {
        guard index < count else {
            throw Fault("\(self): \(whole) has \(count.counted(noun)), so the last is \(noun) \(count - 1)")
        }
    }
}

extension StopPlace.Part {
    /// A stamp has one channel: with the last of them it is complete.
    fileprivate var ofStamp: Self { if case .channel = self { .written } else { self } }
}
