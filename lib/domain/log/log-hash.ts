import { createHash } from "node:crypto";
import { type SessionLog, sessionLogContent } from "./session-log";

/** What the database compares a log by when its id comes again: SHA-256 of its content, hex. */
export function hashSessionLog(log: SessionLog): string {
  return createHash("sha256").update(sessionLogContent(log)).digest("hex");
}
