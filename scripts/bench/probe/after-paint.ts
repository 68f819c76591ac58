/**
 * Calls back once the frame under way has been painted. To be called from an animation frame: style, layout and paint
 * follow in the same task, and a message is the next.
 */
export function afterPaint(callback: () => void): void {
	const channel = new MessageChannel();
	channel.port1.onmessage = () => {
		channel.port1.close();
		callback();
	};
	channel.port2.postMessage(null);
}
