import { actionAddresses } from "./action-ids";

/** What came back, told apart as the access matrix does. */
export type Outcome =
  | "done"
  | "page"
  | "sign-in"
  | "signed-out"
  | "forbidden"
  | "not-there"
  | "conflict"
  | "invalid"
  | "refused"
  | "fault";

export interface Reply {
  readonly status: number;
  readonly outcome: Outcome;
  readonly headers: Headers;
  readonly text: string;
  /** What an action answered. */
  readonly state?: Readonly<Record<string, unknown>>;
}

export const NOWHERE = "5f0c2f0e-6a0b-4c53-9d2f-0a4a1d1f7b11";
const PREVIOUS = { status: "idle" };

/** How the framework marks a part of a page that failed after the first bytes were sent with status 200. */
const FAULT = /data-dgst="\d+"|"digest":"\d+"/;
const NOT_FOUND = /NEXT_HTTP_ERROR_FALLBACK;404/;
const FORBIDDEN = /NEXT_HTTP_ERROR_FALLBACK;403/;
const TO_SIGN_IN = /NEXT_REDIRECT;[a-z]+;\/sign-in|content="1;url=\/sign-in/;

/** Somebody with a cookie jar, who speaks HTTP and nothing else: no browser stands between them and the server. */
export class Caller {
  private readonly jar = new Map<string, string>();

  constructor(
    readonly name: string,
    private readonly origin: string,
  ) {}

  keep(cookie: string, value: string): void {
    this.jar.set(cookie, value);
  }

  cookie(name: string): string | undefined {
    return this.jar.get(name);
  }

  /** All of the jar, as a header has it. */
  cookies(): string {
    return [...this.jar].map((pair) => pair.join("=")).join("; ");
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send(path, { headers: { accept: "text/html", ...headers } });
  }

  /** Calls a server action as its form would, or as nobody's form would. */
  act(action: string, payload: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const address = actionAddresses().get(action);
    if (!address) throw new Error(`There is no action ${action} in this build.`);
    return this.send(address.page.replaceAll(/\[[^\]]+\]/g, NOWHERE), {
      method: "POST",
      headers: { "next-action": address.id, accept: "text/x-component", ...headers },
      ...encoded([PREVIOUS, payload]),
    });
  }

  /** Any request; `Origin` is our own unless said otherwise. */
  async send(
    path: string,
    init: Omit<RequestInit, "headers"> & { headers?: Record<string, string> } = {},
  ): Promise<Reply> {
    const isRead = ["GET", "HEAD"].includes(init.method ?? "GET");
    const headers: Record<string, string> = { ...(isRead ? {} : { origin: this.origin }), ...init.headers };
    // Nobody's pages send an empty one: it stands for none.
    if (headers.origin === "") delete headers.origin;
    if (this.jar.size > 0) headers.cookie ??= this.cookies();
    const answer = await fetch(this.origin + path, { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) this.store(line);
    const text = await answer.text();
    const state = stateIn(text, answer.headers);
    return {
      status: answer.status,
      outcome: outcomeOf(answer, text, state),
      headers: answer.headers,
      text,
      ...(state && { state }),
    };
  }

  private store(line: string): void {
    const [pair = ""] = line.split(";", 1);
    const [name = "", ...value] = pair.split("=");
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.jar.delete(name);
    else this.jar.set(name, value.join("="));
  }
}

/** The arguments as the framework sends them: as text, or as a form where a file is among them. */
function encoded(args: readonly unknown[]): { body: BodyInit } {
  if (!(args[1] instanceof FormData)) return { body: textOf(args) };
  const form = new FormData();
  for (const [name, value] of args[1].entries()) form.append(`_1_${name}`, value);
  form.append("0", JSON.stringify([args[0], "$K1"]));
  return { body: form };
}

const textOf = (args: readonly unknown[]) =>
  JSON.stringify(args, (_key, value: unknown) => {
    if (value === undefined) return "$undefined";
    return typeof value === "string" && value.startsWith("$") ? `$${value}` : value;
  });

function stateIn(text: string, headers: Headers): Record<string, unknown> | undefined {
  if (!headers.get("content-type")?.startsWith("text/x-component")) return undefined;
  // A long text stands in a row of its own, and no new line follows it.
  const row = /[0-9a-f]+:(\{"status":"(?:invalid|refused|saved|conflict)".*)$/m.exec(text)?.[1];
  return row === undefined ? undefined : (JSON.parse(row) as Record<string, unknown>);
}

function outcomeOf(answer: Response, text: string, state: Record<string, unknown> | undefined): Outcome {
  if (answer.status >= 500) return "fault";
  if (state) return outcomeOfState(state);
  const target = answer.headers.get("x-action-redirect") ?? answer.headers.get("location");
  if (target !== null) return /^(https?:\/\/[^/]+)?\/sign-in/.test(target) ? "sign-in" : "done";
  if (answer.status === 404 || NOT_FOUND.test(text)) return "not-there";
  if (answer.status === 403 || FORBIDDEN.test(text)) return "forbidden";
  if (answer.status >= 400) return "refused";
  if (TO_SIGN_IN.test(text)) return "sign-in";
  return FAULT.test(text) ? "fault" : "page";
}

function outcomeOfState({ status, reason, reference, message }: Record<string, unknown>): Outcome {
  if (status === "saved") return "done";
  if (status === "conflict" || status === "invalid") return status;
  if (reference !== undefined) return "fault";
  if (reason === "signed-out") return "signed-out";
  if (String(message).startsWith("Your role does not allow this")) return "forbidden";
  return String(message).startsWith("This record is not here any more") ? "not-there" : "refused";
}
