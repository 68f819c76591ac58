import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../scripts/setup/address.js';
import { Problem } from '../../../scripts/setup/problem.js';

describe('addressOf', () => {
	it.each([
		[{}, { host: '127.0.0.1', port: 4173 }],
		[
			{ HOST: '', PORT: ' ' },
			{ host: '127.0.0.1', port: 4173 }
		],
		[
			{ HOST: '0.0.0.0', PORT: '0' },
			{ host: '0.0.0.0', port: 0 }
		],
		[
			{ HOST: '::1', PORT: '65535' },
			{ host: '::1', port: 65535 }
		]
	])('reads %j', (given, address) => {
		expect(addressOf(given)).toEqual(address);
	});

	it.each(['abc', '65536', '-1', '80.5', '4e3', '0x50', '4173 4174', '999999'])(
		'refuses PORT=%s in a sentence',
		(PORT) => {
			const call = () => addressOf({ PORT });
			expect(call).toThrow(Problem);
			expect(call).toThrow(`PORT is "${PORT}", but a port is a whole number from 0 to 65535. For example: PORT=4180`);
		}
	);
});
