/** How many calls: few in the gate, as many as told in the long form (`npm run stress:proof`). */
export function effort(name: "FOREIGN_CALLS" | "WILD_CALLS", inTheGate: number): number {
  const told = Number(process.env[name]);
  return Number.isInteger(told) && told > 0 ? told : inTheGate;
}

/** The gate asks the same every time, so that it fails for a change and not by chance; the long form asks anew. */
export const SEED = process.env.PRINT_FIGURES === "1" ? {} : { seed: 20_261_122 };

/** A figure for whoever started the long form; the gate stays quiet. */
export function figure(facts: Readonly<Record<string, unknown>>): void {
  if (process.env.PRINT_FIGURES === "1") process.stdout.write(`\n${JSON.stringify(facts)}\n`);
}
