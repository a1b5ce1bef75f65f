import { sql } from "drizzle-orm";
import type { UserRole } from "@/lib/domain/clinic/permissions";

export type DatabaseRole =
  | "homestretch_clinic"
  | "homestretch_sign_in"
  | "homestretch_link"
  | "homestretch_ended_link"
  | "homestretch_operator"
  | "homestretch_erasure";

/** Values that row-level security reads; set for one transaction only. */
export interface RoleSettings {
  readonly clinic_id?: string;
  readonly user_id?: string;
  readonly user_role?: UserRole;
  readonly session_id?: string;
  readonly email?: string;
  readonly link_id?: string;
  readonly token_hash?: string;
  readonly code_hash?: string;
  readonly calendar_hash?: string;
  readonly one_time_hash?: string;
  readonly issuer?: string;
  readonly subject?: string;
  readonly erased_patient_id?: string;
}

/** Takes a role until the transaction ends, with the values that row-level security reads. */
export function roleStatement(role: DatabaseRole, settings: RoleSettings) {
  const values = Object.entries(settings).map(
    ([name, value]) => sql`set_config(${`homestretch.${name}`}, ${value}, true)`,
  );
  return sql`select ${sql.join([sql`set_config('role', ${role}, true)`, ...values], sql`, `)}`;
}
