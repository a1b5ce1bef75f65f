import "server-only";
import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { z } from "zod";
import { safeReturnPath } from "@/lib/domain/clinic/safe-return-path";
import { now } from "@/lib/platform/clock";
import { hostCookie } from "./cookie-names";
import { seal, unseal } from "./seal";

/**
 * Why somebody goes to the directory: to sign in; to confirm who sits at a session; to link the account of a session; to
 * make the account of an invitation.
 */
export const SSO_PURPOSES = ["sign-in", "prove", "link", "invitation"] as const;

const flow = z.object({
  id: z.uuid(),
  purpose: z.enum(SSO_PURPOSES),
  returnPath: z.string(),
  /** In milliseconds. */
  startedAt: z.number(),
  /** Of the invitation, and the name that its bearer has typed. */
  token: z.string().optional(),
  displayName: z.string().optional(),
});

/** A way to the directory and back, as the browser that is on it carries it, sealed. */
export type SsoFlow = z.output<typeof flow>;

/** As long as next-auth keeps what else the way back is checked by. */
const MINUTES = 15;
const LONGEST_PATH = 1000;
const OWNER = "sso-flow";

const cookie = () => hostCookie("homestretch-sso");

/** Notes why this browser goes to the directory. Lax, or the browser would not bring it back from another site. */
export async function startFlow(chosen: Omit<SsoFlow, "id" | "startedAt">): Promise<void> {
  const { name, options } = cookie();
  const returnPath = chosen.returnPath.length > LONGEST_PATH ? safeReturnPath(null) : chosen.returnPath;
  const started = { ...chosen, returnPath, id: randomUUID(), startedAt: now().getTime() };
  (await cookies()).set(name, seal(JSON.stringify(started), OWNER), { ...options, maxAge: MINUTES * 60 });
}

/** Why this browser had gone, once: whoever comes back a second time has gone for nothing. */
export async function takeFlow(): Promise<SsoFlow | undefined> {
  const jar = await cookies();
  const { name, options } = cookie();
  const opened = unseal(jar.get(name)?.value ?? "", OWNER);
  jar.set(name, "", { ...options, maxAge: 0 });
  if (opened === undefined) return undefined;
  const read = flow.safeParse(JSON.parse(opened));
  const isCurrent = read.success && now().getTime() - read.data.startedAt < MINUTES * 60_000;
  return isCurrent ? read.data : undefined;
}
