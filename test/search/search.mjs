/**
 * How long a search goes on, and where it begins. In every run it begins at the same place, so that what fails is due to
 * the change; by night it goes on for longer, from a place of that night.
 *
 *   SEED=20261201 TIMES=20 npm run test:search
 *
 * A search that fails says `{ seed: 20261201, path: "417:2:0", … }`, and is seen again, at its smallest case alone, by
 * `SEED=20261201 REPLAY=417:2:0 node --import tsx --test --test-name-pattern='the name of the test' the-file`.
 */
import fc from 'fast-check';

const {SEED = '20261201', TIMES = '1', REPLAY} = process.env;

export const seed = Number(SEED);
const times = Number(TIMES);

if (!Number.isInteger(seed) || !(times > 0)) throw new Error('SEED is an integer, TIMES above 0');
console.log(`SEED=${seed} TIMES=${times}`);

/** The parameters of fast-check for a search of `cases` in every run. */
const parametersFor = (cases) => ({
  seed,
  numRuns: Math.ceil(cases * times),
  ...(REPLAY && {path: REPLAY, endOnFailure: true}),
});

/** Tries `check` with so many values of `arbitrary`, and fails with the smallest that it throws for. */
export function search(cases, arbitrary, check) {
  fc.assert(fc.property(arbitrary, check), parametersFor(cases));
}

/** The same for a `check` that takes its time; `budget` is what finding a smaller case may take, in milliseconds. */
export async function searchAsync(cases, arbitrary, check, budget = 60_000) {
  let isFailing = false;
  let deadline = Infinity;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    // From here on it is made smaller; what is not tried any more counts as none that fails.
    if (isFailing && performance.now() > deadline) return;
    try {
      await check(value);
    } catch (error) {
      if (!isFailing) deadline = performance.now() + budget;
      isFailing = true;
      throw error;
    }
  });
  await fc.assert(property, parametersFor(cases));
}
