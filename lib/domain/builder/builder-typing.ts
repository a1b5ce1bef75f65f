import { ITEM_NOTE_MAX_LENGTH } from "@/lib/domain/dose/dose";
import { ok, type Reading, readDose, refuse } from "@/lib/domain/dose/typed-dose";
import { type DraftItem, PROGRAM_TEXT_LIMITS, type ProgramDraft } from "@/lib/domain/program/program-draft";
import { safeLine, safeParagraphs } from "@/lib/domain/text/safe-text";
import {
  type BuilderContent,
  type ItemField,
  type ItemTexts,
  type ProgramField,
  type ProgramTexts,
  typedPlaces,
} from "./builder-content";

const NO_LIMIT = Number.MAX_SAFE_INTEGER;
const KNOWN_DATE = /^2[01]\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Takes a typed text into an item, if it can be. */
export function readItemField(item: DraftItem, field: ItemField, text: string): Reading<DraftItem> {
  if (field === "note") {
    const { length } = safeParagraphs(text, NO_LIMIT);
    return length > ITEM_NOTE_MAX_LENGTH ? tooLong(ITEM_NOTE_MAX_LENGTH) : ok({ ...item, note: text });
  }
  const dose = readDose(item.dose, field, text);
  return dose.ok ? ok({ ...item, dose: dose.value }) : dose;
}

/** Takes a typed text into the program, if it can be. */
export function readProgramField(
  draft: ProgramDraft,
  field: ProgramField,
  text: string,
): Reading<ProgramDraft> {
  if (field === "reviewOn" || field === "startsOn") return readDate(draft, field, text);
  const cleaned = safeLine(text, NO_LIMIT);
  const limit = PROGRAM_TEXT_LIMITS[field === "title" || field === "goal" ? field : "habit"];
  if (field === "title" && cleaned === "") return refuse("Give the program a title.");
  return cleaned.length > limit ? tooLong(limit) : ok({ ...draft, [field]: text });
}

function readDate(draft: ProgramDraft, field: "reviewOn" | "startsOn", text: string): Reading<ProgramDraft> {
  if (text === "") {
    const { [field]: _, ...rest } = draft;
    return ok(rest);
  }
  return isDate(text) ? ok({ ...draft, [field]: text }) : refuse("Choose a date from 2000 on.");
}

/** The pattern lets 31 February through; a date that exists reads back as it was written. */
function isDate(text: string): boolean {
  if (!KNOWN_DATE.test(text)) return false;
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

function tooLong(limit: number): Reading<never> {
  return refuse(`Use at most ${limit} characters.`);
}

/** The item with every typed text in it that can be taken over, in order. */
export function takeOverTexts(item: DraftItem, texts: ItemTexts): DraftItem {
  return entriesOf(texts).reduce((taken, [field, text]) => {
    const reading = readItemField(taken, field, text);
    return reading.ok ? reading.value : taken;
  }, item);
}

/** Drops the typed texts that the draft has taken over; what it could not take stays. */
export function settleTexts({ draft, typed }: BuilderContent): BuilderContent {
  const program = entriesOf(typed.program).filter(
    ([field, text]) => !readProgramField(draft, field, text).ok,
  );
  const items = typedPlaces({ draft, typed }).flatMap(({ item, key, texts }) => {
    const left = entriesOf(texts).filter(([field, text]) => !readItemField(item, field, text).ok);
    return left.length > 0 ? [[key, Object.fromEntries(left) as ItemTexts] as const] : [];
  });
  return {
    draft,
    typed: { program: Object.fromEntries(program) as ProgramTexts, items: Object.fromEntries(items) },
  };
}

function entriesOf<Field extends string>(texts: Partial<Record<Field, string>>): [Field, string][] {
  const entries = Object.entries(texts) as [Field, string | undefined][];
  return entries.flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as [Field, string]]));
}
