import ConvStory

/// Where input, kernel, output and products stand.
struct VolumeLayout {
    var input: VolumeView
    var kernel: VolumeView
    var output: VolumeView
    var products: ProductPanel

    init(_ slicing: Slicing, area: Area, look: Look, isApart: Bool) {
        let levels = GridLevel.all(for: look.theme)
        func plans(_ arrangements: [VolumePlan.Arrangement]) -> [VolumePlan] {
            levels.flatMap { level in
                // The kernel and its products may be smaller, but keep their numbers.
                Set([level, level + 1].map { min($0, GridLevel.numbered.last ?? $0) }).sorted().flatMap { kernelLevel in
                    arrangements.map {
                        VolumePlan(
                            slicing, area: area, look: look, level: level, kernelLevel: kernelLevel, arrangement: $0,
                            isApart: isApart)
                    }
                }
            }
        }
        // Slices can be pulled apart only where the input has the width; where nothing has, they stay a block.
        let plans = isApart ? plans([.rows, .strip]) + plans([.columns]) : plans([.rows, .strip, .columns])
        // Numbers matter more than seeing the products of every slice at once, or any.
        let wishes: [(VolumePlan) -> Bool] = [
            { $0.fits && $0.isWhole && $0.hasNumbers }, { $0.fits && $0.hasProducts && $0.hasNumbers },
            { $0.fits && $0.hasNumbers }, { $0.fits && $0.hasProducts }, { $0.fits },
        ]
        let fitting = wishes.lazy.compactMap { plans.first(where: $0) }.first ?? plans[plans.count - 1]
        let wanted = min(max(fitting.level - look.zoom, levels.first ?? 0), levels.last ?? 0)
        // Zoomed in beyond what there is room for, it stays with the largest cubes of which one of each array is seen.
        let zoomed = levels.lazy.filter { $0 >= wanted }.compactMap { level in
            let plans = plans.filter { $0.level == level }
            return plans.first { $0.fits && $0.hasProducts } ?? plans.first(where: \.fits)
                ?? plans.last(where: \.isInside)
        }
        self = (wanted == fitting.level ? fitting : zoomed.first ?? fitting).layout
    }

    init(input: VolumeView, kernel: VolumeView, output: VolumeView, products: ProductPanel) {
        self.input = input
        self.kernel = kernel
        self.output = output
        self.products = products
    }
}
