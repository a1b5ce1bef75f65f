import type { Likeness, PatientDouble } from "./patient-double";

const LIKENESS_WORDS: Readonly<Record<Likeness, string>> = {
  reference: "same reference",
  name: "same name",
  "near-name": "nearly the same name, same year",
};

/** Why somebody on record may be the same person, and what tells them apart: "Same name · born in 1961". */
export function likenessInWords({
  likeness,
  birthYear,
  reference,
  isArchived,
}: Omit<PatientDouble, "id" | "name">): string {
  const facts = [LIKENESS_WORDS[likeness]];
  if (birthYear !== null) facts.push(`born in ${birthYear}`);
  if (reference !== null) facts.push(`reference ${reference}`);
  if (isArchived) facts.push("archived");
  const text = facts.join(" · ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
