/** Shares of the width that the columns of lists have, in percent. */
const WIDTHS = [10, 15, 20, 25, 30, 35, 40];

/**
 * How the record looks, in custom properties that the host fills: `--text`, `--muted`, `--background`, `--border`,
 * `--surface`, `--accent`. The preview takes them from the editor's theme, the page from `pageStyle`.
 */
export const recordStyle = `
.minutes { max-width: 72rem; margin: 0 auto; padding: 1.5rem; font-family: "Source Serif 4", "Noto Serif", Georgia, Cambria, serif; font-size: 1rem; line-height: 1.5; color: var(--text); hyphens: auto; }
.minutes h1, .minutes h2, .minutes h3, .minutes h4, .minutes th, .minutes caption, .minutes .label, .minutes dt { font-family: "Segoe UI", "Noto Sans", system-ui, sans-serif; }
.minutes .title-block { text-align: center; margin-bottom: 1.75rem; padding-bottom: 1rem; border-bottom: 2px solid var(--text); }
.minutes h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .4rem; font-weight: 650; }
.minutes .subtitle { margin: .15rem 0; color: var(--text); }
.minutes dl.facts { display: flex; flex-wrap: wrap; justify-content: center; gap: .25rem 1.5rem; margin: .8rem 0 0; font-size: .92rem; }
.minutes dl.facts div { display: flex; gap: .4rem; }
.minutes dt { color: var(--muted); font-weight: 600; }
.minutes dd { margin: 0; }
.minutes h2 { font-size: 1.12rem; margin: 1.6rem 0 .6rem; }
.minutes table { border-collapse: collapse; width: 100%; }
.minutes .record-table { border: 1px solid var(--border); table-layout: fixed; }
.minutes .record-table > thead th { background: var(--surface); text-align: start; font-size: .88rem; padding: .45rem .7rem; border: 1px solid var(--border); }
.minutes .record-table th.number { width: 3.6rem; text-align: center; }
.minutes .record-table th.outcome { width: 29%; }
.minutes .record-table td, .minutes .record-table tbody th { vertical-align: top; padding: .55rem .7rem; border: 1px solid var(--border); overflow-wrap: break-word; }
.minutes .record-table tbody th.number { font-weight: 650; padding-top: .62rem; }
.minutes .record-table tr.continued td { border-top-style: dotted; }
.minutes .record-table h2, .minutes .record-table h3, .minutes .record-table h4 { font-size: 1.02rem; margin: 0 0 .45rem; line-height: 1.35; }
.minutes .record-table h3, .minutes .record-table h4 { font-size: .96rem; }
.minutes td > :last-child, .minutes li > :last-child { margin-bottom: 0; }
.minutes p { margin: 0 0 .6rem; }
.minutes ul, .minutes ol { margin: 0 0 .6rem; padding-inline-start: 1.4rem; }
.minutes li { margin: .2rem 0; }
.minutes blockquote { margin: 0 0 .6rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--border); color: var(--muted); }
.minutes .record { margin-bottom: .9rem; padding-inline-start: .7rem; border-inline-start: 3px solid var(--accent); }
.minutes .record.information { border-inline-start-style: dotted; }
.minutes .record:last-child { margin-bottom: 0; }
.minutes .record p { margin-bottom: .35rem; }
.minutes dl.record-facts { margin: .3rem 0 0; font-size: .9rem; }
.minutes dl.record-facts div { margin-top: .1rem; }
.minutes dl.record-facts dt, .minutes dl.record-facts dd { display: inline; }
.minutes .statement { color: var(--muted); font-style: italic; }
.minutes .event { font-style: italic; }
.minutes a { color: var(--accent); }
.minutes a.reference { text-decoration-style: dotted; text-underline-offset: .15em; }
.minutes .quorum { color: var(--muted); }
.minutes table.people { margin: 0 0 1.1rem; font-size: .95rem; }
.minutes table.people caption { text-align: start; font-weight: 650; padding: .35rem 0; }
.minutes table.people thead th { text-align: start; font-size: .82rem; color: var(--muted); border-bottom: 1px solid var(--border); padding: .2rem .6rem .2rem 0; }
.minutes table.people tbody th { text-align: start; font-weight: 500; width: 34%; }
.minutes table.people tbody th, .minutes table.people td { padding: .22rem .6rem .22rem 0; border-bottom: 1px solid var(--border); vertical-align: top; }
.minutes .next-meeting { margin-top: 1.2rem; }
.minutes .signatures { display: flex; flex-wrap: wrap; gap: 2.5rem; margin-top: 3rem; }
.minutes .signature { flex: 1 1 14rem; border-top: 1px solid var(--text); padding-top: .4rem; }
.minutes .signature p { margin: 0; }
.minutes .signature .role { color: var(--muted); }
.minutes .letterhead { display: flex; align-items: center; justify-content: center; gap: 1rem; margin-bottom: 1.4rem; padding-bottom: .8rem; border-bottom: 3px solid var(--accent); text-align: start; }
.minutes .letterhead .logo { max-height: 4.5rem; max-width: 14rem; }
.minutes .letterhead-line { margin: 0; font-family: "Segoe UI", "Noto Sans", system-ui, sans-serif; font-size: .88rem; color: var(--muted); }
.minutes .letterhead-line:first-child { font-size: 1rem; font-weight: 650; color: var(--accent); }
.minutes section.items > h2 { margin-top: 1.8rem; padding-bottom: .2rem; border-bottom: 1px solid var(--border); }
.minutes section.items > h3 { font-size: 1.02rem; margin: 1.2rem 0 .5rem; }
.minutes section.items > h4 { font-size: .96rem; margin: 1rem 0 .4rem; }
.minutes section.items > .record { margin: .9rem 0 1.1rem; }
.minutes ul.agenda, .minutes ul.attachments { list-style: none; padding: 0; }
.minutes ul.agenda ul.agenda { padding-inline-start: 2rem; }
.minutes ul.agenda .number { display: inline-block; min-width: 2rem; font-weight: 600; }
.minutes .text-table, .minutes .extract-table { margin: 0 0 .8rem; border: 1px solid var(--border); }
.minutes .text-table th, .minutes .text-table td, .minutes .extract-table th, .minutes .extract-table td { text-align: start; vertical-align: top; padding: .3rem .6rem; border: 1px solid var(--border); overflow-wrap: break-word; }
.minutes .text-table th, .minutes .extract-table thead th { background: var(--surface); font-size: .88rem; }
.minutes .text-table .align-center { text-align: center; }
.minutes .text-table .align-right { text-align: end; }
.minutes .extract-table { margin-bottom: 1.4rem; font-size: .95rem; table-layout: fixed; }
${WIDTHS.map((width) => `.minutes .extract-table .width-${width} { width: ${width}%; }`).join('\n')}
.minutes .extract-table:has(th.sign) tbody tr { height: 2.4rem; }
.minutes .extract-table caption { text-align: start; font-weight: 650; padding: .35rem 0; }
.minutes .extract-table tbody th { font-weight: 600; }
.minutes pre { overflow-x: auto; padding: .6rem; background: var(--surface); font-size: .88rem; }
.minutes section.certification { margin-top: 2.5rem; max-width: 22rem; margin-inline-start: auto; }
.minutes section.certification .signature { margin-top: 3.2rem; }
@media (max-width: 640px) {
	.minutes { padding: .8rem; }
	.minutes .record-table th.outcome { width: 36%; }
	.minutes .record-table th.number { width: 2.6rem; }
}
@media print {
	.minutes { max-width: none; padding: 0; font-size: 10.5pt; }
	.minutes .people tr, .minutes .extract-table tr, .minutes .record, .minutes .signature, .minutes .letterhead { break-inside: avoid-page; }
	.minutes thead { display: table-header-group; break-after: avoid; }
	.minutes caption { break-after: avoid; }
	.minutes .signatures { break-before: avoid; break-inside: avoid; }
	.minutes tbody tr:first-child { break-before: avoid; }
	.minutes table.people:not(:has(tr:nth-child(12))) { break-inside: avoid; }
	.minutes h2, .minutes h3 { break-after: avoid; }
}
`;

/** Colours and page of the standalone document, light and dark; contrast is WCAG AA in both. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1b1b1f; --muted: #54565c; --background: #ffffff; --border: #a9acb4; --surface: #f1f2f5; --accent: #1a5fb4; }
@media (prefers-color-scheme: dark) { :root { --text: #e9e9ed; --muted: #b3b6bf; --background: #1c1d21; --border: #5d6069; --surface: #292b31; --accent: #8fbcff; } }
@page { margin: 2cm; font: 8.5pt "Segoe UI", "Noto Sans", system-ui, sans-serif; color: #444; }
@media print { :root { --text: #000; --muted: #333; --background: #fff; --border: #777; --surface: #eee; --accent: #0b3d84; } }
body { margin: 0; background: var(--background); color: var(--text); }
.watermark { position: fixed; inset: 0; display: flex; align-items: center; justify-content: center; pointer-events: none; overflow: hidden; }
.watermark::before { content: attr(data-text); font: 700 min(15vw, 6.5rem)/1 "Segoe UI", "Noto Sans", system-ui, sans-serif; letter-spacing: .08em; color: #808080; opacity: .13; transform: rotate(-35deg); }
`;
