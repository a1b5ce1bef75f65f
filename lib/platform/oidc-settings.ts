import { SettingError } from "./setting-error";

/** How people sign in by a directory of their own (OpenID Connect). */
export interface OidcSettings {
  /** As the directory names itself in its tokens. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button calls it. */
  readonly name: string;
}

const NAME_MAX = 40;

/**
 * All four settings or none. https only, except on this machine.
 * @throws SettingError with a sentence for the operator, which repeats no secret
 */
export function parseOidc(
  source: NodeJS.ProcessEnv,
  isLoopback: (hostname: string) => boolean,
): { readonly oidc?: OidcSettings } {
  const { OIDC_ISSUER = "", OIDC_CLIENT_ID = "", OIDC_CLIENT_SECRET = "", OIDC_NAME = "" } = source;
  const given = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET];
  if (given.every((value) => value === "")) return {};
  if (given.includes(""))
    throw new SettingError(
      "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three.",
    );
  const url = URL.canParse(OIDC_ISSUER) ? new URL(OIDC_ISSUER) : undefined;
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (!url || !isSafe || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new SettingError(
      `OIDC_ISSUER must be the https address that the directory calls itself by, but it is "${OIDC_ISSUER}".`,
    );
  const name = OIDC_NAME.trim() || url.hostname;
  if (name.length > NAME_MAX || /\p{Cc}/u.test(name))
    throw new SettingError(`OIDC_NAME must be a short name for a button, of up to ${NAME_MAX} letters.`);
  const oidc = { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name };
  return { oidc };
}
