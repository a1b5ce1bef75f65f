import "server-only";
import { getDatabase } from "@/db/client";
import { consumeRateLimit } from "@/db/mutations/guesses";
import { SignInScope } from "@/db/scope";
import { SSO_VISITS } from "@/lib/domain/clinic/guess-limits";
import { safeReturnPath } from "@/lib/domain/clinic/safe-return-path";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { logFailure } from "@/lib/platform/log";
import type { OidcSettings } from "@/lib/platform/oidc-settings";
import { oneTimeToken, typedName } from "@/lib/platform/typed-account";
import { clientAddress } from "./client-address";
import { addressCounters } from "./guess";
import { guessKey } from "./guess-key";
import { receiveVisitor } from "./sso";
import { SSO_PURPOSES, type SsoFlow, startFlow, takeFlow } from "./sso-flow";

/** Out to the directory and back in, as next-auth's addresses have it. */
const WAYS = { "POST signin/oidc": "out", "GET callback/oidc": "back" } as const;

/** Whether it is a way to the directory or back, and there is one. */
export function isSsoDoor(door: string): door is keyof typeof WAYS {
  return Object.hasOwn(WAYS, door) && env().oidc !== undefined;
}

/** One request on the way to the directory or back: what next-auth asks us, and what becomes of its answer. */
export class SsoPassage {
  /** The session that was made. */
  sessionId: string | undefined;

  private constructor(
    readonly oidc: OidcSettings,
    private readonly way: "out" | "back",
    private readonly flow: Pick<SsoFlow, "purpose" | "returnPath"> | SsoFlow,
    private readonly userAgent: string,
  ) {}

  /** The passage, counted; or the answer to whoever may not go on. */
  static async open(door: keyof typeof WAYS, request: Request): Promise<SsoPassage | Response> {
    const { oidc } = env();
    if (!oidc) return new Response("There is nothing here.\n", { status: 404 });
    const userAgent = request.headers.get("user-agent") ?? "";
    const from = clientAddress(request.headers.get("x-forwarded-for"));
    const counters = addressCounters("sso", from, SSO_VISITS);
    if (WAYS[door] === "out") {
      const chosen = await readStart(request);
      if (!chosen) return new Response("This request cannot be read.\n", { status: 400 });
      if (!(await isPermitted(counters))) return Response.json({ url: errorPage(chosen.purpose, "SsoBusy") });
      await startFlow(chosen);
      return new SsoPassage(oidc, "out", chosen, userAgent);
    }
    const flow = await takeFlow();
    if (!flow) return sendTo(errorPage("sign-in", "SsoStale"));
    // Whoever sends the whole request again has kept the cookie: the way back is open once, whatever the browser shows.
    const once = { key: guessKey(`sso-flow:${flow.id}`), limit: 1 };
    if (!(await isPermitted([once]))) return sendTo(errorPage(flow.purpose, "SsoStale"));
    if (!(await isPermitted(counters))) return sendTo(errorPage(flow.purpose, "SsoBusy"));
    return new SsoPassage(oidc, "back", flow, userAgent);
  }

  get purpose(): SsoFlow["purpose"] {
    return this.flow.purpose;
  }

  /** Told the claims of a token that was checked: true where a session was made, otherwise the page to go to. */
  async receive(claims: unknown): Promise<true | string> {
    if (!("id" in this.flow)) return errorPage(this.purpose, "SsoStale");
    const { flow } = this;
    try {
      const visit = { flow, claims: Object(claims), issuer: this.oidc.issuer, userAgent: this.userAgent };
      const result = await receiveVisitor(visit);
      if (result.outcome === "refused") return errorPage(this.purpose, result.code);
      if (result.outcome === "leads-to") return env().origin + result.path;
      this.sessionId = result.sessionId;
      return true;
    } catch (error) {
      return errorPage(this.purpose, `Unavailable:${logFailure({ event: "sign-in-failed" }, error)}`);
    }
  }

  /** Next-auth's answer with our pages in place of its own, which are closed. */
  async settle(answer: Response): Promise<Response> {
    const headers = new Headers(answer.headers);
    headers.set("Cache-Control", "private, no-store");
    const target = headers.get("location");
    if (target !== null) {
      headers.set("location", this.pageFor(target));
      return new Response(null, { status: answer.status, headers });
    }
    const { url } = Object(await answer.json());
    headers.delete("content-length");
    return Response.json({ url: this.pageFor(String(url)) }, { status: 200, headers });
  }

  private pageFor(target: string): string {
    const { origin } = env();
    if (this.sessionId !== undefined) return origin + this.flow.returnPath;
    const { origin: host, pathname } = new URL(target, origin);
    if (host !== origin || !pathname.startsWith("/api/auth/")) return target;
    if (pathname !== "/api/auth/error") return `${origin}/sign-in`;
    return errorPage(this.purpose, this.way === "out" ? "SsoUnreachable" : "SsoAnswer");
  }
}

async function isPermitted(counters: Parameters<typeof consumeRateLimit>[1]): Promise<boolean> {
  const { database } = await getDatabase();
  return (await consumeRateLimit(SignInScope.forEmail(database, ""), counters, now())).allowed;
}

const PAGES = { "sign-in": "/sign-in", invitation: "/sign-in", prove: "/account/confirm", link: "/account" };

function errorPage(purpose: SsoFlow["purpose"], code: string): string {
  return `${env().origin}${PAGES[purpose]}?error=${encodeURIComponent(code)}`;
}

const sendTo = (location: string) => new Response(null, { status: 302, headers: { location } });

/** What our pages send with the press: no word of it reaches the directory, nor does anything in the address. */
async function readStart(request: Request): Promise<Omit<SsoFlow, "id" | "startedAt"> | undefined> {
  const isForm = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded");
  if (!isForm || new URL(request.url).search !== "") return undefined;
  const fields = new URLSearchParams(await request.clone().text());
  const purpose = SSO_PURPOSES.find((known) => known === (fields.get("purpose") ?? "sign-in"));
  if (!purpose) return undefined;
  const { origin } = env();
  const asked = fields.get("callbackUrl") ?? "";
  const returnPath = safeReturnPath(asked.startsWith(`${origin}/`) ? asked.slice(origin.length) : asked);
  if (purpose !== "invitation") return { purpose, returnPath };
  const token = oneTimeToken.safeParse(fields.get("token"));
  const displayName = typedName.safeParse(fields.get("displayName"));
  if (!token.success) return undefined;
  return {
    purpose,
    returnPath,
    token: token.data,
    ...(displayName.success && { displayName: displayName.data }),
  };
}
