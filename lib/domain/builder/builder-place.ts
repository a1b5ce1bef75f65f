import { extremeField } from "@/lib/domain/dose/dose-extremes";
import { DOSE_TEXT_FIELDS } from "@/lib/domain/dose/typed-dose";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import type { PublicationBlocker } from "@/lib/domain/program/publication";
import { type ItemField, PROGRAM_FIELDS, type ProgramField } from "./builder-content";
import type { FieldProblem } from "./builder-fields";

/** Where something of a program is put right. */
export type BuilderPlace =
  | {
      readonly kind: "item";
      readonly itemId: string;
      /** The rules speak below the dose; without a field the row itself is meant. */
      readonly field?: ItemField | "side" | "safety" | undefined;
      /** The week block it stands in. */
      readonly phaseId?: string | undefined;
    }
  | { readonly kind: "program"; readonly field: ProgramField }
  | { readonly kind: "topic"; readonly topicId: string }
  /** The search, to add something. */
  | { readonly kind: "library" }
  /** A field of the patient's record. */
  | { readonly kind: "record"; readonly field: "clearance" | "adult" | "tags[]" }
  | { readonly kind: "sign-off" };

/** Where a typed text stands that the draft could not take over. */
export function placeOfProblem({ field, itemId, phaseId }: FieldProblem): BuilderPlace {
  if (itemId === undefined) return { kind: "program", field: field as ProgramField };
  return { kind: "item", itemId, field: field as ItemField, phaseId };
}

/** Where to do what a refused publication asks for. */
export function placeOfBlocker({ kind, itemId, topicId, rule }: PublicationBlocker): BuilderPlace {
  switch (kind) {
    case "empty":
      return { kind: "library" };
    case "no-start":
      return { kind: "program", field: "startsOn" };
    case "open-field":
      return { kind: "topic", topicId: topicId ?? "" };
    case "no-adult":
      return { kind: "record", field: "adult" };
    case "on-hold":
      return { kind: "record", field: "clearance" };
    case "refer":
      return { kind: "record", field: "tags[]" };
    case "not-accepted":
      return { kind: "sign-off" };
    case "side-open":
      return { kind: "item", itemId: itemId ?? "", field: "side" };
    case "stop":
      return { kind: "item", itemId: itemId ?? "", field: extremeField(rule) ?? "safety" };
    case "missing":
      return { kind: "item", itemId: itemId ?? "" };
  }
}

const ITEM_PATH = /^items\.(\d+)\.(?:phaseDoses\.(\d+)\.)?(?:dose\.)?([a-z]+)?/i;
const TOPIC_PATH = /^(topicIds|topicWordings)\.(\d+)/;

/** Where a field of a draft stands that the server refused, by its path: "draft.items.2.dose.repetitions". */
export function placeOfPath(path: string, draft: ProgramDraft): BuilderPlace | undefined {
  const inDraft = path.replace(/^draft\./, "");
  const [, list, topic = ""] = TOPIC_PATH.exec(inDraft) ?? [];
  if (list !== undefined) {
    const topicId =
      list === "topicIds" ? draft.topicIds[Number(topic)] : draft.topicWordings?.[Number(topic)]?.topicId;
    return topicId === undefined ? undefined : { kind: "topic", topicId };
  }
  const [, at, phase, field] = ITEM_PATH.exec(inDraft) ?? [];
  const item = at === undefined ? undefined : draft.items[Number(at)];
  if (item) {
    const phaseId =
      phase === undefined ? draft.phases?.[0]?.phaseId : item.phaseDoses?.[Number(phase)]?.phaseId;
    const known = [...DOSE_TEXT_FIELDS, "note", "side"].find((one) => one === field);
    return { kind: "item", itemId: item.itemId, field: known as ItemField | undefined, phaseId };
  }
  const ofProgram = PROGRAM_FIELDS.find((one) => one === inDraft);
  return ofProgram && { kind: "program", field: ofProgram };
}
