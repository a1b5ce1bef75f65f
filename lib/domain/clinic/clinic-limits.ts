/** Characters of a clinic's details; the database holds the same numbers as CHECK constraints. */
export const CLINIC_LIMITS = {
  name: 120,
  address: 300,
  phone: { min: 3, max: 40 },
  hours: 200,
  email: 254,
  website: 200,
  emergencyNumber: { min: 2, max: 40 },
  urgentLine: { min: 2, max: 80 },
} as const;

/** Pain from 0 to 10: the highest number that may still mean "carry on" or "ease back", so that "stop" has one left. */
export const PAIN_GUIDE_MAX = 9;

/** Whether share links carry a PIN: the therapist decides, always, or never. */
export const PIN_POLICIES = ["optional", "required", "off"] as const;
export type PinPolicy = (typeof PIN_POLICIES)[number];

/** Years a record is kept after its patient was archived. */
export const RETENTION_YEARS = { min: 1, max: 50 } as const;
