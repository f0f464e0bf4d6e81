import assert from 'node:assert/strict';
import { createResolver, likeness } from '../../../server/src/core/model/nameMatch.ts';
import { documentOf } from '../../support/language.ts';

const resolverOf = (people: string) => {
	const { minutes } = documentOf(`Membres :\n${people}`);
	return createResolver(minutes.attendance.groups.flatMap((g) => g.people));
};

describe('likeness of names', () => {
	it('tells spellings of one name from two names', () => {
		const cases: readonly (readonly [string, string, string | undefined])[] = [
			['Hélène Marchand', 'hélène marchand', 'same'],
			['Elena Barane', 'Eléna Barane', 'spelling'],
			['Jean Paul Roy', 'Jean-Paul Roy', 'spelling'],
			['Marchand Hélène', 'Hélène Marchand', 'order'],
			['Hélène B. Marchand', 'Hélène Marchand', 'middle'],
			['H. Marchand', 'Hélène Marchand', 'initial'],
			['Hélène', 'Hélène Marchand', 'given'],
			['Marchand', 'Hélène Marchand', 'family'],
			['Ana Lucia Ferro', 'Ana Lucia', 'longer'],
			['Michal Dorn', 'Michael Dorn', 'near'],
			['Michael Dorn', 'Michael Donr', 'near'],
			['Odile Dube, ing.', 'Odile Dubé', 'spelling'],
			// two people
			['Odile Dorn', 'Edward Dorn', undefined],
			['Marc Roy', 'Marie Roy', undefined],
			['Ann Lee', 'Ann Roy', undefined],
			['Paul Roy', 'Saul Roy', undefined],
			['Guy Lau-Morin', 'Guy Lau', undefined],
			['Guy Lau-Morin', 'Guy Morin', undefined],
			['Jean-Paul Roy', 'Jean Roy', undefined],
			['Marie Tremblay', 'Maria Trembley', undefined],
		];
		for (const [a, b, how] of cases) assert.equal(likeness(a, b), how, `${a} / ${b}`);
	});
});

describe('resolving names', () => {
	it('finds who is meant, the closest likeness first', () => {
		const resolve = resolverOf('- Hélène Marchand [HM]\n- Guy Lau\n- Guy Laur\n');
		const found = (name: string) => {
			const match = resolve(name);
			return match && match !== 'several' ? `${match.person.name.value}: ${match.how}` : match;
		};
		assert.equal(found('HM'), 'Hélène Marchand: same');
		assert.equal(found('Guy Lau'), 'Guy Lau: same');
		assert.equal(found('Helene Marchand'), 'Hélène Marchand: spelling');
		assert.equal(found('Marchand'), 'Hélène Marchand: family');
		assert.equal(found('Guy'), 'several');
		assert.equal(found('Rita Roy'), undefined);
	});

	it('keeps homonyms apart', () => {
		const resolve = resolverOf('- Edward Dorn\n- Ann Lee\n');
		assert.equal(resolve('Odile Dorn'), undefined);
		assert.notEqual(resolve('Dorn'), undefined);
	});
});
