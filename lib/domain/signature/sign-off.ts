import type { Checker } from "@/lib/domain/checker/profession";
import { monthsAfter } from "./months-after";
import { type Signable, type TextName, textKey } from "./signable";
import { SIGNING_RULES, type SignedKind } from "./signed-kind";
import { isOfTheirTrade } from "./trade";

/** A signature, as far as it decides whether a text is signed. */
export interface Signature extends TextName, Checker {
  readonly id: string;
  readonly contentHash: string;
  readonly registrationBody: string;
  readonly registrationNumber: string;
  /** The account that signed; an imported signature has none. */
  readonly userId?: string;
  /** The clinic's local date. */
  readonly signedOn: string;
  /** The clinic it was made at, where that is another one. */
  readonly signedAt?: string;
  /** Whether it counts here: an imported one does once an admin has accepted it. */
  readonly isAccepted: boolean;
  readonly isWithdrawn: boolean;
}

/** Why a text that was signed is not any more. */
export type LapseReason = "changed" | "old" | "withdrawn" | "part";

/** Where a text stands today. */
export type SignOff =
  | { readonly state: "unsigned" }
  /** One of two signatures is there. */
  | { readonly state: "half"; readonly by: readonly Signature[] }
  | {
      readonly state: "signed";
      readonly by: readonly Signature[];
      /** The local date of the latest of its signatures. */
      readonly on: string;
      /** The local date on which it lapses; absent: only with what it is made of. */
      readonly until?: string;
    }
  | { readonly state: "lapsed"; readonly reason: LapseReason; readonly by: readonly Signature[] };

/** Whether two signatures are one person's. */
export function isSamePerson(one: Signature, other: Signature): boolean {
  if (one.userId !== undefined && one.userId === other.userId) return true;
  const register = ({ registrationBody, registrationNumber }: Signature) =>
    `${registrationBody} ${registrationNumber}`.toLowerCase().replace(/\s+/g, "");
  return register(one) === register(other);
}

/** The newest signatures that together are enough for the kind; undefined while some are missing. */
export function completeSet(
  kind: SignedKind,
  signatures: readonly Signature[],
): readonly Signature[] | undefined {
  const { by, second } = SIGNING_RULES[kind];
  const newest = signatures.toSorted((a, b) => (a.signedOn < b.signedOn ? 1 : -1));
  const firsts = newest.filter(({ profession }) => by.includes(profession));
  if (!second) return firsts[0] && [firsts[0]];
  const seconds = second.flatMap((wanted) => newest.filter(({ profession }) => profession === wanted));
  for (const other of seconds) {
    const first = firsts.find((candidate) => !isSamePerson(candidate, other));
    if (first) return [first, other];
  }
  return undefined;
}

const NEVER = "9999-12-31";

function lapsesOn({ kind, signedOn }: Signature): string | undefined {
  const { months } = SIGNING_RULES[kind];
  return months === undefined ? undefined : monthsAfter(signedOn, months);
}

/** The signatures of a text that hold today: of this wording, by whose trade it is, accepted, neither withdrawn nor too old. */
export function standingSignatures(
  text: Signable,
  signatures: readonly Signature[],
  today: string,
): readonly Signature[] {
  return signatures.filter(
    (signature) =>
      textKey(signature) === textKey(text) &&
      signature.contentHash === text.contentHash &&
      signature.isAccepted &&
      !signature.isWithdrawn &&
      isOfTheirTrade(signature.profession, text) &&
      (lapsesOn(signature) ?? NEVER) > today,
  );
}

/**
 * Where one text stands.
 * @param signatures those of the text, of whatever wording
 * @param today the clinic's local date
 */
function signOffOf(text: Signable, signatures: readonly Signature[], today: string): SignOff {
  const counted = signatures.filter(
    ({ isAccepted, profession }) => isAccepted && isOfTheirTrade(profession, text),
  );
  const standing = counted.filter(({ isWithdrawn }) => !isWithdrawn);
  const current = standing.filter((signature) => signature.contentHash === text.contentHash);
  const fresh = standingSignatures(text, signatures, today);
  const set = completeSet(text.kind, fresh);
  if (set) {
    const dates = set.map(({ signedOn }) => signedOn).sort();
    const ends = set.flatMap((signature) => lapsesOn(signature) ?? []).sort();
    return { state: "signed", by: set, on: dates.at(-1) ?? today, ...(ends[0] && { until: ends[0] }) };
  }
  if (fresh.length > 0) return { state: "half", by: fresh };
  const before: readonly [LapseReason, readonly Signature[]][] = [
    ["old", current],
    ["changed", standing],
    ["withdrawn", counted],
  ];
  for (const [reason, earlier] of before) {
    const once = completeSet(text.kind, earlier);
    if (once) return { state: "lapsed", reason, by: once };
  }
  return { state: "unsigned" };
}

/** Where every text stands, by its key; a template holds only while each of its exercises does. */
export function signOffs(
  texts: readonly Signable[],
  signatures: readonly Signature[],
  today: string,
): ReadonlyMap<string, SignOff> {
  const byText = new Map<string, Signature[]>();
  for (const signature of signatures)
    byText.set(textKey(signature), [...(byText.get(textKey(signature)) ?? []), signature]);
  const found = new Map<string, SignOff>(
    texts.map((text) => [textKey(text), signOffOf(text, byText.get(textKey(text)) ?? [], today)]),
  );
  for (const text of texts) {
    const own = found.get(textKey(text));
    if (own?.state !== "signed" || text.parts.length === 0) continue;
    if (unsignedParts(text, found).length > 0)
      found.set(textKey(text), { state: "lapsed", reason: "part", by: own.by });
  }
  return found;
}

/** Slugs of a template's exercises that are not signed. */
export function unsignedParts({ parts }: Signable, found: ReadonlyMap<string, SignOff>): string[] {
  return parts.filter((subject) => found.get(textKey({ kind: "exercise", subject }))?.state !== "signed");
}

/** Names and professions alone, as a document keeps them. */
export function checkersOf(signatures: readonly Signature[]): Checker[] {
  return signatures.map(({ name, profession }) => ({ name, profession }));
}
