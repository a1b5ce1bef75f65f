import "server-only";
import type { LoggerInstance, NextAuthOptions } from "next-auth";
import { log } from "@/lib/platform/log";
import type { OidcSettings } from "@/lib/platform/oidc-settings";
import { hostCookie } from "./cookie-names";
import type { SsoFlow } from "./sso-flow";

/** What next-auth calls the directory, in addresses too. */
export const SSO_PROVIDER = "oidc";

type Provider = NextAuthOptions["providers"][number];

/** How long the directory may take for an answer, in milliseconds. */
const TIMEOUT_MS = 5000;

/** The directory, found by its own description. Whoever confirms who they are has to sign in there anew. */
export function ssoProvider(oidc: OidcSettings, purpose: SsoFlow["purpose"] | undefined): Provider {
  const { issuer, clientId, clientSecret, name } = oidc;
  return {
    id: SSO_PROVIDER,
    name,
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    authorization: {
      params: { scope: "openid email profile", ...(purpose === "prove" && { prompt: "login", max_age: 0 }) },
    },
    httpOptions: { timeout: TIMEOUT_MS },
    // Nothing of it is kept: who it is, is read from the claims themselves.
    profile: ({ sub }: { sub: string }) => ({ id: sub }),
  };
}

/** What next-auth keeps in the browser on the way to the directory and back. */
export function ssoCookies(): NonNullable<NextAuthOptions["cookies"]> {
  const short = (name: string) => {
    const { options, ...rest } = hostCookie(name);
    return { ...rest, options: { ...options, maxAge: 15 * 60 } };
  };
  return {
    pkceCodeVerifier: short("next-auth.pkce.code_verifier"),
    state: short("next-auth.state"),
    nonce: short("next-auth.nonce"),
  };
}

/** What in an answer of the directory can be wrong. A message itself may hold anybody's address. */
const PROBLEMS = [
  "nonce",
  "state",
  "iss",
  "aud",
  "azp",
  "exp",
  "iat",
  "signature",
  "alg",
  "key",
  "code_verifier",
];
const FAULTS = ["timed out", "ECONNREFUSED", "ENOTFOUND", "certificate", "expected 200"];

/** What next-auth says goes to the log as a code and one known word, so that the operator finds what is set wrong. */
export const ssoLogger: Partial<LoggerInstance> = {
  error: (code, metadata) => {
    const error = metadata instanceof Error ? metadata : Object(metadata).error;
    const words = error instanceof Error ? error.message : "";
    const problem = [...FAULTS, ...PROBLEMS].find((word) => words.includes(word));
    log.warn({ event: "sign-in-library", code: String(code), problem });
  },
  warn: (code) => log.warn({ event: "sign-in-library", code: String(code) }),
  debug: () => undefined,
};
