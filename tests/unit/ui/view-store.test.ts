import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewStore } from '$lib/ui/view-store.svelte.js';
import { defaultView } from '$lib/view/view.js';

const VIEW = defaultView('2025-09-18');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function storeAndWritten() {
	const written = vi.fn();
	return { store: new ViewStore(VIEW, written), written };
}

describe('ViewStore', () => {
	it('keeps its choices, as the same object, while the date is dragged', () => {
		const { store } = storeAndWritten();
		const before = store.choices;
		store.set({ date: '2013-12-31' }, 'replace');
		store.set({ date: '2014-01-01' }, 'replace');
		expect(store.choices).toBe(before);
		expect(store.view.date).toBe('2014-01-01');
	});

	it('renews its choices with every other change, alone or with a date', () => {
		const { store } = storeAndWritten();
		store.set({ stage: 'working' });
		expect(store.choices.stage).toBe('working');
		store.set({ measure: 'posts', date: '2013-12-31' });
		expect(store.choices).toMatchObject({ stage: 'working', measure: 'posts' });
	});

	it('follows an address in view, choices and what rests', () => {
		const { store, written } = storeAndWritten();
		const other = { ...VIEW, date: '2013-12-31', stage: 'approved' } as const;
		store.follow(other);
		expect([store.view, store.choices, store.settled]).toEqual([other, other, other]);
		expect(written).not.toHaveBeenCalled();
	});

	it('writes a dragged date once it rests, and any other choice at once', () => {
		const { store, written } = storeAndWritten();
		store.set({ date: '2013-12-30' }, 'replace');
		store.set({ date: '2013-12-31' }, 'replace');
		expect(written).not.toHaveBeenCalled();
		expect(store.settled).toBe(VIEW);
		vi.runAllTimers();
		expect(written).toHaveBeenCalledExactlyOnceWith({ ...VIEW, date: '2013-12-31' }, 'replace');
		store.set({ stage: 'working' });
		expect(written).toHaveBeenLastCalledWith(store.view, 'push');
		expect(store.settled).toBe(store.view);
	});

	it('writes a dragged date at once, and only once, when the reader turns to something else', () => {
		const { store, written } = storeAndWritten();
		store.rest();
		expect(written).not.toHaveBeenCalled();
		store.set({ date: '2013-12-31' }, 'replace');
		store.rest();
		expect(written).toHaveBeenCalledExactlyOnceWith({ ...VIEW, date: '2013-12-31' }, 'replace');
		vi.runAllTimers();
		expect(written).toHaveBeenCalledOnce();
	});

	it('forgets what has not come to rest when it is stopped', () => {
		const { store, written } = storeAndWritten();
		store.set({ date: '2013-12-31' }, 'replace');
		store.stop();
		vi.runAllTimers();
		expect(written).not.toHaveBeenCalled();
	});
});
