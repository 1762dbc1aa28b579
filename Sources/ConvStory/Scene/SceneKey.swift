import ConvEngine

/// All that a scene follows from: two whose keys are equal look alike.
package struct SceneKey: Equatable, Sendable {
    let subject: Subject
    let ground: Scene.Ground
    var moment: Moment
    let inspection: Inspection?
    let marks: Marks?

    /// Cells of the input that a viewer has marked.
    struct Marks: Equatable, Sendable {
        let cells: Set<Position>
        let cursor: Position
    }
}

extension SceneKey {
    /// Of two of these that are equal everything reads alike.
    package var asTold: SceneKey { at(moment.asTold) }

    /// Of two of these that are equal everything looks alike but what moves along with the kernel.
    package var asStanding: SceneKey { at(moment.asStanding) }

    /// And but what fades away.
    package var asLit: SceneKey { at(moment.asLit) }

    /// And but what shows a pair.
    package var asCovering: SceneKey { at(moment.asCovering) }

    /// And but what fades.
    package var asWritten: SceneKey { at(moment.asWritten) }

    private func at(_ moment: Moment) -> SceneKey {
        var key = self
        key.moment = moment
        return key
    }
}

extension Scene {
    package var key: SceneKey {
        SceneKey(subject: subject, ground: ground, moment: moment, inspection: inspection, marks: marks)
    }
}
