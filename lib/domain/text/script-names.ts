/** Scripts that people write names in and that no face of the sheet holds; anything rarer is named by its characters. */
const SCRIPTS = [
  "Adlam",
  "Balinese",
  "Bopomofo",
  "Cherokee",
  "Coptic",
  "Javanese",
  "Mongolian",
  "Nko",
  "Oriya",
  "Syriac",
  "Thaana",
  "Tibetan",
  "Tifinagh",
] as const;

/** Private and unassigned characters: no reader would see them on the screen either. */
const NAMELESS = /[\p{Co}\p{Cn}]/u;

const PATTERNS = SCRIPTS.map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, "u") }));

/** How to name a sign that the sheet cannot set: "Thai letters" for a script; else the sign itself, if it shows. */
export function signInWords(sign: string): string {
  const script = PATTERNS.find(({ pattern }) => pattern.test(sign));
  if (script) return `${script.name} letters`;
  return NAMELESS.test(sign) ? "signs without a name" : sign;
}
