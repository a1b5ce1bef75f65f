import "server-only";
import { env } from "@/lib/env";

/** A form with an address, a password and a code. */
const LONGEST_BODY_BYTES = 10_000;

/** Whether the session's address would be asked for what next-auth answers with a fault, or reads whatever its length. */
export async function isUnfitRequest(request: Request): Promise<boolean> {
  const { origin } = env();
  const target = new URL(request.url).searchParams.get("callbackUrl") ?? "/";
  const isOurs = target.startsWith("/") || target === origin || target.startsWith(`${origin}/`);
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  const isTooLong = request.method === "POST" && !(length <= LONGEST_BODY_BYTES);
  return !isOurs || isTooLong || !(await isReadable(request));
}

/** What calls itself JSON has to be it. */
async function isReadable(request: Request): Promise<boolean> {
  if (request.method !== "POST" || !request.headers.get("content-type")?.includes("application/json"))
    return true;
  return request
    .clone()
    .json()
    .then(() => true)
    .catch(() => false);
}
