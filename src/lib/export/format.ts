export const FORMATS = ['csv', 'json'] as const;
/** What the API can answer in, named by the extension of its path. */
export type Format = (typeof FORMATS)[number];

export function isFormat(text: string): text is Format {
	return (FORMATS as readonly string[]).includes(text);
}
