import { ITEM_OUTCOMES, type ItemOutcome } from "@/lib/domain/log/log-limits";
import type { ItemLog, SessionLog } from "@/lib/domain/log/session-log";

type TypedLog = Omit<SessionLog, "id" | "versionNumber" | "corrects">;

/** What was typed into the form of a session. What the form does not ask stays as it was. */
export function readSessionForm(
  form: FormData,
  items: readonly { readonly itemId: string }[],
  before: SessionLog | undefined,
): TypedLog {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const pain = scoreOf(text("pain"));
  const effort = scoreOf(text("effort"));
  return {
    localDate: text("localDate"),
    ...(before?.finishedAt !== undefined && { finishedAt: before.finishedAt }),
    ...(pain !== undefined && { pain }),
    ...(effort !== undefined && { effort }),
    note: text("note"),
    items: items.map(({ itemId }) =>
      itemOf(
        itemId,
        text(`item:${itemId}`),
        before?.items.find((item) => item.itemId === itemId),
      ),
    ),
  };
}

function scoreOf(typed: string): number | undefined {
  return typed === "" ? undefined : Number(typed);
}

function itemOf(itemId: string, typed: string, before: ItemLog | undefined): ItemLog {
  const outcome: ItemOutcome = ITEM_OUTCOMES.find((known) => known === typed) ?? "done";
  if (before?.outcome === outcome) return before;
  // How many sets were done belonged to the other answer.
  return { itemId, outcome, times: 1, ...(before?.feeling && { feeling: before.feeling }) };
}
