import { PASSWORD } from "../commands/accounts";
import { Caller } from "./caller";

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

/** Opens a share link, as its page does with what stands after "#". */
export async function opened(origin: string, name: string, link: string): Promise<Caller> {
  const caller = new Caller(name, origin);
  const answer = await caller.send("/p/open", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: new URL(link).hash.slice(1) }),
  });
  if (answer.status !== 200) throw new Error(`the link did not open: ${answer.status}`);
  return caller;
}
