import { firstGeometry } from '$lib/ui/map-geometry.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data }) => ({
	...data,
	detail: data.view.focus === null ? null : (await import('$lib/ui/DetailBody.svelte')).default,
	drawn: { geometry: await firstGeometry(data.view.level, data.geometry), municipalities: data.municipalities }
});
