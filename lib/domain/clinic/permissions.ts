export const USER_ROLES = ["admin", "therapist"] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** What a member of staff may do inside their own clinic (access matrix of the security rules). */
export const PERMISSIONS = [
  "clinic.read",
  "clinic.change",
  "staff.list",
  "staff.change",
  "account.change",
  "library.read",
  "library.change",
  "signature.sign",
  "signature.manage",
  "patient.read",
  "patient.change",
  "patient.export",
  "patient.erase",
  "patient.import",
  "template.read",
  "template.change",
  "program.read",
  "program.change",
  "program.publish",
  "program.print",
  "share-link.change",
  "log.read",
  "log.create",
  "outcome.read",
  "outcome.change",
  "audit.read-all",
  "audit.read-own",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const ADMIN_ONLY: ReadonlySet<Permission> = new Set([
  "clinic.change",
  "staff.change",
  "patient.export",
  "patient.erase",
  "patient.import",
  "audit.read-all",
  "signature.manage",
]);

/** Whether the role may do it; everything else is refused with 403 inside one's own clinic. */
export function isAllowed(role: UserRole, permission: Permission): boolean {
  return role === "admin" || !ADMIN_ONLY.has(permission);
}
