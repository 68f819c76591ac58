import type { Atlas } from '$lib/data/atlas.js';
import type { GroupsMessages } from '$lib/i18n/groups/de.js';
import type { District } from '$lib/model/territory.js';
import type { Group, GroupedBy } from './groups.js';

/** A group as a list or a table names it: a district by its own name, a kind by its word. */
export function groupName(
	by: GroupedBy,
	{ key }: Pick<Group, 'key'>,
	{ districts }: Pick<Atlas, 'districts'>,
	words: Pick<GroupsMessages, 'kinds'>
): string {
	return (by === 'district' ? districts[key as District] : words.kinds[key]) ?? key;
}
