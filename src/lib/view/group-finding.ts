import type { Formatter } from '$lib/i18n/format.js';
import type { GroupsMessages } from '$lib/i18n/groups/de.js';
import type { NamedGroup } from '$lib/i18n/groups/named-group.js';
import { completionOf, type Group, type GroupedBy } from './groups.js';

/**
 * The finding of the groups in a sentence without its full stop: which were complete first and which last.
 *
 * @param isSelection filters leave some of the centres; only they leave a single group
 * @param nameOf a group's name
 */
export function groupFinding(
	by: GroupedBy,
	groups: readonly Group[],
	isSelection: boolean,
	nameOf: (group: Group) => string,
	words: GroupsMessages,
	f: Pick<Formatter, 'day'>
): string {
	const scope = isSelection ? words.some : words.all;
	const named = (group: Group): NamedGroup => {
		const [first, ...others] = group.centres;
		const only = first && others.length === 0 ? first.name : null;
		return { key: group.key, name: nameOf(group), count: group.centres.length, only };
	};
	const [one, ...others] = groups;
	if (one && others.length === 0)
		return words.group[by](named(one), one.completeBy === null ? null : f.day(one.completeBy));
	const completion = completionOf(groups);
	switch (completion.kind) {
		case 'open':
			return scope[by].open;
		case 'together':
			return scope.together(
				groups.reduce((sum, group) => sum + group.centres.length, 0),
				f.day(completion.day)
			);
		case 'apart': {
			const { first, last } = completion;
			const dayOf = ([group]: readonly Group[]) => (group?.completeBy ? f.day(group.completeBy) : '');
			return scope[by].ends(first.map(named), dayOf(first), last.map(named), dayOf(last));
		}
		default:
			return completion satisfies never;
	}
}
