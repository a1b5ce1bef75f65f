import { type NextRequest, NextResponse } from "next/server";
import { tokenInPath } from "@/lib/domain/sharing/find-token";
import { env } from "@/lib/platform/env";

/** Everything but built files, which carry no data and may be cached. */
export const config = { matcher: "/((?!_next/static/|icon.svg$|favicon.ico$|manifest.webmanifest$).*)" };

const CLINIC_AREA = /^\/(today|patients|programs|library|templates|clinic|account)(\/|$)/;
/** Drawings of the shared library hold nobody's data. */
const SHARED_DRAWING = /^\/library\/figures\//;
/** What says itself how long it may be kept: what is set here would win over the route's own header. */
const SAYS_ITSELF_HOW_LONG = /^\/(library\/figures|library\/sheet-texts|trial\/sheet-texts)\//;
const SESSION_COOKIE = /^(__Host-)?next-auth\.session-token(\.\d+)?$/;

/**
 * Sends visitors without a session cookie to the sign-in page, mends links that were broken on the way and sets the headers
 * that differ per request. A convenience: it decides nothing about access, and without it nothing would be exposed.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  // The server has given it one; only the development server has not.
  const requestId = request.headers.get("x-request-id") ?? crypto.randomUUID();
  const policy = isSheet(request) ? SHEET_POLICY : contentSecurityPolicy(nonce);
  const response = mendedLink(request) ?? answer(request, { nonce, policy, requestId });
  response.headers.set("Content-Security-Policy", policy);
  if (!SAYS_ITSELF_HOW_LONG.test(request.nextUrl.pathname) || needsSignIn(request)) {
    response.headers.set("Cache-Control", "private, no-store");
  }
  response.headers.set("X-Robots-Tag", "noindex");
  response.headers.set("X-Request-Id", requestId);
  if (env().origin.startsWith("https:")) {
    response.headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }
  return response;
}

/** Link protection in mail programs makes `/p%23token` of `/p#token`. What is behind `#` then no server sees again. */
function mendedLink({ nextUrl }: NextRequest): NextResponse | undefined {
  const token = tokenInPath(nextUrl.pathname);
  return token === undefined ? undefined : NextResponse.redirect(new URL(`/p#${token}`, env().origin));
}

function answer(request: NextRequest, values: Parameters<typeof pass>[1]): NextResponse {
  return needsSignIn(request) ? redirectToSignIn(request) : pass(request, values);
}

/**
 * Browsers that show a PDF by a page of their own making give it our policy: under the one of the pages, WebKit's viewer
 * shrinks to a corner. A file runs no script and loads nothing.
 */
const SHEET_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'unsafe-inline'";
const isSheet = ({ nextUrl }: NextRequest) => nextUrl.pathname.endsWith("/handout.pdf");

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
  ].join("; ");
}

function needsSignIn(request: NextRequest): boolean {
  const reads = request.method === "GET" || request.method === "HEAD";
  const { pathname } = request.nextUrl;
  if (!reads || !CLINIC_AREA.test(pathname) || SHARED_DRAWING.test(pathname)) return false;
  return !request.cookies.getAll().some((cookie) => SESSION_COOKIE.test(cookie.name));
}

function redirectToSignIn(request: NextRequest): NextResponse {
  const target = new URL("/sign-in", env().origin);
  target.searchParams.set("callbackUrl", request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.redirect(target);
}

/** Next reads the nonce from the request's policy header and puts it on its own scripts. */
function pass(
  request: NextRequest,
  values: { nonce: string; policy: string; requestId: string },
): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("x-nonce", values.nonce);
  headers.set("content-security-policy", values.policy);
  headers.set("x-request-id", values.requestId);
  return NextResponse.next({ request: { headers } });
}
