/** A page that is there but has no frames (behind another window, in a frame out of sight). */
const WITHOUT_FRAMES = 100;

/**
 * Does what follows an answer to a finger or a key in a task of its own, after the next frame: the
 * control shows what was chosen first.
 *
 * @param patient waits for the frame, however long it takes
 */
export function afterPaint(then: () => void, patient = false): void {
	let isDone = false;
	const once = () => {
		if (isDone) return;
		isDone = true;
		then();
	};
	requestAnimationFrame(() => setTimeout(once));
	if (!patient) setTimeout(once, WITHOUT_FRAMES);
}
