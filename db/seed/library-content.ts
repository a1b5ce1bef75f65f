import { createHash } from "node:crypto";
import { TICKABLE_ADVICE } from "./advice/all-topics";
import { CONDITION_TAGS, PATIENT_FLAGS } from "./conditions";
import { LIBRARY } from "./library/all-exercises";
import { TEMPLATES } from "./templates/all-templates";
import { WARNING_TEXT } from "./warning-text";

/** All the content that every clinic shares. */
export const LIBRARY_CONTENT = {
  exercises: LIBRARY,
  topics: TICKABLE_ADVICE,
  templates: TEMPLATES,
  conditions: CONDITION_TAGS,
  flags: PATIENT_FLAGS,
  warningText: WARNING_TEXT,
} as const;

export type LibraryContent = typeof LIBRARY_CONTENT;

/** Names the content: the same content has the same hash on every machine. */
export function hashContent(content: LibraryContent): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
