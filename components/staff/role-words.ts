import type { UserRole } from "@/lib/domain/clinic/permissions";

export const ROLE_WORDS: Readonly<Record<UserRole, string>> = { admin: "Admin", therapist: "Therapist" };

export const ROLE_OPTIONS = [
  { value: "therapist", label: "Therapist", hint: "Patients, programs, the library." },
  {
    value: "admin",
    label: "Admin",
    hint: "The same, and the clinic's settings, staff, audit trail and exports.",
  },
] as const;
