import { type Checker, checkersInWords } from "@/lib/domain/checker/profession";

/** Who has checked the texts that a program can hold, by the library's ids: what a document freezes of it. */
export interface TextChecks {
  readonly exercises: ReadonlyMap<string, readonly Checker[]>;
  readonly topics: ReadonlyMap<string, readonly Checker[]>;
  /** Exercises and topics that the clinic wrote itself: nobody signs them. */
  readonly clinicsOwn: ReadonlySet<string>;
  readonly warningText?: CheckedWarningText;
}

export interface CheckedWarningText {
  readonly version: string;
  readonly by: readonly Checker[];
  /** The local date of the latest signature. */
  readonly on: string;
}

/** Where nobody has checked anything. */
export const NOTHING_CHECKED: TextChecks = {
  exercises: new Map(),
  topics: new Map(),
  clinicsOwn: new Set(),
};

/** What may be said of all the texts of a sheet together; absent: nothing. */
export type SheetCheck =
  | { readonly kind: "checked"; readonly by: readonly Checker[] }
  | { readonly kind: "clinics-own" };

/** The texts of one sheet. */
export interface SheetTexts {
  /** Each once. */
  readonly exerciseIds: readonly string[];
  /** Topics in the library's words. */
  readonly topicIds: readonly string[];
  /** Topics that the therapist put into other words for this program: nobody has checked those. */
  readonly rewordedTopics: number;
  readonly warningTextVersion: string;
}

/** Names that a sheet shows at most. */
const MOST_NAMES = 2;

/**
 * What the foot of a sheet may say. It claims a check only where every text of the sheet, the warning text with it, was
 * checked by one of at most two people.
 */
export function sheetCheck(texts: SheetTexts, checks: TextChecks): SheetCheck | undefined {
  const ids = [...texts.exerciseIds, ...texts.topicIds];
  const isOwn = (id: string) => checks.clinicsOwn.has(id);
  if (texts.rewordedTopics === 0 && ids.length > 0 && ids.every(isOwn)) return { kind: "clinics-own" };
  if (texts.rewordedTopics > 0) return undefined;
  const all = [
    checkersOfWarning(texts, checks),
    ...texts.exerciseIds.map((id) => checks.exercises.get(id) ?? []),
    ...texts.topicIds.map((id) => checks.topics.get(id) ?? []),
  ];
  const by = coveringAll(all);
  return by && { kind: "checked", by };
}

function checkersOfWarning({ warningTextVersion }: SheetTexts, { warningText }: TextChecks) {
  return warningText?.version === warningTextVersion ? warningText.by : [];
}

/** The fewest people of whom one has checked each text; undefined where that takes more than a sheet names. */
function coveringAll(texts: readonly (readonly Checker[])[]): readonly Checker[] | undefined {
  const key = (checker: Checker) => checkersInWords([checker]);
  const people = [...new Map(texts.flat().map((checker) => [key(checker), checker])).values()];
  const covers = (chosen: readonly Checker[]) => {
    const names = new Set(chosen.map(key));
    return texts.every((text) => text.some((checker) => names.has(key(checker))));
  };
  const pairs = people.flatMap((one, index) => people.slice(index + 1).map((other) => [one, other]));
  return [...people.map((one) => [one]), ...pairs].find(
    (chosen) => chosen.length <= MOST_NAMES && covers(chosen),
  );
}

/** "4 of 7 texts in this program are not signed here."; undefined where every one is, or is the clinic's own. */
export function unsignedLine(texts: SheetTexts, checks: TextChecks): string | undefined {
  const { exerciseIds, topicIds, rewordedTopics } = texts;
  const all = exerciseIds.length + topicIds.length + rewordedTopics + 1;
  const isSigned = (signed: TextChecks["exercises"]) => (id: string) =>
    signed.has(id) || checks.clinicsOwn.has(id);
  const unsigned =
    exerciseIds.filter((id) => !isSigned(checks.exercises)(id)).length +
    topicIds.filter((id) => !isSigned(checks.topics)(id)).length +
    (checkersOfWarning(texts, checks).length === 0 ? 1 : 0);
  if (unsigned === 0) return undefined;
  return `${unsigned} of ${all} texts in this program ${unsigned === 1 ? "is" : "are"} not signed here.`;
}
