/** Text that means something to a format other than this language, in every place where a file can hold text. */
const PAYLOADS = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	']]>',
	'&amp;&#0;&nbsp;',
	'"\'><b>',
	'=cmd|calc!A1',
	'\u0000\u0007\u001b[31m',
	'\u202egnp.exe\u2066',
	'\ud800',
	'{{constructor}}',
	'[x](javascript:alert.x/1)',
	'<!--#exec-->--><?php ?>',
	'\\write18 %n%s',
	'BEGIN:VALARM',
];

export const HOSTILE = `${PAYLOADS.join(' ')} (<b>)
Le 14 mars 2024
Lieu : ${PAYLOADS.join(' ')}
Secrétaire : ${PAYLOADS[0]}
Prochaine réunion : 3 mai 2024

Ordre du jour

${PAYLOADS.map((p) => `- ${p}`).join('\n')}

Membres ${PAYLOADS[0]} :
${PAYLOADS.map((p, i) => `- Nom${i} ${p} [N${i}], ${p} (arrivée à 13 h 20, ${p})`).join('\n')}
- =SOMME(A1), +1

La réunion est ouverte à 13 h.

${PAYLOADS.map(
	(p, i) => `${i + 1}. ${p}

=cmd ${p} *${p}* \`${p}\` [${p}](//x/${p})

| ${p} | b |
| --- | --- |
| ${p} | c |

> ${p}

\`\`\`
${p}
\`\`\`

Décision no ${i + 1} : ${p}
  Proposée par : ${p}
  Adoptée à l’unanimité

Mesure de suivi ${i + 1} : ${p}
  Responsable : ${p}
  Échéance : 28 mars 2024
`,
).join('\n')}

Mesure de suivi 99 : =HYPERLINK("x")
  Échéance : 28 mars 2024

Onglet 1 : ${PAYLOADS[0]} (javascript:alert.x/1)

Signature : ${PAYLOADS[0]}, @SUM(1)
`;
