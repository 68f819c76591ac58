import { wantedMap, firstGeometry } from '$lib/ui/map-geometry.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data }) => ({
	...data,
	detail: data.view.focus === null ? null : (await import('$lib/ui/DetailBody.svelte')).default,
	drawn: {
		geometry: await firstGeometry(wantedMap(data.view, data.atlas), data.geometry),
		municipalities: data.municipalities
	}
});
