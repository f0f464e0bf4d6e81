/** A page that opens the browser's print dialog once it is shown. `html` is a complete page. */
export function printingPage(html: string): string {
	return html.replace(/<\/body>(?=\s*<\/html>\s*$)/, '<script>addEventListener("load", () => print());</script>\n</body>');
}
