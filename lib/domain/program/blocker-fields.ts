import { BLOCKER_KINDS, type PublicationBlocker } from "./publication";

/** Blockers as the fields of an answer, so that a page can lead to each of them: a key for the place, and what to do. */
export function blockersAsFields(blockers: readonly PublicationBlocker[]): Record<string, string> {
  return Object.fromEntries(
    blockers.map(({ kind, itemId = "", topicId = "", rule = "", message }) => [
      ["blocker", kind, itemId, topicId, rule].join("|"),
      message,
    ]),
  );
}

/** The blockers that stand in an answer's fields; everything else is left out. */
export function blockersOfFields(fields: Readonly<Record<string, string>>): PublicationBlocker[] {
  return Object.entries(fields).flatMap(([key, message]) => {
    const [mark, name, itemId, topicId, rule] = key.split("|");
    const kind = BLOCKER_KINDS.find((known) => known === name);
    if (mark !== "blocker" || !kind) return [];
    return [{ kind, message, ...(itemId && { itemId }), ...(topicId && { topicId }), ...(rule && { rule }) }];
  });
}
