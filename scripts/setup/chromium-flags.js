// @ts-check

/** How every program of ours starts Chromium: as root in a container, without a graphics card, silent on the network. */
export const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
