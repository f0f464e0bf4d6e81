import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a red build is the work of the change that it tests.
 * `MINUTIER_SEED=random` (or a number) looks elsewhere: run it when a parser, an importer or a rule has changed.
 */
const wanted = process.env.MINUTIER_SEED;
const seed = wanted === 'random' ? Date.now() : Number(wanted ?? 2026);
if (!Number.isFinite(seed)) throw new Error(`MINUTIER_SEED is “random” or a number, not “${wanted}”.`);
fc.configureGlobal({ seed });

/** Imported from here and not from the package: a runner may load that twice, and only one of them would know the seed. */
export { fc };
