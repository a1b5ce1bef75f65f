import "server-only";
import { env } from "@/lib/platform/env";

/** A form with an address, a password and a code. */
const LONGEST_BODY_BYTES = 10_000;

/** What the forms of signing in and out send: a line of text each. */
const FIELDS = ["callbackUrl", "csrfToken", "email", "password", "code", "clinic", "step", "json"];

/** Whether the session's address would be asked for what next-auth answers with a fault, or reads whatever its length. */
export async function isUnfitRequest(request: Request): Promise<boolean> {
  const { pathname, searchParams } = new URL(request.url);
  // Signing in is a POST, but for who comes back from the directory. To a GET of the same address next-auth has no answer but a fault.
  if (request.method !== "POST" && /^\/api\/auth\/callback(\/(?!oidc$)|$)/.test(pathname)) return true;
  if (!searchParams.getAll("callbackUrl").every(isOurs)) return true;
  if (request.method !== "POST") return false;
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  return !(length <= LONGEST_BODY_BYTES) || !(await isReadable(request));
}

function isOurs(target: string): boolean {
  const { origin } = env();
  return target.startsWith("/") || target === origin || target.startsWith(`${origin}/`);
}

/** What calls itself JSON has to be it, and what we know by name has to be text in it. */
async function isReadable(request: Request): Promise<boolean> {
  if (!request.headers.get("content-type")?.includes("application/json")) return true;
  try {
    const body: unknown = await request.clone().json();
    if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
    return FIELDS.every((name) => ["string", "undefined"].includes(typeof Reflect.get(body, name)));
  } catch {
    return false;
  }
}
