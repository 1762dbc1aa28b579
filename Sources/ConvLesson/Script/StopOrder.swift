import ConvStory

/// The stops of a scene in the order they are written, which is the order of the story.
package struct StopOrder {
    private var last: (place: StopPlace, time: StoryTime)?

    package init() {}

    /// - Returns: when the next stop is. Two may be at one place.
    package mutating func time(of place: StopPlace, in story: Story) throws(Fault) -> StoryTime {
        let time = try place.time(in: story)
        if let last, time < last.time {
            throw Fault(
                "\(place) comes before \(last.place), where the stop above it is", hint: "put the stops in order")
        }
        last = (place, time)
        return time
    }
}
