import type { AuditGroup } from "./audit-verbs";

/** Which events are wanted; what is absent does not narrow. */
export interface AuditFilter {
  /** An account, or everything that came through patients' links. */
  readonly person?: string;
  readonly group?: AuditGroup;
  /** A patient, with everything of the patient's, or any other record. */
  readonly record?: string;
  /** The clinic's local dates, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** Stands for a person: whoever came through a share link. */
export const BY_LINK = "links";
