const SMALLEST = 0.5;
const LARGEST = 3;
const FACTOR = 1.1;

/**
 * Makes the page larger (1), smaller (-1) or as large as at first (0).
 * @param factor to begin with, 1 is the size of the editor's text
 * @param changed told of every change
 */
export function createZoom(factor = 1, changed: (factor: number) => void): (step: 1 | -1 | 0) => void {
	let zoom = factor;
	const show = (): void => document.documentElement.style.setProperty('--zoom', String(zoom));
	show();
	return (step) => {
		zoom = step === 0 ? 1 : Math.min(LARGEST, Math.max(SMALLEST, zoom * FACTOR ** step));
		show();
		changed(zoom);
	};
}
