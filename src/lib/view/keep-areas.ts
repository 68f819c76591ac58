import type { MapArea } from './map-areas.js';

/**
 * The areas as they are now, and where they read and look as before, the very objects they were: what draws an area
 * that did not change is then not woken. Nothing changed at all gives back `before` itself.
 */
export function keepAreas(before: readonly MapArea[], now: readonly MapArea[]): readonly MapArea[] {
	const kept = now.map((area, index) => {
		const was = before[index];
		return was && isSame(was, area) ? was : area;
	});
	return kept.length === before.length && kept.every((area, index) => area === before[index]) ? before : kept;
}

function isSame(a: MapArea, b: MapArea): boolean {
	for (const key in a) if (a[key as keyof MapArea] !== b[key as keyof MapArea]) return false;
	return true;
}
