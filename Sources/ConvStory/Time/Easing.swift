/// Gentle motion: slow at both ends, so that the eye can follow (the smoothstep polynomial 3t² − 2t³).
package func eased(_ progress: Double) -> Double {
    let t = min(max(progress, 0), 1)
    return t * t * (3 - 2 * t)
}
