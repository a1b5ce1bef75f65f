import "server-only";
import { clinics } from "../schema";
import type { EndedLinkScope } from "../scope";

/** What is said of a clinic to somebody whose link has ended. */
export interface ClinicToCall {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  readonly emergencyNumber: string;
}

/** The clinic of the ended link whose token the scope was made for; undefined while a link lives, and for any other token. */
export function findClinicOfEndedLink(scope: EndedLinkScope): Promise<ClinicToCall | undefined> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        name: clinics.name,
        phone: clinics.phone,
        hours: clinics.hours,
        emergencyNumber: clinics.emergencyNumber,
      })
      .from(clinics)
      .limit(1);
    return row;
  });
}
