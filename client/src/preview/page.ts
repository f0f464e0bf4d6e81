import * as vscode from 'vscode';

/** In both extension hosts; their common types lack it. */
declare const crypto: { randomUUID(): string };

/**
 * The page inside a preview panel: empty, but for a script that waits for the record. Nothing loads but our own script and style sheet, and
 * images that lie beside the document; no inline script or style of the record can run.
 * @param uri of the document, kept by the page for the day the window is reloaded
 */
export function page(webview: vscode.Webview, extensionUri: vscode.Uri, uri: vscode.Uri): string {
	const asset = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', name)).toString();
	const nonce = crypto.randomUUID();
	const policy = [
		"default-src 'none'",
		`img-src ${webview.cspSource} data:`,
		`style-src ${webview.cspSource}`,
		`script-src 'nonce-${nonce}'`,
	].join('; ');
	return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${asset('preview.css')}">
</head>
<body data-uri="${escapeAttribute(uri.toString())}">
<script nonce="${nonce}" src="${asset('preview.js')}"></script>
</body>
</html>`;
}

function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
