/** Words for days that are added up, in German: part of the words of each page on which a period can be brushed. */
export const de = {
	year: (year: number) => String(year),
	years: (from: number, to: number) => `von ${from} bis ${to}`,
	days: (from: string, to: string) => `vom ${from} bis zum ${to}`,
	hint: 'Einen Zeitraum wählen: auf einer Zeitachse ziehen oder seine Enden mit den Pfeiltasten bewegen.',
	clear: 'Alle Jahre zeigen'
};

/** The shape both languages share. */
export type PeriodMessages = typeof de;
