import assert from 'node:assert/strict';
import { lexBlock } from '../../../server/src/core/syntax/tokens.ts';

function names(text: string): readonly string[] {
	return lexBlock(text).lines.map(({ tokenType }) => tokenType.name);
}

describe('line tokens', () => {
	it('close a fence with its own mark, as long as its opening or longer', () => {
		assert.deepEqual(names('````\n```\n~~~~\n  text\n  `````\nText\n'), [
			'FenceOpen',
			'FenceText',
			'FenceText',
			'FenceText',
			'FenceClose',
			'TextLine',
		]);
		assert.deepEqual(names('~~~\r\n```\r\n~~~ \r\nText'), ['FenceOpen', 'FenceText', 'FenceClose', 'TextLine']);
	});

	it('know a fence that nothing closes', () => {
		assert.equal(lexBlock('Text\n```\n- text\n').unclosedFence?.startOffset, 5);
		assert.equal(lexBlock('```\n- text\n```').unclosedFence, undefined);
	});
});
