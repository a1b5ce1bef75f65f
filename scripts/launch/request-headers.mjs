const CLAIMS = ["forwarded", "x-forwarded-for", "x-forwarded-port", "x-forwarded-server", "x-real-ip"];

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
}
