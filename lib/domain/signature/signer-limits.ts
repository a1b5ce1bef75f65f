/** Characters of what is kept about a signer and a signature. */
export const SIGNER_LIMITS = {
  name: 120,
  body: 120,
  number: 40,
  subject: 80,
  sentence: 400,
  place: 200,
} as const;
