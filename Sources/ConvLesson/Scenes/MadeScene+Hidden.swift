import ConvStory

/// What a stop is to show and is not shown there, nor told. It is no reason not to play the scene.
extension MadeScene {
    package var hidden: [Fault] {
        guard let story else { return [] }
        return stops.indices.flatMap { index in
            let stop = stops[index]
            return [
                stop.stop.point.flatMap { whyHidden($0, at: index, in: story) }.map {
                    Fault($0.message, hint: $0.hint, at: stop.stop.marks[.point])
                },
                stop.stop.panel == .code ? whyCodeIsHidden(at: index) : nil,
            ].compactMap(\.self)
        }
    }

    private func whyHidden(_ point: CellName, at index: Int, in story: Story) -> Fault? {
        guard story.perspective == .outputs else {
            return Fault(
                "there is no cursor where inputs stamp, so nothing is lit about \(point)",
                hint: "leave out 'point', or '--view stamps'")
        }
        guard let inspection = story.inspection(of: point, at: stops[index].time) else {
            let isThere = (try? point.position(in: story.convolution)) != nil
            return point.array == .weight && isThere ? whyNotAtWork(point, at: stops[index].time, in: story) : nil
        }
        for asking in stops[(index + 1)...] {
            guard let told = AskedFacts([asking.question].compactMap(\.self), beside: false).told(by: inspection) else {
                continue
            }
            return Fault(
                "a cursor on \(point) would tell \(told.rawValue), and that is asked further below, at \(asking.stop.place)",
                hint: "point at it there: what is pointed at is lit with the answer")
        }
        return nil
    }

    /// Of several filters the kernel of one is seen.
    private func whyNotAtWork(_ point: CellName, at time: StoryTime, in story: Story) -> Fault {
        Fault(
            "\(point) is not seen here: the kernel of filter \(story.convolution.placements[time.placement].filter) is at work",
            hint: "point at a weight of that, or halt at an output of another filter")
    }

    /// A program says how far its loops go.
    private func whyCodeIsHidden(at index: Int) -> Fault? {
        guard let asking = stopAsking(after: index, beside: stops[index].question?.isOfBeside == true) else {
            return nil
        }
        return Fault(
            "the code would tell how large the output is, and that is asked further below, at \(asking)",
            hint: "open it there: a panel opens with the answer", at: stops[index].stop.marks[.panel])
    }

    /// Where the size of a stage's output is asked for, behind a stop.
    private func stopAsking(after index: Int, beside: Bool) -> StopPlace? {
        stops[(index + 1)...].first {
            Veil(ofOpen: [$0.question].compactMap(\.self), beside: beside).contains(.size)
        }?.stop.place
    }
}
