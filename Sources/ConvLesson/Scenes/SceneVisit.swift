import ConvStory

/// A scene that was made, with the time of every stop.
package struct SceneVisit: Sendable {
    /// Nil of a page, or where it cannot be made.
    package private(set) var story: Story?
    package private(set) var beside: Story?
    /// Of each stop; nil where its place does not exist.
    package private(set) var times: [StoryTime?] = []
    package private(set) var faults: [Fault] = []

    /// - Parameter making: makes a story of a command line. What is wrong with one is said in its own words, and put where
    ///   it belongs by ``SceneCommand/fault(_:hint:)``.
    package init(_ scene: LessonScene, making: (SceneCommand) throws(Fault) -> Story) {
        guard case .story(let command) = scene.content else { return }
        story = made(command, making)
        beside = scene.beside.flatMap { made($0, making) }
        guard let story else { return }
        var order = StopOrder()
        for stop in scene.stops {
            times.append(found(stop, .at) { () throws(Fault) in try order.time(of: stop.place, in: story) })
            checkPoint(of: stop, in: story)
        }
    }

    private mutating func made(_ command: SceneCommand, _ making: (SceneCommand) throws(Fault) -> Story) -> Story? {
        do throws(Fault) {
            return try making(command)
        } catch {
            faults.append(error)
            return nil
        }
    }

    private mutating func checkPoint(of stop: LessonStop, in story: Story) {
        guard let point = stop.point else { return }
        _ = found(stop, .point) { () throws(Fault) in try point.position(in: story.convolution) }
    }

    private mutating func found<Found>(
        _ stop: LessonStop, _ key: StopKey, _ find: () throws(Fault) -> Found
    ) -> Found? {
        do throws(Fault) {
            return try find()
        } catch {
            faults.append(Fault(error.message, hint: error.hint, at: stop.marks[key]))
            return nil
        }
    }
}
