import { NextRequest } from "next/server";

type Route = (
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
) => Promise<Response>;

/** A browser's cookies, as `next/headers` hands them to the server. */
class Jar {
  readonly held = new Map<string, string>();

  get(name: string) {
    const value = this.held.get(name);
    return value === undefined ? undefined : { name, value };
  }

  getAll() {
    return [...this.held].map(([name, value]) => ({ name, value }));
  }

  set(name: string, value: string, options: { readonly maxAge?: number } = {}) {
    if (value === "" || options.maxAge === 0) this.held.delete(name);
    else this.held.set(name, value);
  }

  /** Takes what an answer sets. */
  take(answer: Response): void {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";", 1);
      const at = pair.indexOf("=");
      const isOver = /max-age=0\b|expires=Thu, 01 Jan 1970/i.test(line);
      this.set(pair.slice(0, at), isOver ? "" : decodeURIComponent(pair.slice(at + 1)));
    }
  }
}

/** A browser that goes to the directory and back, by the application's own routes. */
export class SsoBrowser {
  readonly jar = new Jar();
  address = "192.0.2.10";

  constructor(
    private readonly routes: { GET: Route; POST: Route },
    private readonly origin: string,
  ) {}

  async ask(path: string, fields?: Readonly<Record<string, string>>): Promise<Response> {
    const body = fields && new URLSearchParams(fields).toString();
    const headers = {
      "x-forwarded-for": this.address,
      "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
      ...(body !== undefined && {
        "content-type": "application/x-www-form-urlencoded",
        "content-length": String(body.length),
      }),
    };
    const method = body === undefined ? "GET" : "POST";
    const request = new NextRequest(`${this.origin}/api/auth/${path}`, { method, headers, body });
    const nextauth = (path.split("?", 1)[0] ?? "").split("/");
    const answer = await this.routes[method](request, { params: Promise.resolve({ nextauth }) });
    this.jar.take(answer);
    return answer;
  }

  async csrfToken(): Promise<string> {
    return (await (await this.ask("csrf")).json()).csrfToken;
  }

  /** Where the press on the button leads. */
  async setOut(fields: Readonly<Record<string, string>> = {}): Promise<string> {
    const sent = { csrfToken: await this.csrfToken(), callbackUrl: "/patients", json: "true", ...fields };
    return (await (await this.ask("signin/oidc", sent)).json()).url;
  }

  /** What the directory sends the browser back with. */
  async fromDirectory(target: string): Promise<string> {
    const answer = await fetch(target, { redirect: "manual" });
    return (answer.headers.get("location") ?? "").replace(`${this.origin}/api/auth/`, "");
  }

  /** The page that the browser ends at, in full. */
  async comeBack(path: string): Promise<string> {
    return (await this.ask(path)).headers.get("location") ?? "";
  }

  /** The whole way. */
  async signIn(fields: Readonly<Record<string, string>> = {}): Promise<string> {
    return this.comeBack(await this.fromDirectory(await this.setOut(fields)));
  }
}
