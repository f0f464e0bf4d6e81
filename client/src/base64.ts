/** Declared here because the common types of both extension hosts lack it. */
declare function btoa(binary: string): string;

/** Bytes as messages carry them. */
export function toBase64(bytes: Uint8Array): string {
	let binary = '';
	// in steps: a call takes only so many arguments
	for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(binary);
}
