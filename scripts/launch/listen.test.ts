import { createServer } from "node:http";
import net, { type AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { bindAddresses, isLoopback, listenOn, makeServer, requireFreePort } from "./listen.mjs";
import { readOrigin } from "./settings.mjs";

const open: { close: () => unknown }[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Connects, sends a few bytes, and answers after how long the other side has hung up. */
function hangsUp(port: number, bytes: string, host = "127.0.0.1"): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, host, () => socket.write(bytes));
    socket.on("error", reject).on("close", () => resolve(performance.now() - started));
    socket.resume();
  });
}

describe("a connection", () => {
  it.each([
    ["that sends nothing", ""],
    ["that never comes to the end of its headers", "GET / HTTP/1.1\r\nHost: x\r\n"],
  ])("%s is closed after the time it has", async (_, bytes) => {
    const server = makeServer((_request, response) => response.end("whole"), 200);
    open.push(server);
    await listenOn(server, 0, ["127.0.0.1"]);
    const { port } = server.address() as AddressInfo;
    const milliseconds = await hangsUp(port, bytes);
    expect(milliseconds).toBeGreaterThan(150);
    expect(milliseconds).toBeLessThan(5_000);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("whole");
  });

  it("that stands still in the middle of a body is closed", async () => {
    const server = makeServer((request, response) => {
      request.resume().on("end", () => response.end("whole"));
    }, 200);
    open.push(server);
    await listenOn(server, 0, ["127.0.0.1"]);
    const { port } = server.address() as AddressInfo;
    const bytes = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 20\r\n\r\n{";
    const milliseconds = await hangsUp(port, bytes);
    expect(milliseconds).toBeGreaterThan(150);
    expect(milliseconds).toBeLessThan(5_000);
  });

  it("that does not take its answer is closed at last", async () => {
    const server = makeServer((_request, response) => response.end(Buffer.alloc(50_000_000)), 50);
    open.push(server);
    await listenOn(server, 0, ["127.0.0.1"]);
    const { port } = server.address() as AddressInfo;
    const socket = net.connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
    socket.on("error", () => undefined);
    socket.pause();
    const ended = await new Promise((resolve) =>
      server.once("connection", (other) => other.once("close", () => resolve("closed"))),
    );
    expect(ended).toBe("closed");
    socket.destroy();
  });

  it("that waits for its next request is left alone for as long as proxies keep one", () => {
    const server = makeServer(() => undefined);
    expect([server.headersTimeout, server.keepAliveTimeout]).toEqual([10_000, 75_000]);
  });
});

describe("the addresses to listen on", () => {
  const of = (origin: string, env = {}) => bindAddresses(env, new URL(origin));

  it("are this machine's own where people use it on this machine only", () => {
    for (const origin of ["http://localhost:3000", "http://127.0.0.1:3000", "http://clinic.localhost:3000"])
      expect(of(origin), origin).toEqual(["127.0.0.1", "::1"]);
    for (const origin of ["https://clinic.example", "http://10.0.0.7:3000", "http://localhost.example"])
      expect(of(origin), origin).toEqual([undefined]);
  });

  it("are the one that is named, and nothing that is no address", () => {
    expect(of("http://localhost:3000", { HOMESTRETCH_BIND: "0.0.0.0" })).toEqual(["0.0.0.0"]);
    expect(() => of("http://localhost:3000", { HOMESTRETCH_BIND: "clinic.example" })).toThrow(
      /HOMESTRETCH_BIND must be an address/,
    );
  });

  it("all lead to the same server", async () => {
    const server = makeServer((_request, response) => response.end("whole"));
    const [beside = net.createServer()] = await listenOn(server, 0, ["127.0.0.1", "127.0.0.2"]);
    open.push(server, beside);
    const { port } = beside.address() as AddressInfo;
    expect(await (await fetch(`http://127.0.0.2:${port}/`)).text()).toBe("whole");
  });

  it("are free, or it is said what to do", async () => {
    const other = createServer();
    open.push(other);
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    await expect(requireFreePort(port, ["127.0.0.1", "::1"])).rejects.toThrow(/taken by another program/);
    await expect(requireFreePort(port, ["192.0.2.1"])).rejects.toThrow(/no such address/);
  });
});

describe("the address people use", () => {
  it("goes over a network with TLS only, unless somebody asks for it in words", () => {
    const read = (origin: string, env = {}) =>
      readOrigin({ HOMESTRETCH_ORIGIN: origin, ...env }, 3000).origin;
    expect(read("https://clinic.example/")).toBe("https://clinic.example");
    expect(read("")).toBe("http://localhost:3000");
    expect(() => read("http://10.0.0.7:3000")).toThrow(/for anybody to read.*HOMESTRETCH_PLAIN_HTTP=1/s);
    expect(read("http://10.0.0.7:3000", { HOMESTRETCH_PLAIN_HTTP: "1" })).toBe("http://10.0.0.7:3000");
    expect(() => read("https://clinic.example/app")).toThrow(/without a path/);
    expect(isLoopback("localhost.example")).toBe(false);
  });
});
