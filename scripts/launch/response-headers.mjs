/** Headers that every answer carries, whatever it is: next.config.mjs gives them to pages, scripts/serve.mjs to all the rest. */
export const HEADERS_OF_ALL = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  // no-referrer would make browsers send "Origin: null" with plain forms, which the origin check refuses.
  { key: "Referrer-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

/** For what is no page: pages get a policy with a nonce from proxy.ts in its place. */
const NOTHING_RUNS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A browser that has once come over TLS never comes without it again. */
const ONLY_TLS = { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" };

const BUILT_FILE = /^\/_next\/static\//;
/** What says itself how long it may be kept: a header that is there already would win over the route's own. */
const SAYS_ITSELF_HOW_LONG =
  /^\/(library\/figures\/|library\/sheet-texts\/|trial\/sheet-texts\/|(icon|apple-icon|favicon|manifest)\b[^/]*$)/;

/** Puts the headers on an answer that nobody has begun; the application may replace the policy and how long to keep it. */
export function settleResponseHeaders(response, { origin, path, requestId }) {
  for (const { key, value } of HEADERS_OF_ALL) response.setHeader(key, value);
  if (origin.protocol === "https:") response.setHeader(ONLY_TLS.key, ONLY_TLS.value);
  response.setHeader("Content-Security-Policy", NOTHING_RUNS);
  response.setHeader("X-Request-Id", requestId);
  if (BUILT_FILE.test(path)) return;
  response.setHeader("X-Robots-Tag", "noindex");
  if (!SAYS_ITSELF_HOW_LONG.test(path)) response.setHeader("Cache-Control", "private, no-store");
}
