import "server-only";
import { env } from "@/lib/platform/env";

const RETRY_SECONDS = "5";

/**
 * The answer to a sign-in that cannot be looked at just now, in the form that next-auth's client reads: one code, with the
 * number in the log where it is a fault of ours.
 */
export function signInPause(code: string): Response {
  const url = `${env().origin}/sign-in?error=${encodeURIComponent(code)}`;
  const headers = { "Retry-After": RETRY_SECONDS, "Cache-Control": "private, no-store" };
  return Response.json({ url }, { status: 503, headers });
}
