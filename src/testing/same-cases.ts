import fc from 'fast-check';

/**
 * A test run draws the same cases each time, so that a change is judged by what it changed. Other
 * cases are drawn when somebody looks for them: `FUZZ_RUNS=100000 npx vitest run …`.
 */
if (!process.env.FUZZ_RUNS) fc.configureGlobal({ seed: 20_240_617 });
