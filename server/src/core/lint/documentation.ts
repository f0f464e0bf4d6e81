import type { Language } from '../model/minutes.ts';
import { PROFILES } from '../settings.ts';
import type { RuleDescription } from './catalogue.ts';
import { describeRules } from './catalogue.ts';
import type { Severity } from './problem.ts';

const WORDS = {
	fr: {
		why: 'Pourquoi',
		example: 'Exemple',
		before: 'Le procès-verbal d’avant :',
		bad: 'À corriger :',
		good: 'Corrigé :',
		severity: 'Gravité',
		profile: 'profil',
		fix: 'Correction',
		fixable:
			'Minutier propose une correction : l’ampoule de l’éditeur la montre, et `minutier check --fix` applique celles qui sont sûres.',
		unfixable: 'Aucune correction n’est proposée : la bonne réponse dépend de ce qui s’est passé à la réunion.',
		off: 'Accepter ou désactiver',
		line: 'Pour la ligne suivante, avec un motif que `minutier check` cite dans son bilan :',
		range: 'Pour un passage :',
		project: 'Pour un dossier, dans `minutier.json` (ou, dans VS Code, avec le réglage `minutier.rules`) :',
		reason: 'motif',
		index: 'Les règles',
		intro:
			'Chaque problème porte le code d’une règle. Sa page dit ce que la règle vérifie, pourquoi, et comment l’accepter ou la désactiver.',
		code: 'code',
		row: 'id',
		summary: 'règle',
	},
	en: {
		why: 'Why',
		example: 'Example',
		before: 'The minutes before:',
		bad: 'To correct:',
		good: 'Corrected:',
		severity: 'Severity',
		profile: 'profile',
		fix: 'Fix',
		fixable: 'Minutier offers a fix: the light bulb of the editor shows it, and `minutier check --fix` applies those that are safe.',
		unfixable: 'No fix is offered: the right answer depends on what happened at the meeting.',
		off: 'Accept or switch off',
		line: 'For the next line, with a reason that `minutier check` quotes in its summary:',
		range: 'For a passage:',
		project: 'For a folder, in `minutier.json` (or, in VS Code, with the setting `minutier.rules`):',
		reason: 'reason',
		index: 'The rules',
		intro: 'Each problem bears the code of a rule. Its page says what the rule checks, why, and how to accept or switch it off.',
		code: 'code',
		row: 'id',
		summary: 'rule',
	},
} as const;

const SEVERITIES: Readonly<Record<Language, Readonly<Record<Severity | 'off', string>>>> = {
	fr: { error: 'erreur', warning: 'avertissement', information: 'information', hint: 'suggestion', off: 'désactivée' },
	en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint', off: 'off' },
};

/** Address of the page of a rule, for the `codeDescription` of a problem: the editor asks the server for what it holds. */
export function ruleAddress(code: string, language: Language): string {
	return `minutier-rule:/${language}/${code}.md`;
}

/** The documentation page of a rule as Markdown, from the rule itself; undefined for a code or id that does not exist. */
export function rulePage(code: string, language: Language): string | undefined {
	const wanted = code.toLowerCase();
	const rule = describeRules().find((r) => r.code === wanted || r.id.toLowerCase() === wanted);
	return rule && page(rule, language);
}

/** The list of all rules as Markdown, with links to their pages beside it. */
export function rulesIndex(language: Language): string {
	const words = WORDS[language];
	const rows = describeRules().map((r) => `| ${r.id} | [\`${r.code}\`](${r.code}.md) | ${cell(r.summary[language])} |`);
	return `# ${words.index}\n\n${words.intro}\n\n| ${words.row} | ${words.code} | ${words.summary} |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** Every page in both languages, the lists included, with its path in the folder of the documentation. */
export function rulePages(): readonly { readonly file: string; readonly text: string }[] {
	return (['fr', 'en'] as const).flatMap((language) => [
		{ file: `${language}/index.md`, text: rulesIndex(language) },
		...describeRules().map((rule) => ({ file: `${language}/${rule.code}.md`, text: page(rule, language) })),
	]);
}

function page(rule: RuleDescription, language: Language): string {
	const words = WORDS[language];
	const severities = SEVERITIES[language];
	return [
		`# ${rule.summary[language].replace(/\.$/, '')}`,
		`\`${rule.code}\` · ${rule.id}`,
		`## ${words.why}`,
		rule.rationale[language],
		`## ${words.example}`,
		...(rule.example.before === undefined ? [] : [words.before, fenced(rule.example.before)]),
		words.bad,
		fenced(rule.example.bad),
		words.good,
		fenced(rule.example.good),
		`## ${words.severity}`,
		[
			`| ${words.profile} | ${words.severity.toLowerCase()} |`,
			'| --- | --- |',
			...PROFILES.map((profile) => `| ${profile} | ${severities[rule.severity[profile]]} |`),
		].join('\n'),
		`## ${words.fix}`,
		rule.fixable ? words.fixable : words.unfixable,
		`## ${words.off}`,
		words.line,
		fenced(`// minutier-disable-next-line ${rule.code} -- ${words.reason}`),
		words.range,
		fenced(`// minutier-disable ${rule.code} -- ${words.reason}\n…\n// minutier-enable ${rule.code}`),
		words.project,
		fenced(`{ "rules": { "${rule.code}": "off" } }`, 'json'),
	]
		.join('\n\n')
		.concat('\n');
}

/** A fence longer than any inside. */
function fenced(text: string, info = 'minutes'): string {
	const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}${info}\n${text.replace(/\n+$/, '')}\n${fence}`;
}

function cell(text: string): string {
	return text.replace(/\|/g, '\\|');
}
