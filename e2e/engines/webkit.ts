import { freePort } from "../commands/free-port";
import { type Engine, KEYS } from "./engine";
import { endProcess, startProcess } from "./process";
import { findInPage, isAliveInPage, type Target, wanted } from "./target";

type Element = Readonly<Record<string, string>>;
type Send = <Result>(method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<Result>;

/** What the files of Debian's WebKitGTK are. */
export interface WebkitFiles {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** Without a graphics card, a settings service or a bus for screen readers, which a bare machine has not. */
const PLAIN = { WEBKIT_DISABLE_DMABUF_RENDERER: "1", GSETTINGS_BACKEND: "memory", NO_AT_BRIDGE: "1" };

/** How an element is written in WebDriver classic. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Debian's WebKitGTK on a screen of its own that nobody sees, driven over WebDriver (https://w3c.github.io/webdriver). */
export async function startWebkit(files: WebkitFiles, proxyPort: number): Promise<Engine> {
  const screen = await startProcess(
    files.screen,
    ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
    /(?:^|\n)(\d+)\n/,
  );
  const port = await freePort();
  const env = { ...PLAIN, DISPLAY: `:${screen.said}`, PATH: process.env.PATH ?? "" };
  const driver = await startQuietly(files.driver, port, env);
  const ends = [driver, screen.process];
  const send = sender(`http://127.0.0.1:${port}`);
  const { sessionId } = await send<{ sessionId: string }>("POST", "/session", {
    capabilities: {
      alwaysMatch: {
        "webkitgtk:browserOptions": { binary: files.browser, args: ["--automation"] },
        proxy: { proxyType: "manual", httpProxy: `127.0.0.1:${proxyPort}` },
      },
    },
  });
  return engineOn(sender(`http://127.0.0.1:${port}/session/${sessionId}`), async () => {
    await send("DELETE", `/session/${sessionId}`).catch(() => undefined);
    for (const child of ends) await endProcess(child);
  });
}

/** The driver says nothing: it is there when it answers. */
async function startQuietly(file: string, port: number, env: Readonly<Record<string, string>>) {
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  const { spawn } = await import("node:child_process");
  const child = spawn(file, [`--port=${port}`], { env: { ...process.env, ...env }, stdio: "ignore" });
  process.once("exit", () => child.kill("SIGKILL"));
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`${file} ended with status ${child.exitCode}`);
  }
  return child;
}

function sender(base: string): Send {
  return async (method, path, body) => {
    const answer = await fetch(base + path, {
      method,
      body: method === "POST" ? JSON.stringify(body ?? {}) : null,
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
    return value as never;
  };
}

function engineOn(send: Send, close: () => Promise<void>): Engine {
  const run = <Result>(script: string, args: readonly unknown[] = []) =>
    send<Result>("POST", "/execute/sync", { script, args });
  const found = async (target: Target): Promise<string> => {
    const element = await run<Element | null>(`return (${findInPage})(arguments[0])`, [wanted(target)]);
    if (!element) throw new Error(`There is no ${target.role} ${target.name}`);
    await run("arguments[0].scrollIntoView({ block: 'center' })", [element]);
    return `/element/${element[ELEMENT]}`;
  };
  const ask: Engine["ask"] = async (work, given) => {
    const script = `const [given, done] = arguments;
      Promise.resolve((${work})(given)).then((value) => done({ value: value ?? null }), (e) => done({ failed: String(e) }));`;
    const answer = await send<{ value?: unknown; failed?: string }>("POST", "/execute/async", {
      script,
      args: [given ?? null],
    });
    if (answer.failed !== undefined) throw new Error(answer.failed);
    return answer.value as never;
  };
  return {
    open: async (address) => void (await send("POST", "/url", { url: address })),
    address: () => send("GET", "/url"),
    ask,
    look: (target) =>
      run(
        `const found = (${findInPage})(arguments[0]);
         return found === null ? "missing" : (${isAliveInPage})(found) ? "alive" : "plain";`,
        [wanted(target)],
      ),
    press: async (target) => void (await send("POST", `${await found(target)}/click`)),
    write: async (target, text) => {
      const field = await found(target);
      await send("POST", `${field}/clear`);
      await send("POST", `${field}/value`, { text });
    },
    key: async (name) => {
      const actions = [
        { type: "keyDown", value: KEYS[name] },
        { type: "keyUp", value: KEYS[name] },
      ];
      await send("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
    },
    resize: async (width, height) => void (await send("POST", "/window/rect", { width, height })),
    picture: async () => Buffer.from(await send<string>("GET", "/screenshot"), "base64"),
    complaints: () => [],
    close,
  };
}
