import ConvStory
import Picture

/// The colours of a cube: of its role, of how far it has come, and where it has no number of what it holds.
extension CubePainter {
    func colors(of cell: SceneCell) -> CubeColors? {
        guard var colors = look.theme.cube(cell.role) else { return nil }
        if cell.opacity < 1, let ghost = look.theme.ghost {
            colors = colors.mixed(with: CubeColors(ghost), 1 - cell.opacity)
        }
        let window = colors
        if let bare = cell.role.uncovered, cell.presence < 1, let plain = look.theme.cube(rider ?? bare) {
            colors = plain.mixed(with: colors, cell.presence)
        }
        if let shade, look.theme.hasShades, shade.isPixel || !size.hasNumber {
            return shade.colors(cell, colors, window: window)
        }
        guard !size.hasNumber, let value = cell.value, let background = look.theme.background, scale > 0 else {
            return colors
        }
        // What is wrong keeps its colour, whatever its number.
        guard !cell.role.isWrong else { return colors }
        // Without a number the brightness shows the value, from dark to the light of the cube's top.
        let range = isSigned ? 0.5 + 0.5 * value / scale : value / scale
        // The window stays bright, so that it is seen whatever lies in it.
        let least = cell.role == .input || cell.role == .output || cell.role == .unread ? 0.1 : 0.4
        let share = least + (1 - least) * min(max(range, 0), 1)
        colors.front =
            share < 0.6
            ? background.mixed(with: colors.front, share / 0.6)
            : colors.front.mixed(with: colors.top, (share - 0.6) / 0.4)
        return colors
    }
}
