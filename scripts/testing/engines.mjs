import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const LIBRARIES = "/usr/lib";

/**
 * The engines beside Chromium that are installed, as projects of playwright.engines.config.ts, and what is missing in
 * words. Debian has them as firefox-esr, webkit2gtk-driver and xvfb; `.ci/run` installs them.
 */
export function findEngines() {
  const projects = [];
  const missing = [];
  const firefox = onPath("firefox-esr") ?? onPath("firefox");
  if (firefox) projects.push({ name: "Firefox", files: { kind: "firefox", browser: firefox } });
  else missing.push("Firefox (firefox-esr)");
  const webkit = { driver: onPath("WebKitWebDriver"), browser: miniBrowser(), screen: onPath("Xvfb") };
  if (Object.values(webkit).every(Boolean))
    projects.push({ name: "WebKitGTK", files: { kind: "webkit", ...webkit } });
  else missing.push("WebKitGTK (webkit2gtk-driver and xvfb)");
  return { projects, missing };
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** WebKit's own small browser, which lies with its library: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1. */
function miniBrowser() {
  if (!existsSync(LIBRARIES)) return undefined;
  const places = readdirSync(LIBRARIES).filter((name) => name.endsWith("-linux-gnu"));
  return places
    .flatMap((place) =>
      ["webkit2gtk-4.1", "webkit2gtk-4.0"].map((version) => path.join(LIBRARIES, place, version)),
    )
    .map((folder) => path.join(folder, "MiniBrowser"))
    .find((file) => existsSync(file));
}
