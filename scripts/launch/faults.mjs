import { processState } from "../../lib/platform/process-state.mjs";
import { failPlainly } from "./report.mjs";

/**
 * A forgotten promise or a broken socket must not end everybody's work, and its words must not reach the terminal. Nor
 * does anybody's work end because nobody reads what is printed: the program behind the pipe is gone, the terminal closed,
 * the disk with the log full. A line that cannot be written is dropped: telling of it would take another line.
 */
export function surviveFaults() {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  process.on("unhandledRejection", (error) => fault("unhandled-rejection", error));
  process.on("uncaughtException", (error) => fault("uncaught-exception", error));
}

/** Before the application is there to keep a log, nobody's text can be in an error either. */
export function fault(event, error) {
  if (!processState.fault) return failPlainly(error);
  try {
    processState.fault(event, error);
  } catch {
    // A log that fails has nobody to be told; thrown on, this would come back here for ever.
  }
}
