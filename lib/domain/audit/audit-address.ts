import type { AuditFilter } from "./audit-filter";

const NAMES = ["person", "group", "record", "from", "to"] as const;

/** The audit page, or its file, with a filter. */
export function auditAddress(
  filter: AuditFilter,
  { before, asFile }: { before?: number; asFile?: boolean } = {},
): string {
  const query = new URLSearchParams();
  for (const name of NAMES) if (filter[name] !== undefined) query.set(name, filter[name]);
  if (before !== undefined) query.set("before", String(before));
  const path = asFile ? "/clinic/audit/export.csv" : "/clinic/audit";
  return query.size === 0 ? path : `${path}?${query}`;
}
