import http from "node:http";
import type { WildRequest } from "./wild-requests";

export interface WildAnswer {
  /** "closed" when the connection ended without an answer, which no readable request may meet. */
  readonly status: number | "closed";
  readonly text: string;
}

/**
 * One connection that is kept, on which requests go out byte by byte, without what a browser would put right. Each says
 * how long its body is: without that the body's bytes would be read as the next request.
 */
export class Wire {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly origin: string) {}

  send(cookie: string, request: WildRequest): Promise<WildAnswer> {
    const { hostname, port, host } = new URL(this.origin);
    const own = { host, origin: this.origin, accept: "text/html", cookie };
    const headers: Record<string, string> = { ...own, ...request.headers, ...lengthOf(request) };
    for (const [name, value] of Object.entries(headers)) if (value === "") delete headers[name];
    const path = request.path.replaceAll(" ", "%20");
    return new Promise((resolve) => {
      const sent = http.request({
        ...{ hostname, port, agent: this.agent, method: request.method, headers: latin(headers) },
        path: path.startsWith("/") ? path : `/${path}`,
      });
      const closed = () => resolve({ status: "closed", text: "" });
      sent.on("error", closed).on("response", (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
        answer.on("error", closed);
      });
      sent.end(hasBody(request) ? request.body : undefined);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

const hasBody = ({ method }: WildRequest) => !["GET", "HEAD", "OPTIONS"].includes(method);

const lengthOf = (request: WildRequest): Record<string, string> =>
  hasBody(request) ? { "content-length": String(request.body.length) } : {};

const latin = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Buffer.from(value).toString("latin1")]),
  );
