// @ts-check

/**
 * What the browser would do besides showing our pages. Two of its own pages, loaded with every window, cost a test a quarter
 * of its time. A list of ours takes the place of Playwright's: what of that matters here stands here too.
 */
const FEATURES_OFF = [
	// Pages of its own.
	...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled', 'LensOverlay'],
	// Journeys of its own.
	...['OptimizationHints', 'NetworkTimeServiceQuerying', 'MediaRouter', 'PreconnectToSearch'],
	// Other addresses than those asked for.
	...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable'],
	// Waits: before a page is painted after another, and before one is closed.
	...['PaintHolding', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose']
];

/** How every program of ours starts Chromium: as root in a container, without a graphics card, silent on the network. */
export const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--disable-features=${FEATURES_OFF.join(',')}`
];
