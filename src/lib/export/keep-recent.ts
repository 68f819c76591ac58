/**
 * A function that remembers its most recent answers, at most `limit` of them.
 *
 * @param keyOf questions with the same key have the same answer
 * @param make the answer to a question; called once for as long as the answer is remembered
 */
export function keepRecent<Question, Answer extends object>(
	limit: number,
	keyOf: (question: Question) => string,
	make: (question: Question) => Answer
): (question: Question) => Answer {
	const kept = new Map<string, Answer>();
	return (question) => {
		const key = keyOf(question);
		const answer = kept.get(key) ?? make(question);
		// A Map lists its keys in the order they were set: the first is the one not asked for longest.
		kept.delete(key);
		kept.set(key, answer);
		const oldest = kept.keys().next();
		if (kept.size > limit && !oldest.done) kept.delete(oldest.value);
		return answer;
	};
}
