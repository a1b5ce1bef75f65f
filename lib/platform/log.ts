import { randomUUID } from "node:crypto";
import pino from "pino";
import { errorFacts } from "./error-facts";
import { processState } from "./process-state.mjs";
import { requestId } from "./request";

/** A line of the log: what happened, with ids, numbers and codes; never what a person typed. */
export interface LogEntry {
  readonly event: string;
  readonly [fact: string]: string | number | boolean | undefined;
}

const LEVELS = ["debug", "info", "warn", "error", "silent"];

function logger() {
  processState.log ??= pino(
    {
      level: LEVELS.find((level) => level === process.env.LOG_LEVEL) ?? "info",
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      mixin: () => ({ requestId: requestId() }),
    },
    { write: (line) => void process.stdout.write(line) },
  );
  return processState.log;
}

/** The only way to the log: one JSON object a line, with the id of the request it belongs to. */
export const log = {
  info: (entry: LogEntry): void => logger().info(entry),
  warn: (entry: LogEntry): void => logger().warn(entry),
  error: (entry: LogEntry): void => logger().error(entry),
} as const;

/** The number that people are shown for a fault of ours, and that finds its line in the log. */
export function logFailure(
  entry: LogEntry,
  error: unknown,
  reference: string = randomUUID().slice(0, 8),
): string {
  logger().error({ ...entry, reference, error: errorFacts(error) });
  return reference;
}

const CONSOLE_LEVELS = {
  debug: "debug",
  log: "info",
  info: "info",
  warn: "warn",
  error: "error",
  trace: "debug",
} as const;

/**
 * From now on, whatever libraries print, and what Node itself warns of, becomes a line of the log without its words: nobody
 * can tell whether a message has a patient's name in it. The place in the code that printed it stands for them.
 */
export function guardConsole(): void {
  for (const [method, level] of Object.entries(CONSOLE_LEVELS)) {
    Reflect.set(console, method, (...printed: unknown[]) => {
      const error = printed.find((value) => value instanceof Error);
      const reference = error && digestOf(error);
      logger()[level]({
        event: "printed",
        ...(reference !== undefined && { reference }),
        ...(error ? { error: errorFacts(error) } : { at: errorFacts(new Error()).at?.slice(1) }),
      });
    });
  }
  // Otherwise Node writes the words past the console.
  process.removeAllListeners("warning");
  process.on("warning", (warning) => logger().warn({ event: "warning", error: errorFacts(warning) }));
}

/** The number by which the framework's error pages name an error. */
export function digestOf(error: unknown): string | undefined {
  const digest: unknown = error instanceof Error ? Reflect.get(error, "digest") : undefined;
  return typeof digest === "string" && /^[\w@-]{1,40}$/.test(digest) ? digest : undefined;
}
