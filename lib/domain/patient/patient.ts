export const AFFECTED_SIDES = ["unspecified", "left", "right", "both"] as const;
export type AffectedSide = (typeof AFFECTED_SIDES)[number];

export const PATIENT_LIMITS = {
  name: 120,
  label: 60,
  email: 254,
  phone: 40,
  reference: 40,
  notes: 10_000,
  clearance: 500,
  adult: 120,
  birthYear: { min: 1900, max: 2100 },
} as const;
