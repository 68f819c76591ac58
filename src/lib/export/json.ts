/** A value as JSON for people, too: indented by one space. A number that is none becomes null. */
export function jsonText(value: object): string {
	return `${JSON.stringify(value, null, 1)}\n`;
}
