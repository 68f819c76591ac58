/** What could make a page look faster than it is. */
export interface Conditions {
	readonly visible: boolean;
	readonly width: number;
	readonly height: number;
	/** Shape of the map that can be seen, in square pixels. */
	readonly mapInSight: number;
}

export function conditions(): Conditions {
	const [width, height] = [innerWidth, innerHeight];
	const map = [...document.querySelectorAll('svg')].find((svg) => svg.querySelectorAll('path').length >= benchAreas);
	const box = map?.getBoundingClientRect() ?? new DOMRect();
	const seen = (from: number, to: number, size: number) => Math.max(0, Math.min(to, size) - Math.max(from, 0));
	return {
		visible: document.visibilityState === 'visible',
		width,
		height,
		mapInSight: seen(box.left, box.right, width) * seen(box.top, box.bottom, height)
	};
}
