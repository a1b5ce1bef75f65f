import "server-only";
import { getOwnProfile, listOwnSessions, type OwnProfile } from "@/db/queries/accounts";
import { getClinic } from "@/db/queries/clinics";
import { hasOwnIdentity } from "@/db/queries/identities";
import { requireClinicScope } from "@/lib/auth/scope";
import { currentSession } from "@/lib/auth/session";
import { isSessionLive } from "@/lib/domain/clinic/session-lifetime";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";

interface SessionView {
  readonly id: string;
  readonly device: string;
  /** In the clinic's language and time zone. */
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly isThisOne: boolean;
}

interface AccountView {
  readonly profile: OwnProfile;
  readonly sessions: readonly SessionView[];
  /** The clinic's directory, and whether it signs the account in. */
  readonly directory?: { readonly name: string; readonly isLinked: boolean };
}

/** The signed-in person's own account. */
export async function loadAccount(): Promise<AccountView> {
  const scope = await requireClinicScope();
  const session = await currentSession();
  return scope.transaction(async (scope) => {
    const { language, timeZone } = await getClinic(scope);
    const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone });
    const { oidc } = env();
    const directory = oidc && { name: oidc.name, isLinked: await hasOwnIdentity(scope, oidc.issuer) };
    const sessions = (await listOwnSessions(scope)).filter((row) => isSessionLive(row, now()));
    return {
      profile: await getOwnProfile(scope),
      ...(directory && { directory }),
      sessions: sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
        id,
        device: device === "" ? "A device" : device,
        startedAt: moment.format(createdAt),
        lastSeenAt: moment.format(lastSeenAt),
        isThisOne: id === session?.sessionId,
      })),
    };
  });
}
