/** Where to go after signing in when nothing better is known. */
export const DEFAULT_RETURN_PATH = "/today";

const PROBE_ORIGIN = "https://homestretch.invalid";

/** Lets through only a path on this site, and returns it in the browser's own spelling. Anything else, such as another
 *  host, a scheme, or a path that a browser would read as a host, becomes the default. */
export function safeReturnPath(candidate: string | readonly string[] | null | undefined): string {
  if (typeof candidate !== "string" || !candidate.startsWith("/") || !URL.canParse(candidate, PROBE_ORIGIN)) {
    return DEFAULT_RETURN_PATH;
  }
  const url = new URL(candidate, PROBE_ORIGIN);
  const path = `${url.pathname}${url.search}${url.hash}`;
  const leadsBack = url.pathname === "/sign-in" || url.pathname.startsWith("/api/");
  // "/.//evil.example" is normalised to "//evil.example": the result is checked, not only the input.
  return url.origin === PROBE_ORIGIN && !path.startsWith("//") && !leadsBack ? path : DEFAULT_RETURN_PATH;
}
