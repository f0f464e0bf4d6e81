import type { Action, Attachment, Decision, Information, Item, Minutes } from '../model/minutes.ts';

/** The places of an output that a reference can lead to. */
export interface Anchors {
	/** The anchor of what a reference means, if the output shows it. */
	of(kind: string, series: string | undefined, number: string): string | undefined;
	/** The anchor of a node; undefined for a second one with the same number, since an anchor names one place. */
	at(node: Item | Decision | Action | Information | Attachment): string | undefined;
}

/** Names every node that is `visible`, in the order of the record. */
export function createAnchors(minutes: Minutes, visible: (node: { readonly confidential: boolean }) => boolean): Anchors {
	const owners = new Map<string, object>();
	const add = (name: string, node: { readonly confidential: boolean }): void => {
		if (visible(node) && !owners.has(name)) owners.set(name, node);
	};
	const visit = (item: Item): void => {
		add(nameOf(item), item);
		for (const node of item.content.flow)
			if (node.kind === 'decision' || node.kind === 'action' || node.kind === 'information') add(nameOf(node), node);
		item.items.forEach(visit);
	};
	for (const node of minutes.outside.flow)
		if (node.kind === 'decision' || node.kind === 'action' || node.kind === 'information') add(nameOf(node), node);
	minutes.items.forEach(visit);
	for (const attachment of minutes.attachments) add(nameOf(attachment), attachment);
	return {
		of(kind, series, number) {
			const name = `${kind === 'item' || kind === 'action' ? kind : series}-${slug(number)}`;
			return owners.has(name) ? name : undefined;
		},
		at(node) {
			const name = nameOf(node);
			return owners.get(name) === node ? name : undefined;
		},
	};
}

function nameOf(node: Item | Decision | Action | Information | Attachment): string {
	if (node.kind === 'attachment') return `${node.attachment}-${slug(node.label.value)}`;
	return `${node.kind === 'decision' ? node.series : node.kind}-${slug(node.number.value)}`;
}

function slug(text: string): string {
	return text.replace(/[^\w]+/g, '-');
}
