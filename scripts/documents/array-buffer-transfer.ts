/** `ArrayBuffer.transferToFixedLength` where it is missing, as in Node.js 20; pdf.js reads fonts with it. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
	const whole = structuredClone(this, { transfer: [this] });
	if (length === whole.byteLength) return whole;
	const other = new Uint8Array(length);
	other.set(new Uint8Array(whole).subarray(0, length));
	return other.buffer;
}

if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
	Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
		value: transferToFixedLength,
		writable: true,
		configurable: true
	});
}
