import ConvEngine
import ConvStory

/// All ways to arrange a scene of volumes, and which of them it is: the largest cubes that fit, or as the viewer zooms.
///
/// Of two axes there is one way more, beyond the smallest cubes: as a map.
struct VolumePlans {
    private let plans: [VolumePlan]
    private let levels: [Int]
    private let fitting: VolumePlan
    /// Where in `levels` the viewer wants it; behind the last of them is the map.
    private let wanted: Int

    init(_ slicing: Slicing, area: Area, look: Look) {
        let scene = slicing.scene
        let isApart = look.view == .ledger || look.view == .both && scene.axes.count == 3
        let levels = GridLevel.all(for: look.theme)
        func plans(_ arrangements: [any VolumeArrangement.Type]) -> [VolumePlan] {
            levels.flatMap { level in
                // The kernel and its products may be smaller, but keep their numbers.
                Set([level, level + 1].map { min($0, GridLevel.numbered.last ?? $0) }).sorted().flatMap { kernelLevel in
                    let parts = VolumeParts(
                        slicing, area: area, look: look, .init(arrays: level, kernel: kernelLevel))
                    return arrangements.map { VolumePlan(level, $0.init(parts, isApart: isApart)) }
                }
            }
        }
        // Slices can be pulled apart only where the input has the width; where nothing has, they stay a block.
        let wide: [any VolumeArrangement.Type] = [VolumesInRows.self, VolumesInStrip.self]
        let all = isApart ? plans(wide) + plans([VolumesInColumns.self]) : plans(wide + [VolumesInColumns.self])
        // Numbers matter more than seeing the products of every slice at once, or any.
        let wishes: [(VolumePlan) -> Bool] = [
            { $0.fits && $0.isWhole && $0.hasNumbers }, { $0.fits && $0.hasProducts && $0.hasNumbers },
            { $0.fits && $0.hasNumbers }, { $0.fits && $0.hasProducts }, { $0.fits },
        ]
        fitting = wishes.lazy.compactMap { all.first(where: $0) }.first ?? all[all.count - 1]
        self.plans = all
        self.levels = levels
        let beginsAsMap = Self.isBestAsMap(scene, fitting)
        wanted = (beginsAsMap ? levels.count : levels.firstIndex(of: fitting.level) ?? 0) - look.zoom
        wantsMap = scene.axes.count == 2 && wanted >= levels.count
    }

    /// Whether it is to be seen from afar.
    let wantsMap: Bool

    /// What is too large to be seen with its numbers as a whole. Where most of it is padding, there is nothing to see from
    /// afar.
    private static func isBestAsMap(_ scene: Scene, _ fitting: VolumePlan) -> Bool {
        let axes = scene.axes
        guard axes.count == 2, axes.allSatisfy({ $0.paddedExtent / 2 <= $0.stretchedExtent }) else { return false }
        return !fitting.fits || !fitting.hasNumbers || isPicture(scene)
    }

    /// Whether so many cells tell more as dots of a picture than as numbers.
    static func isPicture(_ scene: Scene) -> Bool {
        scene.axes.count == 2 && scene.axes.allSatisfy { $0.drawnExtent >= leastOfPicture }
    }

    private static let leastOfPicture = 24

    var layout: VolumeLayout {
        let wanted = levels[min(max(self.wanted, 0), levels.count - 1)]
        guard wanted != fitting.level else { return fitting.layout }
        // Zoomed in beyond what there is room for, it stays with the largest cubes of which one of each array is seen.
        let zoomed = levels.lazy.filter { $0 >= wanted }.compactMap { level in
            let plans = plans.filter { $0.level == level }
            return plans.first { $0.fits && $0.hasProducts } ?? plans.first(where: \.fits)
                ?? plans.last(where: \.isInside)
        }
        return (zoomed.first ?? fitting).layout
    }
}
