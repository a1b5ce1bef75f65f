import "server-only";
import { headers } from "next/headers";
import { endOwnSessions } from "@/db/mutations/sessions";
import { env } from "@/lib/platform/env";
import { currentClinicScope } from "./scope";
import { endPresentedSession } from "./session";

/**
 * What the browser is told to throw away. Not "storage": the outbox of a phone on this computer may hold what no server
 * has yet. Not "cookies": ours is taken away by name, and others belong to share links and to the known device.
 */
export const CLEAR_SITE_DATA = { "Clear-Site-Data": '"cache"' } as const;

/** Ends this session, or all of the person's; false, and nothing done, for a request that another site has sent. */
export async function signOut({ everywhere }: { readonly everywhere: boolean }): Promise<boolean> {
  if ((await headers()).get("origin") !== env().origin) return false;
  const scope = everywhere ? await currentClinicScope() : undefined;
  if (scope) await endOwnSessions(scope);
  await endPresentedSession();
  return true;
}
