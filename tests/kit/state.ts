/** Stands in for `$app/state` where no SvelteKit runs. */
export const page = { route: { id: null } };
