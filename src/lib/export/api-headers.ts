/** Methods every address of the API answers to. */
export const METHODS = 'GET, HEAD, OPTIONS';

/** Sent with every answer of the API: any page or notebook may read it, and the headers that matter to it. */
export const API_HEADERS: Readonly<Record<string, string>> = {
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Expose-Headers': 'Allow, Content-Disposition, ETag, Link'
};

/** Sent to a browser that asks first whether it may send a conditional request from another page. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
	...API_HEADERS,
	Allow: METHODS,
	'Access-Control-Allow-Methods': METHODS,
	'Access-Control-Allow-Headers': 'If-None-Match',
	'Access-Control-Max-Age': '86400'
};
