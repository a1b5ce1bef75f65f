import { PASSWORD } from "../commands/accounts";
import { Caller, type Reply } from "./caller";
import { lastPart } from "./replies";

/** From where a request can come, as the access matrix has it. */
export const POINTS_OF_VIEW = [
  "admin",
  "therapist",
  "admin elsewhere",
  "therapist elsewhere",
  "live link",
  "link elsewhere",
  "dead link",
  "anonymous",
  "ended session",
] as const;

export type PointOfView = (typeof POINTS_OF_VIEW)[number];

export const SESSION_COOKIE = "next-auth.session-token";
export const LINK_COOKIE = "homestretch-link";

/** Signs an account in over HTTP, with a cookie jar of its own. */
export async function signedIn(origin: string, name: string, email: string): Promise<Caller> {
  const caller = new Caller(name, origin);
  const { csrfToken } = JSON.parse((await caller.get("/api/auth/csrf")).text);
  const answer = await caller.send("/api/auth/callback/credentials", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken, email, password: PASSWORD, json: "true" }).toString(),
  });
  if (answer.status !== 200) throw new Error(`${email} could not sign in: ${answer.status}`);
  return caller;
}

/** Shows the door what stands after "#" in a share link, as its page does. */
export function trade(caller: Caller, token: string): Promise<Reply> {
  const headers = { "content-type": "application/json" };
  return caller.send("/p/open", { method: "POST", headers, body: JSON.stringify({ token }) });
}

/** Somebody who has opened a share link that lives, and its id. */
export async function opened(origin: string, name: string, link: string) {
  const caller = new Caller(name, origin);
  const { status, text } = await trade(caller, new URL(link).hash.slice(1));
  if (status !== 200) throw new Error(`the link did not open: ${status}`);
  return { caller, linkId: lastPart((JSON.parse(text) as { path: string }).path) };
}
