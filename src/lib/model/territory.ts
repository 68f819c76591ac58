export const KINDS = ['city', 'county', 'region', 'municipality_of_region'] as const;
/** Kreisfreie Stadt, Kreis, Städteregion, or the municipality within it that runs a centre of its own. */
export type Kind = (typeof KINDS)[number];

/** Keys of the five Regierungsbezirke, north-west first as the state numbers them. */
export const DISTRICTS = ['051', '053', '055', '057', '059'] as const;
export type District = (typeof DISTRICTS)[number];
