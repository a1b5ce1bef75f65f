import { checkersInWords } from "@/lib/domain/checker/profession";
import { dateInWords } from "@/lib/domain/dates/date-words";
import type { LapseReason, Signature, SignOff } from "./sign-off";

const LAPSE_WORDS: Readonly<Record<LapseReason, string>> = {
  changed: "the text has changed since",
  old: "the signature is too old",
  withdrawn: "the signature was withdrawn",
  part: "an exercise in it is not signed any more",
};

/** Where a text stands, in a word. */
export function signOffState(signOff: SignOff): string {
  switch (signOff.state) {
    case "signed":
      return "Signed";
    case "half":
      return "One of two signatures";
    case "lapsed":
      return "Lapsed";
    default:
      return "Not signed yet";
  }
}

/** Where a text stands, in a sentence. */
export function signOffInWords(signOff: SignOff, language: string): string {
  if (signOff.state === "unsigned") return "No clinician of this clinic has signed this text.";
  const by = checkersInWords(signOff.by);
  if (signOff.state === "half") return `Signed by ${by}. A second signature is missing.`;
  if (signOff.state === "lapsed") return `It was signed by ${by}; ${LAPSE_WORDS[signOff.reason]}.`;
  const until = signOff.until ? ` It holds until ${dateInWords(signOff.until, language)}.` : "";
  return `Signed by ${by}, ${dateInWords(signOff.on, language)}.${until}`;
}

/** What became of one signature: where it was made, and whether it counts. */
export function signatureStanding({ signedAt, isAccepted, isWithdrawn }: Signature): string {
  const place = signedAt === undefined ? "" : `signed at ${signedAt}`;
  const standing = isWithdrawn ? "withdrawn" : isAccepted ? "" : "not accepted here";
  return [place, standing].filter((words) => words !== "").join(", ");
}
