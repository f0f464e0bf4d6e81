/**
 * The address that a relative path (`listes/membres.minutes`, `../a.minutes`) means beside a file; undefined for a
 * path that leaves the file system or names a place of its own (`/a`, `https:…`).
 */
export function resolveUri(file: string, relative: string): string | undefined {
	if (/^(?:[a-z][a-z\d+.-]*:|[\\/])/i.test(relative)) return undefined;
	const folders = file.split('/').slice(0, -1);
	for (const segment of relative.split(/[\\/]/)) {
		if (segment === '..') {
			// `scheme://authority` stays
			if (folders.length <= 3) return undefined;
			folders.pop();
		} else if (segment !== '' && segment !== '.') folders.push(encodeURIComponent(segment));
	}
	return folders.join('/');
}

/** One form for the addresses of one file: editors and file systems escape different characters. */
export function uriKey(uri: string): string {
	let plain = uri;
	try {
		plain = decodeURIComponent(uri);
	} catch {
		// a stray `%` belongs to the name
	}
	return plain.normalize('NFC').replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** The folder of a file, without a final slash. */
export function folderOf(uri: string): string {
	return uri.slice(0, uri.lastIndexOf('/'));
}
