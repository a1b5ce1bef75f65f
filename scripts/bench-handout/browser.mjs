import { readdirSync, readFileSync } from "node:fs";
import { findBrowser } from "../testing/browser.mjs";

/** The browser that the browser tests use. */
export async function launchBrowser() {
  const { chromium } = await import("@playwright/test");
  const { path: executablePath } = await findBrowser(process.cwd());
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
}

const TICKS_PER_SECOND = 100;

/** Milliseconds of processor time that this process's children and theirs have had; 0 where no /proc tells it. */
export function childrenCpuMs() {
  const times = new Map();
  const children = new Map();
  for (const id of processes()) {
    try {
      // What stands in brackets may hold spaces: the fields are counted from behind it.
      const fields = readFileSync(`/proc/${id}/stat`, "latin1").split(") ").at(-1).split(" ");
      times.set(id, Number(fields[11]) + Number(fields[12]));
      children.set(fields[1], [...(children.get(fields[1]) ?? []), id]);
    } catch {
      // It ended meanwhile.
    }
  }
  const sum = (id) => (children.get(id) ?? []).reduce((all, child) => all + times.get(child) + sum(child), 0);
  return (sum(String(process.pid)) * 1000) / TICKS_PER_SECOND;
}

function processes() {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
