/// A stop of a lesson by where it stands; counted from 0.
package struct StopID: Hashable, Sendable {
    package let scene, stop: Int

    package init(scene: Int, stop: Int) { (self.scene, self.stop) = (scene, stop) }
}
