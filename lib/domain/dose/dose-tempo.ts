import { isWithin } from "./amount";
import { TEMPO_BOUNDS, type Tempo } from "./dose";

const TEMPO = /^(\d{1,3}) ?[-–/ ,.] ?(\d{1,3}) ?[-–/ ,.] ?(\d{1,3})$/;

/** Reads "3-1-3": seconds out, pause, back. Nothing for anything else, or for a number out of its bounds. */
export function parseTempo(text: string): Tempo | undefined {
  const [, out, pause, back] = (TEMPO.exec(text.trim().replace(/\s+/g, " ")) ?? []).map(Number);
  if (out === undefined || pause === undefined || back === undefined) return undefined;
  const isFine = [out, pause, back].every((seconds) => isWithin({ from: seconds }, TEMPO_BOUNDS));
  return isFine && out + back > 0 ? { out, pause, back } : undefined;
}

/** What stands in a field: "3-1-3". */
export function tempoInField(tempo: Tempo | undefined): string {
  return tempo ? `${tempo.out}-${tempo.pause}-${tempo.back}` : "";
}

export const TEMPO_MESSAGE = `Use three numbers of seconds up to ${TEMPO_BOUNDS.max}, such as 3-1-3: out, pause, back.`;
