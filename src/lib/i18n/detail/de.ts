/** Words of the panel on the selected centre, in German: loaded with it. */
export const de = {
	close: 'Auswahl aufheben',
	contested: 'Die Quellen widersprechen sich; gezeigt ist die Hülle ihrer Angaben.',
	evidence: (count: number) => `${count} Belege in zeitlicher Folge`,
	notCounted: 'zählt nicht',
	noAddress: 'ohne Adresse',
	failed: 'Die Belege ließen sich nicht laden.',
	retry: 'Noch einmal versuchen',
	more: (name: string) => `Alles zu ${name} auf einer Seite →`,
	place: (place: string) => `${place} gehört zu diesem Zentrum.`,
	compare: 'Mit anderen vergleichen →',
	predecessor: { yes: 'Vorgängereinrichtung belegt', no: 'keine Vorgängereinrichtung belegt' }
};

/** The shape both languages share. */
export type DetailMessages = typeof de;
