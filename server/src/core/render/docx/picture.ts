/** A picture as Word wants it. Sizes in pixels. */
export interface Picture {
	readonly type: 'png' | 'jpg';
	readonly data: Uint8Array;
	readonly width: number;
	readonly height: number;
}

/** Reads a `data:` address of a PNG or JPEG picture; undefined for anything else. */
export function picture(address: string): Picture | undefined {
	const match = /^data:image\/(png|jpe?g);base64,([A-Za-z\d+/=]+)$/.exec(address);
	if (!match) return undefined;
	const data = decodeBase64(match[2] as string);
	const type = match[1] === 'png' ? 'png' : 'jpg';
	const size = type === 'png' ? pngSize(data) : jpegSize(data);
	return size && size.width > 0 && size.height > 0 ? { type, data, ...size } : undefined;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The language alone has no function for it, and this runs in every host. */
function decodeBase64(text: string): Uint8Array {
	const digits = text.replace(/=+$/, '');
	const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (const digit of digits) {
		bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xffff;
		held += 6;
		if (held < 8) continue;
		held -= 8;
		bytes[at++] = (bits >> held) & 0xff;
	}
	return bytes;
}

function pngSize(data: Uint8Array): { readonly width: number; readonly height: number } | undefined {
	if (data.length < 24) return undefined;
	const view = new DataView(data.buffer, data.byteOffset);
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The size stands in the frame header (SOF), behind segments of any length. */
function jpegSize(data: Uint8Array): { readonly width: number; readonly height: number } | undefined {
	const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
	for (let at = 2; at + 9 < data.length; at += 2 + view.getUint16(at + 2)) {
		if (data[at] !== 0xff) return undefined;
		const marker = data[at + 1] as number;
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
			return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
	}
	return undefined;
}
