import net from "node:net";

const END = "\r\n\r\n";

/** What is no request, or only half of one, as it goes over the wire. */
export const UNREADABLE: Readonly<Record<string, (host: string) => string>> = {
  "no words": () => `\u0000\u0001\u0002${END}`,
  "another protocol": () => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "a greeting of TLS": () => "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
  "an unknown method": (host) => `RUB /today HTTP/1.1\r\nHost: ${host}${END}`,
  "no host": () => `GET /today HTTP/1.1${END}`,
  "two hosts": (host) => `GET /today HTTP/1.1\r\nHost: ${host}\r\nHost: elsewhere.example${END}`,
  "a whole address": (host) => `GET http://elsewhere.example/today HTTP/1.1\r\nHost: ${host}${END}`,
  "an address that is a star": (host) => `OPTIONS * HTTP/1.1\r\nHost: ${host}${END}`,
  "a tunnel": (host) => `CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: ${host}${END}`,
  "another protocol from here on": (host) =>
    `GET /today HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket${END}`,
  "a name with a space": (host) => `GET / HTTP/1.1\r\nHost: ${host}\r\nX Y: 1${END}`,
  "a nought in a value": (host) => `GET / HTTP/1.1\r\nHost: ${host}\r\nX: a\u0000b${END}`,
  "long headers": (host) => `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${"x".repeat(20_000)}${END}`,
  "two lengths": (host) =>
    `POST /p/open HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1\r\nContent-Length: 2${END}{}`,
  "a length and pieces": (host) =>
    `POST /p/open HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked${END}0${END}`,
  "a length below nought": (host) => `POST /p/open HTTP/1.1\r\nHost: ${host}\r\nContent-Length: -1${END}`,
  "pieces of no size": (host) =>
    `POST /p/open HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: chunked${END}zz\r\n{}${END}`,
  "pieces of a monstrous size": (host) =>
    `POST /p/open HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: chunked${END}ffffffffffffffffff\r\n{}`,
  "another request in a body without a length": (host) =>
    `DELETE /today HTTP/1.1\r\nHost: ${host}${END}GET /today HTTP/1.1\r\n\u0000: x${END}`,
};

const PATIENCE_MS = 5_000;

/** Sends bytes, and answers the status of every answer until the other side has nothing more to say. */
export function statusesFor(origin: string, bytes: string): Promise<readonly number[]> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), hostname);
    let text = "";
    const limit = setTimeout(() => socket.destroy(new Error("left hanging")), PATIENCE_MS);
    socket.on("data", (piece) => {
      text += piece.toString("latin1");
    });
    socket.on("error", (error) => (error.message === "left hanging" ? reject(error) : undefined));
    socket.on("close", () => {
      clearTimeout(limit);
      resolve([...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map((match) => Number(match[1])));
    });
    // Half closed: whatever could be read is answered, and then nothing more can come.
    socket.end(Buffer.from(bytes, "latin1"));
  });
}
