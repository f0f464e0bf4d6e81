import type { Connection } from 'vscode-languageserver';
import type { FeatureContext } from './features.ts';
import type { Guard } from './guard.ts';
import type { GlanceParams, GlanceResult, LiveEditParams, LiveEditResult, PasteParams, PasteResult } from './messages.ts';
import { GLANCE_REQUEST, LIVE_EDIT_REQUEST, PASTE_REQUEST } from './messages.ts';

/** The requests behind what a secretary does while the meeting goes on. */
export function registerLiveRequests(connection: Connection, { handler }: Guard<FeatureContext>): void {
	connection.onRequest<GlanceResult | null, void>(
		GLANCE_REQUEST,
		handler<GlanceParams, GlanceResult | null>('glance', null, ({ service, document }, { position }) => ({
			version: document.version,
			...service.glance(document, position),
		})),
	);
	connection.onRequest<LiveEditResult | null, void>(
		LIVE_EDIT_REQUEST,
		handler<LiveEditParams, LiveEditResult | null>('liveEdit', null, ({ service, document }, { position, wish }) => ({
			version: document.version,
			...service.liveEdit(document, position, wish),
		})),
	);
	connection.onRequest<PasteResult | null, void>(
		PASTE_REQUEST,
		handler<PasteParams, PasteResult | null>('paste', null, ({ service, document }, { position, text }) => ({
			version: document.version,
			...(service.paste(document, position, text) ?? { kind: 'same', text }),
		})),
	);
}
