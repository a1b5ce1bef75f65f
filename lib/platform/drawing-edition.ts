import { createHash } from "node:crypto";
import { processState } from "./process-state.mjs";

const LETTERS = 12;

/**
 * Which edition of the shared library's drawings this process has: of this content of the library, drawn by this build.
 * Empty where one of the two is not known, as before the database is open.
 */
export function drawingEdition(): string {
  const { boot, build } = processState;
  if (!boot || !build) return "";
  return createHash("sha256").update(`${boot.library} ${build}`).digest("base64url").slice(0, LETTERS);
}
