/** The child rule of the screening holds under this age (usual age of consent to treatment in paediatric services). */
export const CHILD_UNDER = 16;
/** Growth and energy are asked about from 16 up to this age. */
const ADULT_FROM = 18;
/** From here falls are asked about (NICE NG249: people aged 65 and over). */
const FALLS_FROM = 65;

/**
 * Whole years a person may have lived, from the birth year alone: the birthday of this year may be past or still to
 * come. Undefined without a birth year.
 */
export function ageSpan(
  birthYear: number | null | undefined,
  today: string,
): { readonly least: number; readonly most: number } | undefined {
  if (birthYear === null || birthYear === undefined) return undefined;
  const years = Number(today.slice(0, 4)) - birthYear;
  return { least: Math.max(0, years - 1), most: Math.max(0, years) };
}

/** Whether the person may be under 16. */
export function mayBeChild(birthYear: number | null | undefined, today: string): boolean {
  const span = ageSpan(birthYear, today);
  return span !== undefined && span.least < CHILD_UNDER;
}

/** Whether the person may be 16 or 17. */
export function mayBeYoung(birthYear: number | null | undefined, today: string): boolean {
  const span = ageSpan(birthYear, today);
  return span !== undefined && span.least < ADULT_FROM && span.most >= CHILD_UNDER;
}

/** Whether the person may be 65 or over. */
export function mayBeOld(birthYear: number | null | undefined, today: string): boolean {
  const span = ageSpan(birthYear, today);
  return span !== undefined && span.most >= FALLS_FROM;
}
