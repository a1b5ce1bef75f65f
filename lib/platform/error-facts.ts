/** What may be said about an error outside of the process: names and codes, never a word of its message. */
export interface ErrorFacts {
  readonly name: string;
  /** A code of ours, of Node or of PostgreSQL. */
  readonly code?: string;
  /** Which rule of the database was broken. */
  readonly constraint?: string;
  /** Where it was thrown, innermost first. */
  readonly at?: readonly string[];
  readonly cause?: ErrorFacts;
}

const NAME = /^[A-Za-z_][\w.-]{0,79}$/;
const FRAME = /^ {4}at [^\n]{1,300}:\d+(:\d+)?\)?$/;
const FRAMES = 8;
const CAUSES = 4;

/**
 * The facts of a thrown value. A failed query's message carries the SQL and what a person typed, so messages are left out
 * altogether: by their text nobody can tell which of them is harmless.
 */
export function errorFacts(error: unknown, causes: number = CAUSES): ErrorFacts {
  if (!(error instanceof Error)) return { name: error === null ? "null" : typeof error };
  const code = word(error, "code");
  const constraint = word(error, "constraint_name") ?? word(error, "constraint");
  const at = framesOf(error);
  return {
    name: NAME.test(error.name) ? error.name : "Error",
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
    ...(at.length > 0 && { at }),
    ...(error.cause !== undefined && causes > 0 && { cause: errorFacts(error.cause, causes - 1) }),
  };
}

function word(error: Error, property: string): string | undefined {
  const value: unknown = Reflect.get(error, property);
  return typeof value === "string" && (NAME.test(value) || /^[0-9A-Z]{5}$/.test(value)) ? value : undefined;
}

/** The lines behind the message. Where the stack does not repeat the message as it is, no line can be trusted. */
function framesOf({ message, stack = "" }: Error): string[] {
  const start = stack.indexOf(message);
  if (start < 0 || stack.slice(0, start).includes("\n")) return [];
  return stack
    .slice(start + message.length)
    .split("\n")
    .filter((line) => FRAME.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim().slice("at ".length));
}
