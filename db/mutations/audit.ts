import "server-only";
import type { Permission } from "@/lib/domain/clinic/permissions";
import { recordAudit } from "../audit";
import type { ClinicScope } from "../scope";

/** Notes that somebody tried what their role does not allow. */
export function recordRefusal(scope: ClinicScope, permission: Permission | string): Promise<void> {
  return scope.run((transaction) =>
    recordAudit(scope, transaction, {
      verb: "refused",
      subject: { kind: "permission" },
      details: { permission },
    }),
  );
}
