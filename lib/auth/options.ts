import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { ABSOLUTE_HOURS } from "@/lib/domain/clinic/session-lifetime";
import { env } from "@/lib/platform/env";
import { logFailure } from "@/lib/platform/log";
import { clientAddress } from "./client-address";
import { hostCookie, sessionCookie } from "./cookie-names";
import { isRowId } from "./is-row-id";
import { presentedDevice, rememberDevice } from "./known-device";
import { endSessionRow, presentedSessionId } from "./session";
import { type SignInOutcome, signInWithPassword } from "./sign-in";
import type { SsoPassage } from "./sso-passage";
import { SSO_PROVIDER, ssoCookies, ssoLogger, ssoProvider } from "./sso-provider";
import { passSsoStep } from "./sso-second-step";

/** Told the code of what is no refusal but a pause of ours: next-auth itself would answer it as a wrong password. */
type OnPause = (code: string) => void;

/**
 * The cookie carries an opaque session id and nothing else; every claim about the user is read from the session row.
 * Data sent with a session update is ignored.
 */
export function authOptions(onPause: OnPause, passage?: SsoPassage): NextAuthOptions {
  const { oidc } = env();
  return {
    logger: ssoLogger,
    secret: env().authSecret,
    session: { strategy: "jwt", maxAge: ABSOLUTE_HOURS * 60 * 60 },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in" },
    cookies: {
      sessionToken: sessionCookie(),
      callbackUrl: hostCookie("next-auth.callback-url"),
      csrfToken: hostCookie("next-auth.csrf-token"),
      ...ssoCookies(),
    },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {}, code: {}, clinic: {}, step: {} },
        authorize: (credentials, request) => answered(() => authorize(credentials, request.headers), onPause),
      }),
      ...(oidc ? [ssoProvider(oidc, passage?.purpose)] : []),
    ],
    callbacks: {
      signIn: async ({ account, profile }) =>
        account?.provider === SSO_PROVIDER ? ((await passage?.receive(profile)) ?? false) : true,
      jwt: ({ token, user, account }) => {
        if (account?.provider === SSO_PROVIDER) return { sid: passage?.sessionId };
        return { sid: user ? user.id : token.sid };
      },
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => (url.startsWith(`${baseUrl}/`) ? url : baseUrl),
    },
    events: {
      // Otherwise next-auth's own way out takes the cookie away and leaves the session to whoever kept a copy.
      signOut: async ({ token }) => {
        const id: unknown = token?.sid;
        if (typeof id === "string" && isRowId(id)) await endSessionRow(id);
      },
    },
  };
}

type Typed = Partial<Record<"email" | "password" | "code" | "clinic" | "step", unknown>>;

async function authorize(
  typed: Typed | undefined,
  headers: Readonly<Record<string, unknown>> | undefined,
): Promise<SignInOutcome> {
  const { email, password, code, clinic, step } = typed ?? {};
  if (step === "sso")
    return passSsoStep(typeof code === "string" ? code : "", String(headers?.["user-agent"] ?? ""));
  if (typeof email !== "string" || typeof password !== "string") return { outcome: "mismatch" };
  const formerSessionId = await presentedSessionId();
  const result = await signInWithPassword({
    email,
    password,
    code: typeof code === "string" ? code : "",
    clinicId: typeof clinic === "string" ? clinic : "",
    from: clientAddress(headers?.["x-forwarded-for"]),
    device: await presentedDevice(),
    userAgent: String(headers?.["user-agent"] ?? ""),
    ...(formerSessionId !== undefined && { formerSessionId }),
  });
  if (result.outcome === "signed-in") await rememberDevice(result.userId);
  return result;
}

/** What next-auth makes of an outcome: a session, nothing, or a fixed code. No other word of an error goes out. */
async function answered(
  attempt: () => Promise<SignInOutcome>,
  onPause: OnPause,
): Promise<{ id: string } | null> {
  const result = await attempt().catch((error: unknown) => {
    onPause(`Unavailable:${logFailure({ event: "sign-in-failed" }, error)}`);
    return { outcome: "fault" } as const;
  });
  switch (result.outcome) {
    case "signed-in":
      return { id: result.sessionId };
    case "mismatch":
      return null;
    case "too-many-attempts":
      throw new Error(`TooManyAttempts:${result.retryInMinutes}`);
    case "code-needed":
      throw new Error("CodeNeeded");
    case "code-mismatch":
      throw new Error("CodeMismatch");
    case "clinic-needed":
      throw new Error(`ClinicNeeded:${JSON.stringify(result.clinics)}`);
    case "busy":
      onPause("Busy");
      throw new Error("Busy");
    case "fault":
      throw new Error("Unavailable");
  }
}
