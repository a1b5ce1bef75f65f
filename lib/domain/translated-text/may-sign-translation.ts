import { PROFESSION_WORDS } from "@/lib/domain/checker/profession";
import type { Signer } from "@/lib/domain/signature/may-sign";
import { SIGNING_RULES } from "@/lib/domain/signature/signed-kind";
import type { TranslatableText } from "./translatable-text";
import type { TranslationStanding } from "./translation-kind";

export interface TranslationSigning {
  readonly text: Pick<TranslatableText, "isOwn" | "regions" | "signedWith">;
  /** Of the translation. */
  readonly standing: TranslationStanding;
  readonly translator: string;
  readonly signer: Signer | undefined;
  /** Whether the English is signed today. */
  readonly isEnglishSigned: boolean;
}

/** The sentence a signer of a translation agrees to. */
export function translationSentence(language: string): string {
  return `I read ${language}. I have read this translation beside its English and find that it says the same, safely and in plain words.`;
}

/** Why somebody may not sign a translation, in a sentence for them; undefined when they may. */
export function whyMayNotSignTranslation(facts: TranslationSigning): string | undefined {
  return whyNotThis(facts) ?? whyNotThem(facts);
}

function whyNotThis({ text, standing, isEnglishSigned }: TranslationSigning): string | undefined {
  if (standing === "missing") return "There is no translation yet.";
  if (standing === "stale") return STALE;
  if (standing === "signed") return "This translation is signed.";
  if (text.isOwn || !text.signedWith)
    return "Your clinic wrote the English itself, and nobody signs that. Its translation can be checked by a translator.";
  return isEnglishSigned
    ? undefined
    : "The English is not signed yet. Sign that first: a translation is no safer than what it says.";
}

const STALE = "Its English has changed since. Bring the translation up to date first.";

function whyNotThem({ text, signer, translator }: TranslationSigning): string | undefined {
  if (!signer || !text.signedWith)
    return "You are not a clinical signer of this clinic. An admin names signers under Clinic, Sign-off.";
  const { kind } = text.signedWith;
  const { plural, by, second = [], name } = SIGNING_RULES[kind];
  if (!signer.kinds.includes(kind)) return `You are not named for this kind: ${plural.toLowerCase()}.`;
  const missing = text.regions.filter((region) => !signer.regions.includes(region));
  if (missing.length > 0) return `You are not named for: ${missing.join(", ")}.`;
  if (!by.includes(signer.profession) && !second.includes(signer.profession))
    return `A ${PROFESSION_WORDS[signer.profession]} does not sign this kind of text (${name}).`;
  return [signer.fullName, signer.displayName].some((own) => isSameName(own, translator))
    ? "You wrote this translation, so somebody else has to sign it."
    : undefined;
}

/** Why a translation cannot be marked as checked; undefined when it can. */
export function whyMayNotCheck(facts: {
  readonly standing: TranslationStanding;
  readonly translator: string;
  readonly reviewer: string;
}): string | undefined {
  if (facts.standing === "missing") return "There is no translation yet.";
  if (facts.standing === "stale") return STALE;
  if (facts.standing !== "draft") return "This translation is checked already.";
  return isSameName(facts.reviewer.split(",")[0] ?? "", facts.translator)
    ? "Whoever wrote a translation cannot check it: a second translator does."
    : undefined;
}

function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  return plain(one) === plain(other);
}
