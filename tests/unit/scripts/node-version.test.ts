import { describe, expect, it } from 'vitest';
import { nodeProblem } from '../../../scripts/setup/node-version.js';

describe('nodeProblem', () => {
	it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('accepts Node %s', (version) => {
		expect(nodeProblem(version, '>=20.19')).toBeNull();
	});

	it.each(['20.18.3', '18.20.8', '9.11.2', '20.9.0'])('refuses Node %s in a sentence', (version) => {
		expect(nodeProblem(version, '>=20.19')).toMatch(
			`This is Node ${version}, but Zentrenatlas NRW needs Node 20.19 or newer. Install one`
		);
	});

	it('reads what package.json requires', () => {
		expect(nodeProblem('1.0.0')).toContain('needs Node 20.19');
	});
});
