import { PROFESSION_WORDS, type Profession } from "@/lib/domain/checker/profession";
import type { Region } from "@/lib/domain/exercise/exercise";
import { completeSet, isSamePerson, type Signature } from "./sign-off";
import type { Signable } from "./signable";
import { SIGNING_RULES, type SignedKind } from "./signed-kind";
import { isOfTheirTrade } from "./trade";

/** Somebody the clinic's admin has named. */
export interface Signer {
  readonly userId: string;
  readonly fullName: string;
  /** The name their account shows, which may be shorter. */
  readonly displayName: string;
  readonly profession: Profession;
  readonly registrationBody: string;
  readonly registrationNumber: string;
  readonly kinds: readonly SignedKind[];
  /** Regions of exercises and templates they may sign. */
  readonly regions: readonly Region[];
}

export interface SigningFacts {
  readonly signer: Signer | undefined;
  readonly text: Signable;
  /** Standing signatures of the text as it reads today. */
  readonly standing: readonly Signature[];
  /** Professions of the clinic's signers at work. */
  readonly professions: readonly Profession[];
  /** Exercises of a template that are not signed, by name. */
  readonly unsignedParts: readonly string[];
}

/** Why somebody may not sign a text, in a sentence for them; undefined when they may. */
export function whyMayNotSign(facts: SigningFacts): string | undefined {
  const { signer, text } = facts;
  if (!signer)
    return "You are not a clinical signer of this clinic. An admin names signers under Clinic, Sign-off.";
  return (
    whyNotTheirs(signer, text) ??
    whyNotByProfession(signer, facts) ??
    whyNotAgain(signer, facts) ??
    whyNotYet(facts)
  );
}

function whyNotTheirs(signer: Signer, text: Signable): string | undefined {
  const { plural } = SIGNING_RULES[text.kind];
  if (!signer.kinds.includes(text.kind)) return `You are not named for this kind: ${plural.toLowerCase()}.`;
  if (isAuthor(signer, text.author)) return "You wrote this text, so somebody else has to check it.";
  const missing = text.regions.filter((region) => !signer.regions.includes(region));
  return missing.length > 0 ? `You are not named for: ${missing.join(", ")}.` : undefined;
}

/** Whether the text's author is the signer, whatever the case and spacing of the name. */
function isAuthor({ fullName, displayName }: Signer, author: string): boolean {
  const plain = (name: string) => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  return [fullName, displayName].some((name) => plain(name) === plain(author));
}

function whyNotByProfession({ profession }: Signer, { text }: SigningFacts): string | undefined {
  const { by, second = [], name } = SIGNING_RULES[text.kind];
  if (!by.includes(profession) && !second.includes(profession))
    return `A ${PROFESSION_WORDS[profession]} does not sign this kind of text (${name}).`;
  return isOfTheirTrade(profession, text)
    ? undefined
    : `A ${PROFESSION_WORDS[profession]} signs what their profession is about; a physiotherapist signs this one.`;
}

function whyNotAgain(signer: Signer, { text, standing, professions }: SigningFacts): string | undefined {
  const own = signatureBy(signer, text);
  if (standing.some((signature) => isSamePerson(signature, own))) return "You have signed this text already.";
  if (completeSet(text.kind, standing)) return "This text has its signatures.";
  const { second } = SIGNING_RULES[text.kind];
  if (!second || standing.length === 0) return undefined;
  const together = completeSet(text.kind, [...standing, own]);
  if (!together) {
    return second.includes(signer.profession)
      ? "The other signature of this text is a physiotherapist's."
      : "The other signature of this text is a doctor's, or an advanced-practice physiotherapist's where no doctor works with the clinic.";
  }
  const isDoctorThere = together.some(({ profession }) => profession === "doctor");
  return professions.includes("doctor") && !isDoctorThere
    ? "The other signature of this text is a doctor's: one works with this clinic."
    : undefined;
}

function whyNotYet({ unsignedParts }: SigningFacts): string | undefined {
  return unsignedParts.length > 0 ? `Sign its exercises first: ${unsignedParts.join(", ")}.` : undefined;
}

/** The signature as it would stand, for comparing. */
function signatureBy(signer: Signer, { kind, subject, contentHash }: Signable): Signature {
  const { userId, fullName: name, profession, registrationBody, registrationNumber } = signer;
  return {
    ...{ id: "", kind, subject, contentHash, userId, name, profession, registrationBody, registrationNumber },
    ...{ signedOn: "9999-12-31", isAccepted: true, isWithdrawn: false },
  };
}
