import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Signer } from "@/lib/domain/signature/may-sign";
import { clinicalSigners, users } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface SignerDetail extends Signer {
  readonly id: string;
  /** The local date on which an admin looked them up in the register. */
  readonly registerCheckedOn: string;
  readonly revision: number;
  /** Whether their account can still sign in. */
  readonly isActive: boolean;
}

/** The clinic's signers at work, by name. */
export function listSigners(scope: ClinicScope): Promise<SignerDetail[]> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({ signer: clinicalSigners, displayName: users.displayName, deactivatedAt: users.deactivatedAt })
      .from(clinicalSigners)
      .innerJoin(
        users,
        and(eq(users.clinicId, clinicalSigners.clinicId), eq(users.id, clinicalSigners.userId)),
      )
      .where(and(inClinic(scope, clinicalSigners), isNull(clinicalSigners.endedAt)))
      .orderBy(asc(clinicalSigners.fullName), asc(clinicalSigners.id));
    return rows.map(({ signer, displayName, deactivatedAt }) => ({
      id: signer.id,
      userId: signer.userId,
      fullName: signer.fullName,
      displayName,
      profession: signer.profession,
      registrationBody: signer.registrationBody,
      registrationNumber: signer.registrationNumber,
      kinds: signer.kinds,
      regions: signer.regions,
      registerCheckedOn: signer.registerCheckedOn,
      revision: signer.revision,
      isActive: deactivatedAt === null,
    }));
  });
}
