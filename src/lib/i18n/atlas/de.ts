/** What only the server says on the atlas, in German. */
export const de = {
	description:
		'Offener Atlas der 54 Kommunalen Integrationszentren in Nordrhein-Westfalen: wo und wann sie entstanden, wie sicher das ist und was das Land dafür ausgibt.',
	/** Where a selected centre will stand, while there is none. */
	unselected:
		'Wählen Sie ein Zentrum auf der Karte, auf der Zeitleiste oder in der Tabelle: Hier stehen dann seine Belege mit Quelle. Kommunale Integrationszentren gehören zu den Kreisen und kreisfreien Städten, in Aachen zu Stadt und Städteregion; das Land fördert sie seit dem Teilhabe- und Integrationsgesetz von 2012.'
};
