import ConvEngine
import ConvStory

/// What a stop is to show and the player does not show there. It is no reason not to play the scene.
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
        if let asking = stopAsking(after: index, beside: false) {
            return Fault(
                "a cursor on \(point) would tell how large the output is, and that is asked further below, at \(asking)",
                hint: "point at it there: what is pointed at is lit with the answer")
        }
        for asking in stops[(index + 1)...] {
            guard let told = asking.told(by: point, in: story) else { continue }
            return Fault(
                "a cursor on \(point) would tell \(told), and that is asked further below, at \(asking.stop.place)",
                hint: "point at it there: what is pointed at is lit with the answer")
        }
        return point.array == .weight ? whyNotAtWork(point, at: stops[index].time, in: story) : nil
    }

    /// Of several filters the kernel of one is seen.
    private func whyNotAtWork(_ point: CellName, at time: StoryTime, in story: Story) -> Fault? {
        let filter = story.convolution.placements[time.placement].filter
        guard let weight = try? point.position(in: story.convolution),
            story.convolution.drawnCell(ofWeight: weight, filter: filter) == nil
        else { return nil }
        return Fault(
            "\(point) is not seen here: the kernel of filter \(filter) is at work",
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

extension MadeStop {
    /// What a cursor on a cell of the first stage would tell of what is asked here; nil where it tells nothing of it.
    fileprivate func told(by point: CellName, in story: Story) -> String? {
        guard let question, !question.isOfBeside else { return nil }
        if question.veil.contains(.window) { return "which cells are read" }
        guard question.veil.contains(.value), point.array == .output, case .output(let indices, _) = stop.place else {
            return nil
        }
        let asked = try? CellName(array: .output, indices: indices).position(in: story.convolution)
        return asked == (try? point.position(in: story.convolution)) ? "its number" : nil
    }
}

extension Convolution {
    /// Where a weight of the filter at work is drawn; nil where it is another filter's.
    package func drawnCell(ofWeight position: Position, filter: Int) -> Position? {
        guard let kernel = try? Shape([channelsPerFilter] + kernelExtents) else { return nil }
        return (0..<kernel.count).lazy.map(kernel.position).first { cell in
            weight(filter: filter, channel: cell[0], cell: Position(cell.dropFirst()))?.position == position
        }
    }
}
