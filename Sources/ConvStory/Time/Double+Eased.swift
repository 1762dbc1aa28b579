extension Double {
    /// Gentle motion: slow at both ends, so that the eye can follow (the smoothstep polynomial 3t² − 2t³).
    package var eased: Double {
        let t = min(max(self, 0), 1)
        return t * t * (3 - 2 * t)
    }
}
