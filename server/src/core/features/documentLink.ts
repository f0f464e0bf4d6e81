import type { DocumentLink } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { toRange } from './convert.ts';

/** The files that attachments name, relative to the folder of the document; addresses as they are. */
export function documentLinks({ minutes, lines, uri }: MinutesDocument): DocumentLink[] {
	const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
	return minutes.attachments.flatMap(({ target, title }) => {
		if (!target) return [];
		const absolute = /^(?:https?|mailto):/i.test(target.value);
		return [
			{
				range: toRange(lines, target.span),
				target: absolute ? target.value : folder + target.value.split('/').map(encodeURIComponent).join('/'),
				tooltip: title.value,
			},
		];
	});
}
