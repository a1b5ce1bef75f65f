import { z } from "zod";
import { BY_LINK } from "@/lib/domain/audit/audit-filter";
import { AUDIT_GROUPS, type AuditGroup } from "@/lib/domain/audit/audit-verbs";

const GROUPS = Object.keys(AUDIT_GROUPS) as [AuditGroup, ...AuditGroup[]];
const day = z.iso
  .date()
  .refine((text) => text >= "2000-01-01" && text <= "2199-12-31")
  .optional()
  .catch(undefined);

/** What the address of the audit page may hold; anything else is ignored. */
export const auditQuery = z.object({
  person: z
    .union([z.uuid(), z.literal(BY_LINK)])
    .optional()
    .catch(undefined),
  group: z.enum(GROUPS).optional().catch(undefined),
  record: z.uuid().optional().catch(undefined),
  from: day,
  to: day,
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});
