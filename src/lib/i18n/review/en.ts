import type { ReviewWords } from './de.js';

/** The words of the page that looks back, in English. */
export const reviewEn: ReviewWords = {
	title: 'Is the founding story right?',
	description:
		'Fourteen claims of a press text of December 2013 about the municipal integration centres, held against the evidence step by step.',
	lead: 'In December 2013 members of the state parliament from Dortmund took stock of the municipal integration centres in a press text. Here each of its claims stands beside what independent sources document. The verdict is computed from the facts of the atlas: when the facts change, so does it. The press text itself and its copies do not count as evidence.',
	keys: 'The left and right arrow keys or Page Up and Page Down lead from claim to claim.',
	steps: 'Steps',
	step: (number, total) => `Claim ${number} of ${total}`,
	previous: 'Previous claim',
	next: 'Next claim',
	verdict: {
		confirmed: 'confirmed',
		qualified: 'qualified',
		contradicted: 'contradicted',
		unchecked: 'cannot be checked'
	},
	meaning: {
		confirmed: 'independent sources document the claim as it is put',
		qualified: 'the evidence allows the claim, or bears out a part of it',
		contradicted: 'the evidence rules the claim out',
		unchecked: 'no independent source in the atlas says anything about it'
	},
	atlas: 'See it in the atlas',
	found: 'documented',
	notFound: 'no evidence among the facts',
	key: { counted: 'a statement that counts', aside: 'the claim itself', result: 'what follows' },
	band: 'Area: documented to possible · Points: published counts'
};
