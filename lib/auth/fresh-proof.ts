import "server-only";
import { isProofFresh } from "@/lib/domain/clinic/session-lifetime";
import { now } from "@/lib/platform/clock";
import { currentSession } from "./session";

/** Whether the password was typed lately at the presented session (security rule 33). */
export async function hasFreshProof(): Promise<boolean> {
  const session = await currentSession();
  return session !== undefined && isProofFresh(session, now());
}
