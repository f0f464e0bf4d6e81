import assert from 'node:assert/strict';
import { createPublisher } from '../../server/src/lsp/publisher.ts';

/** A queue of deferred calls that the test runs by hand. */
function handDriven() {
	const queue: (() => void)[] = [];
	const published: string[] = [];
	const publisher = createPublisher(
		(uri) => published.push(uri),
		(callback) => queue.push(callback),
	);
	const runOne = (): void => queue.shift()?.();
	return { publisher, published, runOne, waiting: () => queue.length };
}

describe('the publisher of diagnostics', () => {
	it('publishes once for changes that arrive together', () => {
		const { publisher, published, runOne, waiting } = handDriven();
		publisher.changed('a');
		publisher.changed('a');
		publisher.changed('b');
		runOne();
		runOne();
		assert.deepEqual(published, ['a', 'b']);
		assert.equal(waiting(), 0);
	});

	it('waits while changes keep coming, and not after the last one', () => {
		const { publisher, published, runOne } = handDriven();
		publisher.changed('a');
		publisher.changed('a');
		runOne();
		assert.deepEqual(published, [], 'a change came in after the call was deferred');
		runOne();
		assert.deepEqual(published, ['a']);
	});

	it('lets a request that came in be answered first', () => {
		const { publisher, published, runOne } = handDriven();
		publisher.changed('a');
		publisher.asked();
		runOne();
		assert.deepEqual(published, []);
		runOne();
		assert.deepEqual(published, ['a']);
	});

	it('publishes nothing for a document that was closed in between', () => {
		const { publisher, published, runOne } = handDriven();
		publisher.changed('a');
		publisher.closed('a');
		runOne();
		assert.deepEqual(published, []);
	});
});
