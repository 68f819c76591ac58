import type { VerdictWords } from './de.js';

/** Who else gives the number that is claimed. */
const sameNumber = (publishers: readonly string[]) =>
	publishers.length === 0
		? 'No independent source gives the same number.'
		: `The same number is given independently by: ${publishers.join('; ')}.`;

/** What the facts say of each claim of the press text, in English. */
export const verdictsEn: VerdictWords = {
	claimed: 'Claim',
	certain: 'documented singly',
	possible: 'possible',
	event: {
		predecessor_start: 'predecessor',
		resolution: 'resolution',
		rejection: 'rejection',
		not_yet: 'no centre yet',
		approval: 'approved in principle',
		funding_notice: 'grant notice',
		operation_start: 'work begun',
		opening: 'opening',
		planned: 'planned',
		context: 'context'
	},
	count: {
		finding: {
			confirmed: (claimed, low, _high, day) => `By ${day}, ${low} centres are documented singly: at least ${claimed}`,
			qualified: (claimed, low, _high, day) =>
				`${claimed} centres are possible, but only ${low} are documented singly by ${day}`,
			contradicted: (claimed, low, high, day) =>
				`${claimed} centres do not fit the evidence: by ${day} there were ${low} to ${high}`,
			unchecked: (claimed, _low, _high, day) => `Whether there were ${claimed} centres by ${day} cannot be checked`
		},
		reason: {
			confirmed: (_claimed, low, _high, total, day, others) =>
				`Of ${total} centres, ${low} were certainly established on ${day}. ${sameNumber(others)}`,
			qualified: (claimed, low, high, total, day, others) =>
				`On ${day}, ${low} of ${total} centres were certainly and ${high} possibly established; ${claimed} lies between the two. ${sameNumber(others)} No source says which ${claimed} they were.`,
			contradicted: (claimed, low, high, total, day, others) =>
				`On ${day} the evidence allows ${low} to ${high} of ${total} centres; ${claimed} lies outside. ${sameNumber(others)}`,
			unchecked: (_claimed, low, high, total, day, others) =>
				`There is no evidence for ${day} (${low} to ${high} of ${total}). ${sameNumber(others)}`
		},
		head: ['Statement', 'Day', 'Centres']
	},
	target: {
		counted: 'Counties, independent cities and the Städteregion',
		territories: 'Territories with a centre of their own',
		aim: 'Aim by source',
		head: ['Way of counting', 'Number'],
		finding: {
			confirmed: (claimed, total) => `The aim was ${claimed} centres; there are as many territories (${total})`,
			qualified: (claimed, total) => `${claimed} is right by one way of counting; ${total} centres were announced`,
			contradicted: (claimed, total) => `Not ${claimed} but ${total} territories got a centre`,
			unchecked: (claimed, total) => `No source says whether ${claimed} was the aim (${total} territories)`
		},
		reason: {
			confirmed: (claimed, _total, _counted, _names, _differing, aims) =>
				`All ${aims} independent statements of the aim give ${claimed}, and there are as many territories.`,
			qualified: (claimed, total, counted, names, differing, aims) =>
				`With ${names} counted as part of the Städteregion there are ${counted} counties and independent cities. But ${names} runs a centre of its own, which makes ${total}; ${differing === aims ? `${aims === 2 ? 'neither of the two' : `none of the ${aims}`} independent statements of the aim gives` : `${differing} of ${aims} independent statements of the aim do not give`} ${claimed}.`,
			contradicted: (claimed, total, counted, names, differing, aims) =>
				`There are ${total} territories (without ${names}: ${counted}); ${differing} of ${aims} independent statements of the aim give another number than ${claimed}.`,
			unchecked: (claimed, total, counted, names, differing, aims) =>
				`There are ${total} territories (without ${names}: ${counted}) and ${aims} statements of the aim, ${differing} of them other than ${claimed}.`
		}
	},
	duration: {
		head: ['Not certainly established by then', 'established'],
		finding: {
			confirmed: (months, low, high, total) =>
				`After ${months} months all ${total} centres were established (${low} documented, ${high} possible)`,
			qualified: (months, low, high, total) =>
				`After ${months} months ${low} to ${high} of the ${total} centres stood: perhaps most, not all`,
			contradicted: (months, low, high, total) =>
				`After ${months} months not even half of the ${total} centres were possible (${low} to ${high})`,
			unchecked: (months, low, high, total) =>
				`How far things were after ${months} months cannot be checked (${low} to ${high} of ${total})`
		},
		reason: {
			confirmed: (start, end, low, _high, total) =>
				`From ${start}, the day of the funding guideline, to ${end}, ${low} of ${total} centres are documented.`,
			qualified: (start, end, low, high, total, late, names, last) =>
				`The clock starts here with the funding guideline of ${start}, the day that favours the claim most, and stops on ${end}. By then ${low} centres were certainly and ${high} possibly established. ${late} of the ${total} certainly came later (${names}); the last was established by ${last}.`,
			contradicted: (start, end, low, high, total, late) =>
				`From ${start} to ${end} only ${low} to ${high} of ${total} centres are possible; ${late} certainly came later.`,
			unchecked: (start, end) => `There is no evidence for ${start} to ${end}.`
		}
	},
	milestone: {
		head: ['Day', 'Event', 'Source'],
		finding: {
			confirmed: (when) => `An independent source documents ${when}`,
			qualified: (when) => `An independent source allows ${when} without being definite`,
			contradicted: (when) => `Independent sources give another date than ${when}`,
			unchecked: (when) => `No independent source gives a date to compare with ${when}`
		},
		reason: {
			confirmed: (milestones) => `${milestones}.`,
			qualified: (milestones) => `Documented less precisely: ${milestones}.`,
			contradicted: (milestones) => `Documented is: ${milestones}.`,
			unchecked: () => 'Among the milestones there is only what the press text says itself.'
		}
	},
	grant: {
		head: ['Day', 'Event', 'The source says', 'Source'],
		independent: 'What all other sources imply',
		withClaim: 'In the atlas, counting the press text',
		finding: {
			confirmed: (name, claimed) => `${name}: ${claimed} is documented without the press text too`,
			qualified: (name, claimed) => `${name}: ${claimed} is possible, but only the press text itself says so`,
			contradicted: (name, claimed, found) => `${name}: ${claimed} contradicts the other sources (${found})`,
			unchecked: (name, claimed) => `${name}: no other source says whether funding was granted in ${claimed}`
		},
		reason: {
			confirmed: (claimed, found) =>
				`All other sources together narrow the approval down to ${found}, which lies wholly within ${claimed}.`,
			qualified: (claimed, found, atlas) =>
				`Without the press text the sources allow any day within ${found}; ${claimed} lies in it. The notice itself is not at hand. In the atlas, which counts the press text, the span is ${atlas}.`,
			contradicted: (claimed, found) => `All other sources together require ${found}; ${claimed} lies outside.`,
			unchecked: (claimed, found) =>
				`Without the press text all that is known is: ${found}. That says nothing of ${claimed}.`
		}
	},
	posts: {
		head: ['Rule', 'Posts per centre', 'Sources'],
		kinds: (kind) => ({ all: 'all', county: 'counties', city: 'cities' })[kind],
		split: (specialists, assistants) => `${specialists} specialists and ${assistants} assistant`,
		later: (year, posts) => `From ${year} it was up to ${posts}.`,
		finding: {
			staff: {
				confirmed: (claimed) => `The guideline provided for ${claimed} posts per centre`,
				qualified: (claimed, found) => `${claimed} posts held for some of the centres only (${found})`,
				contradicted: (claimed, found) => `The guideline provided for ${found} posts per centre, not ${claimed}`,
				unchecked: (claimed) => `There is no rule to hold ${claimed} posts per centre against`
			},
			teachers: {
				confirmed: (claimed) => `${claimed} teachers per centre were provided for`,
				qualified: (claimed, found) => `${claimed} teachers held for some of the centres only (${found})`,
				contradicted: (claimed, found) => `${found} teachers per centre were provided for, not ${claimed}`,
				unchecked: (claimed) => `There is no rule to hold ${claimed} teachers per centre against`
			}
		},
		reason: {
			confirmed: (day, found, split) =>
				`The rule in force on ${day} says ${found}${split ? ` (${split})` : ''}. It rests on sources independent of the press text. It does not say whether each post was filled.`,
			qualified: (day, found) => `On ${day}, by kind of territory, ${found} held.`,
			contradicted: (day, found) => `The rule in force on ${day} says ${found}.`,
			unchecked: (day) => `No funding rule is known for ${day}.`
		}
	},
	secondments: {
		head: ['Basis', 'Teachers'],
		documented: 'documented to possible centres',
		reported: (count, each) => `${count} centres reported × ${each}`,
		all: (count) => `all ${count} territories`,
		mark: (claimed) => `Claim: more than ${claimed}`,
		finding: {
			confirmed: (claimed, range) => `The documented centres alone needed more than ${claimed} teachers (${range})`,
			qualified: (claimed, range, all) =>
				`By the rule it is ${range} teachers; more than ${claimed} only once nearly all centres exist (${all})`,
			contradicted: (claimed, range, all) =>
				`By the rule even all centres together do not exceed ${claimed} teachers (${all}; documented ${range})`,
			unchecked: (claimed) => `Whether there were more than ${claimed} teachers cannot be checked`
		},
		reason: {
			confirmed: (claimed, each, range) => `${each} teachers per centre make ${range}, more than ${claimed}.`,
			qualified: (claimed, each, range, reported, product, all, total) =>
				`With ${each} teachers per centre the documented to possible centres make ${range}, the ${reported} centres reported ${product}; only all ${total} territories would make ${all}. There is no independent number of teachers actually seconded, so more secondments are possible: “more than ${claimed}” does not follow from the rule.`,
			contradicted: (claimed, each, _range, _reported, _product, all, total) =>
				`${each} teachers per centre make only ${all} even for all ${total} territories, not more than ${claimed}.`,
			unchecked: (claimed) => `No rule is known for the claim of more than ${claimed}.`
		}
	},
	budget: {
		head: ['Basis', 'EUR a year'],
		modelled: (year) => `Model for ${year}, depending on the start`,
		full: (count) => `Ceiling, a full year of ${count} centres`,
		finding: {
			confirmed: (claimed, full) => `${claimed} is reported independently and payable by the rule (up to ${full})`,
			qualified: (claimed, full) =>
				`${claimed} and the funding rule do not quite match: all centres cost at most ${full} a year`,
			contradicted: (claimed, full) => `No other source reports ${claimed}, and the rule makes at most ${full}`,
			unchecked: (claimed) => `For ${claimed} there is neither another report nor a rule`
		},
		reason: {
			confirmed: (claimed, sources, full, count) =>
				`${claimed} is also given by ${sources}; a full year of ${count} centres costs ${full} by the rule.`,
			qualified: (claimed, sources, full, count, modelled, year) =>
				`${sources ? `The sum is also given independently by ${sources}, as an appropriation, not as spending.` : `No independent source gives ${claimed}.`} But at the guideline’s rates a full year of ${count} centres costs ${full}, and in ${year} most existed for part of the year only: the model makes at most ${modelled}. No source says what the difference consists of.`,
			contradicted: (claimed, _sources, full, count) =>
				`${claimed} is found in the press text alone; a full year of ${count} centres costs ${full} by the rule.`,
			unchecked: (claimed) => `There is nothing to compare ${claimed} with.`
		}
	},
	wording: {
		head: ['Part of the claim', 'Evidence'],
		none: 'no evidence among the facts',
		parts: {
			c10: ['Migration and integration agency', 'RAA'],
			c11: ['Work and enterprise', 'Social balance in the districts', 'Open, international city'],
			c12: ['Co-ordinating offices and institutions', 'Integration through education', 'Continuous language education'],
			c14: ['Advising the centres', 'Linking the centres', 'Securing quality standards']
		},
		finding: {
			confirmed: (_found, total) =>
				`${total === 2 ? 'Both' : `All ${total}`} parts of the claim are documented independently`,
			qualified: (found, total) =>
				`Only ${found} of ${total} parts of the claim ${found === 1 ? 'is' : 'are'} documented`,
			contradicted: (found, total) => `Evidence contradicts the claim (${found} of ${total})`,
			unchecked: (_found, _total, missing) => `The facts hold no evidence for: ${missing}`
		},
		reason: {
			confirmed: (texts, found) => `Documented: ${found}. ${texts} independent passages were searched.`,
			qualified: (texts, found, missing) =>
				`Documented: ${found}. Without evidence: ${missing}. ${texts} independent passages were searched.`,
			contradicted: (texts, found, missing) => `${texts} passages; documented: ${found}; without evidence: ${missing}.`,
			unchecked: (texts) =>
				`${texts} independent passages say nothing about it. The atlas gathers dates, money and posts; it does not record what a centre does. That does not refute the claim.`
		}
	}
};
