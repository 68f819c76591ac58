import { createHash } from 'node:crypto';

/** A weak validator (RFC 9110, 8.8.3) for a text: weak, because the server may compress what it sends. */
export function etagOf(text: string): string {
	return `W/"${createHash('sha256').update(text).digest('base64url')}"`;
}

/** Whether `If-None-Match` names the validator; compared weakly, as RFC 9110, 13.1.2, demands. */
export function matchesEtag(ifNoneMatch: string | null, etag: string): boolean {
	if (ifNoneMatch === null) return false;
	if (ifNoneMatch.trim() === '*') return true;
	const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
	return ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag));
}
