import "server-only";
import { env } from "@/lib/platform/env";

function isSecure(): boolean {
  return env().origin.startsWith("https:");
}

/**
 * A cookie for the whole site. Over https its name has the prefix that lets no other host of the domain, and no plain
 * connection, set it.
 */
export function hostCookie(name: string) {
  const secure = isSecure();
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
  return { name: `${secure ? "__Host-" : ""}${name}`, options };
}

/** A cookie of one path, which that prefix does not allow. */
export function pathCookie(name: string, path: string) {
  const secure = isSecure();
  const options = { httpOnly: true, sameSite: "lax", path, secure } as const;
  return { name: `${secure ? "__Secure-" : ""}${name}`, options };
}

/** The cookie that carries the session id. */
export function sessionCookie() {
  return hostCookie("next-auth.session-token");
}
