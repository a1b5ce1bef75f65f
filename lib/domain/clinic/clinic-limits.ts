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
