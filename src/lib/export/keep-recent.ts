/**
 * A function that remembers its most recent answers, at most `limit` of them. A failed answer (a rejected promise) is
 * not distinguished from others, so `make` should not fail for a key it may be asked again.
 *
 * @param make the answer to a key; called once for as long as the answer is remembered
 */
export function keepRecent<Key, Question, Answer>(
	limit: number,
	keyOf: (question: Question) => Key,
	make: (question: Question) => Answer
): (question: Question) => Answer {
	const kept = new Map<Key, Answer>();
	return (question) => {
		const key = keyOf(question);
		const known = kept.get(key);
		const answer = known ?? make(question);
		// A Map lists its keys in the order they were set: the first is the one not asked for longest.
		kept.delete(key);
		kept.set(key, answer);
		const oldest = kept.keys().next();
		if (kept.size > limit && !oldest.done) kept.delete(oldest.value);
		return answer;
	};
}
