const CLAIMS = ["forwarded", "x-forwarded-for", "x-forwarded-port", "x-forwarded-server", "x-real-ip"];
/** A page to go to after signing in, as next-auth keeps it. Our own form says it anew, and a planted one would shut people out. */
const PLANTED = /^(__Secure-|__Host-)?next-auth\.callback-url=/;
/** What pages, files and doors here answer. For others the framework has no request, and answers some with a fault. */
export const KNOWN_METHODS = ["GET", "HEAD", "OPTIONS", "POST"];
const OWN_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Makes the headers of a request say what we know instead of what the sender claims: one client address, and the
 * configured origin, against which the framework then checks every server action. A proxy's word on the address counts
 * only with TRUST_PROXY=1, and then only the last entry, the one that proxy has added itself.
 */
export function settleRequestHeaders(request, { origin, trustProxy }) {
  const { headers, socket } = request;
  const told = trustProxy ? headers["x-forwarded-for"]?.split(",").at(-1)?.trim() : undefined;
  for (const name of CLAIMS) delete headers[name];
  headers["x-forwarded-for"] = told || socket.remoteAddress || "unknown";
  headers["x-forwarded-host"] = origin.host;
  headers["x-forwarded-proto"] = origin.protocol.slice(0, -1);
  if (headers.cookie !== undefined) headers.cookie = withoutPlanted(headers.cookie);
}

function withoutPlanted(cookies) {
  return cookies
    .split(/; */)
    .filter((cookie) => !PLANTED.test(cookie))
    .join("; ");
}

/**
 * Where a person who typed another name of this same machine belongs: nothing can be saved under 127.0.0.1 while the
 * configured origin says localhost. Undefined for everybody else.
 */
export function otherNameOfOrigin(request, origin) {
  const { host = "", accept = "" } = request.headers;
  if (request.method !== "GET" || !accept.includes("text/html") || host === origin.host) return undefined;
  const asked = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  const same =
    asked?.port === origin.port && OWN_MACHINE.has(asked.hostname) && OWN_MACHINE.has(origin.hostname);
  return same ? origin.origin + request.url : undefined;
}

/**
 * Whether it is a path that can be decoded. The framework answers 500 for one that cannot, as in "/p/%E0%A4%A", and for a
 * star, and it follows a whole address to another host.
 */
export function isReadable(address) {
  if (!address.startsWith("/")) return false;
  try {
    decodeURIComponent(address.split("?", 1)[0]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether another site asks to change something. The application refuses that too; here it is a plain 403 before
 * anything is read, where the framework would answer 500.
 */
export function isFromElsewhere({ method, headers }, { origin }) {
  const isRead = ["GET", "HEAD", "OPTIONS"].includes(method);
  return !isRead && headers.origin !== undefined && headers.origin !== origin;
}

/** Whether an address leads, by whatever way, to the framework's page about a fault: it answers 500 to whoever asks for it. */
export function isFaultPage(address) {
  return new URL(`http://host${address}`).pathname === "/_global-error";
}
