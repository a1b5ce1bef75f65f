import http from "node:http";
import type { AddressInfo } from "node:net";

/** The way from a browser to the application, as a proxy of its own: it can be cut, and leads nowhere else. */
export interface Line {
  readonly port: number;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Opens a way to the application and to nothing else; a browser's calls home end here. */
export async function openLine(origin: string): Promise<Line> {
  const { host, port: target } = new URL(origin);
  const server = http.createServer((request, response) => {
    const wanted = new URL(request.url ?? "", origin);
    if (wanted.host !== host) return void response.writeHead(502).end();
    const { method, headers } = request;
    const onward = http.request({ host: "localhost", port: target, method, headers, path: pathOf(wanted) });
    onward.on("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    response.on("close", () => onward.destroy());
    request.pipe(onward);
  });
  server.on("connect", (_request, socket) => socket.destroy());
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return { port, cut: () => close(server), mend: () => listen(server, port) };
}

const pathOf = ({ pathname, search }: URL) => pathname + search;

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

/** From here on nothing answers, and what was on its way is lost. */
function close(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
