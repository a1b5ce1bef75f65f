import type { BrowserContext } from "@playwright/test";
import { type Account, PASSWORD } from "./accounts";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** Sign-ins are counted per address, so a worker signs an account in once and hands the cookies on. */
const sessions = new Map<string, Promise<Cookies>>();

/** Gives the browser a live session of the account without going through the form. */
export async function signIn(context: BrowserContext, account: Account): Promise<void> {
  const session = sessions.get(account.email) ?? startSession(context, account);
  sessions.set(account.email, session);
  await context.addCookies(await session);
}

/** Starts a session that no other test uses, for one that ends it. */
export async function startSession(context: BrowserContext, account: Account): Promise<Cookies> {
  // A new sign-in ends the browser's former session, which other tests may share.
  await context.clearCookies({ name: "next-auth.session-token" });
  const { csrfToken } = await (await context.request.get("/api/auth/csrf")).json();
  const answer = await context.request.post("/api/auth/callback/credentials", {
    form: { csrfToken, email: account.email, password: PASSWORD, json: "true" },
  });
  if (!answer.ok()) throw new Error(`${account.email} could not sign in: ${answer.status()}`);
  return context.cookies();
}
