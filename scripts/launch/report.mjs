/** Something is missing or taken: the message is a sentence for a person, and no stack is shown. */
export class PlainError extends Error {}

const HEARTBEAT_MS = 10_000;

/** A line for the person at the terminal. What a library prints with console goes to the log instead, once that is open. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Seconds with one decimal, for example "12.3 s". */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Runs the work and prints its name, a sign of life every ten seconds, and how long it took. */
export async function step(name, work) {
  const started = Date.now();
  console.log(`  … ${name}`);
  const heartbeat = setInterval(() => {
    console.log(`    ${name}: still at it after ${seconds(Date.now() - started)}`);
  }, HEARTBEAT_MS);
  try {
    const result = await work();
    console.log(`  ✓ ${name} (${seconds(Date.now() - started)})`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/** Prints the sentence of a PlainError, or the whole of anything unexpected, and ends with status 1. */
export function failPlainly(error) {
  console.error(error instanceof PlainError ? `\n${error.message}` : error);
  process.exit(1);
}
