export const USER_ROLES = ["admin", "therapist"] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** What a member of staff may do inside their own clinic (access matrix of the security rules). */
export const PERMISSIONS = [
  "clinic.read",
  "clinic.change",
  "staff.list",
  "library.read",
  "library.change",
  "patient.read",
  "patient.change",
  "template.read",
  "template.change",
  "program.read",
  "program.change",
  "program.publish",
  "program.print",
  "share-link.change",
  "audit.read",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const ADMIN_ONLY: ReadonlySet<Permission> = new Set(["clinic.change", "audit.read"]);

/** Whether the role may do it; everything else is refused with 403 inside one's own clinic. */
export function isAllowed(role: UserRole, permission: Permission): boolean {
  return role === "admin" || !ADMIN_ONLY.has(permission);
}
