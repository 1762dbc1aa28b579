import ConvStory
import Picture

/// The roles that a story shows, each with its colour: ■ input ■ covered ■ kernel ■ now ■ done □ goes here. It names all of them
/// from the beginning, so that none moves while the story plays.
struct SceneLegend: Equatable {
    private let look: Look
    private let items: [LegendItem]

    init(_ scene: Scene, look: Look, sights: Sights = Sights()) {
        self.look = look
        let hasCutOff = sights.hasCutOff
        let cells = scene.ground == .input ? Self.cells(of: scene) : Self.stamps(of: scene, hasCutOff: hasCutOff)
        var all = (sights.isMap ? Self.frames(of: scene, look.theme) : cells).compactMap { $0?.without(sights.unseen) }
        // What is cut off has one name, however it is seen.
        if sights.hasBlock, !hasCutOff, let dim = Self.beside(scene, look.theme),
            let kernel = all.firstIndex(where: { $0.role == .kernel })
        {
            all.insert(dim, at: kernel + 1)
        }
        items = look.theme.isMono ? LegendItem.withoutColors(all) : all
    }

    func draw(column: Int, row: Int, limit: Int, in picture: inout Picture) {
        guard let (items, hasGlosses, gap) = fitting(limit - column) else { return }
        var x = column
        for item in items {
            let y = Double(row)
            if look.theme.isMono {
                let (sign, style) = (item.monoSign(spot: look.spot), item.monoStyle)
                picture.add(TextRun(sign, at: Point(Double(x), y), style: style))
            } else {
                var place = Point(Double(x), y)
                for swatch in item.swatches {
                    swatch.draw(at: place, look, in: &picture)
                    place.x += Double(swatch.columns(look))
                }
            }
            x += signColumns(item) + 1
            let text = item.text + (hasGlosses ? item.gloss : "")
            picture.add(TextRun(text, at: Point(Double(x), Double(row)), look.theme.faint))
            x += item.textColumns(withGloss: hasGlosses) + gap
        }
    }

    private func signColumns(_ item: LegendItem) -> Int {
        look.theme.isMono ? 3 : item.swatches.reduce(0) { $0 + $1.columns(look) }
    }

    private func worth(of item: LegendItem) -> Int { look.theme.isMono ? item.worthInMono : item.worth }

    /// Words are shortened first, then the air between them, then what matters least is left out.
    private func fitting(_ columns: Int) -> ([LegendItem], hasGlosses: Bool, gap: Int)? {
        func width(_ items: [LegendItem], _ hasGlosses: Bool, _ gap: Int) -> Int {
            items.reduce(-gap) { $0 + signColumns($1) + 1 + $1.textColumns(withGloss: hasGlosses) + gap }
        }
        let byWorth = items.indices.sorted { (worth(of: items[$0]), $1) > (worth(of: items[$1]), $0) }
        let chosen = byWorth.reduce(into: [Int]()) { chosen, index in
            let all = (chosen + [index]).sorted()
            if width(all.map { items[$0] }, false, 1) <= columns { chosen = all }
        }
        guard !chosen.isEmpty else { return nil }
        let fitting = chosen.map { items[$0] }
        let airs = [(true, 3), (false, 3), (false, 2)]
        let (hasGlosses, gap) = airs.first { width(fitting, $0.0, $0.1) <= columns } ?? (false, 1)
        return (fitting, hasGlosses, gap)
    }
}
