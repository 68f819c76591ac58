/** What only the server says on the atlas, in German. */
export const de = {
	description:
		'Offener Atlas der 54 Kommunalen Integrationszentren in Nordrhein-Westfalen: wo und wann sie entstanden, wie sicher das ist und was das Land dafür ausgibt.'
};
