import { expect, type APIRequestContext } from '@playwright/test';
import type { CentreRow } from '../../../src/lib/export/centre-row.js';

/** The rows of a view as the API gives them: what pages are held against. */
export async function rowsOf(request: APIRequestContext, query = ''): Promise<readonly CentreRow[]> {
	const response = await request.get(`/api/v1/centres.json?${query}`);
	expect(response.status()).toBe(200);
	return ((await response.json()) as { rows: readonly CentreRow[] }).rows;
}
