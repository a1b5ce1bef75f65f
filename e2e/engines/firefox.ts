import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type BidiSession, connectBidi } from "./bidi";
import { type Engine, KEYS } from "./engine";
import { endProcess, startProcess } from "./process";
import { findInPage, isAliveInPage, type Target, wanted } from "./target";

/** Everything goes by the line, this machine's own addresses too, and nothing of the browser's own is asked for. */
const preferences = (proxyPort: number) => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": proxyPort,
  "network.proxy.allow_hijacking_localhost": true,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
});

/** Debian's Firefox without a window, driven over WebDriver BiDi, which it speaks by itself. */
export async function startFirefox(file: string, proxyPort: number): Promise<Engine> {
  const profile = await mkdtemp(path.join(os.tmpdir(), "homestretch-firefox-"));
  const lines = Object.entries(preferences(proxyPort)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, "user.js"), lines.join("\n"));
  const args = [
    "--headless",
    "--no-remote",
    "--profile",
    profile,
    "--remote-debugging-port=0",
    "about:blank",
  ];
  const started = await startProcess(file, args, /WebDriver BiDi listening on (ws:\/\/\S+)/, {
    HOME: profile,
  });
  const session = await connectBidi(`${started.said}/session`);
  return engineOn(session, async () => {
    session.end();
    await endProcess(started.process);
    await rm(profile, { recursive: true, force: true });
  });
}

async function engineOn(session: BidiSession, close: () => Promise<void>): Promise<Engine> {
  const { context } = await session.send<{ context: string }>("browsingContext.create", { type: "tab" });
  const heard: string[] = [];
  session.on("log.entryAdded", ({ level, type, text }) => {
    if (level === "error" && type === "javascript") heard.push(String(text));
  });
  await session.send("session.subscribe", { events: ["log.entryAdded"] });
  const ask: Engine["ask"] = async (work, given) => {
    // Written as JSON on both sides: the protocol's own notation of values is not needed.
    const text = `async () => JSON.stringify((await (${work})(${JSON.stringify(given)})) ?? null)`;
    return JSON.parse((await session.call(context, text)).value ?? "null");
  };
  const find = async (target: Target) =>
    (await session.call(context, `() => (${findInPage})(${JSON.stringify(wanted(target))})`)).sharedId;
  const keys = (actions: readonly object[]) =>
    session.send("input.performActions", { context, actions: [{ type: "key", id: "keys", actions }] });
  const typed = (value: string) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ];
  const press = async (target: Target) => {
    const sharedId = await find(target);
    if (!sharedId) throw new Error(`There is no ${target.role} ${target.name}`);
    await session.call(context, "(element) => element.scrollIntoView({ block: 'center' })", [{ sharedId }]);
    const origin = { type: "element", element: { sharedId } };
    const actions = [
      { type: "pointerMove", x: 0, y: 0, origin },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await session.send("input.performActions", {
      context,
      actions: [{ type: "pointer", id: "pointer", actions }],
    });
  };
  return {
    open: async (address) => {
      await session.send("browsingContext.navigate", { context, url: address, wait: "interactive" });
    },
    address: () => ask(() => window.location.href, undefined),
    ask,
    look: async (target) => {
      const text = `() => { const found = (${findInPage})(${JSON.stringify(wanted(target))});
        return found === null ? "missing" : (${isAliveInPage})(found) ? "alive" : "plain"; }`;
      return (await session.call(context, text)).value as "missing" | "plain" | "alive";
    },
    press,
    write: async (target, text) => {
      await press(target);
      const { Control, Delete } = KEYS;
      const all = [{ type: "keyDown", value: Control }, ...typed("a"), { type: "keyUp", value: Control }];
      await keys([...all, ...typed(Delete), ...Array.from(text).flatMap(typed)]);
    },
    key: async (name) => {
      await keys(typed(KEYS[name]));
    },
    resize: async (width, height) => {
      await session.send("browsingContext.setViewport", { context, viewport: { width, height } });
    },
    picture: async () => {
      const { data } = await session.send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
    complaints: () => heard,
    close,
  };
}
