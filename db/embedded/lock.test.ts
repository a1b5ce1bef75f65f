import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bundleForChild } from "../test/bundle";
import { FolderInUseError, lockFolder } from "./lock";

describe("lockFolder", () => {
  let holder: Awaited<ReturnType<typeof bundleForChild>>;
  let folder: string;
  let children: ChildProcess[] = [];

  beforeAll(async () => {
    holder = await bundleForChild("db/test/lock-holder.ts");
  });

  afterAll(() => holder.remove());

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-lock-"));
  });

  afterEach(async () => {
    await Promise.all(children.map((child) => end(child)));
    children = [];
    rmSync(folder, { recursive: true });
  });

  function startHolder(): { child: ChildProcess; answer: Promise<string> } {
    const child = spawn(process.execPath, [holder.file, folder], { stdio: ["ignore", "pipe", "inherit"] });
    children.push(child);
    const answer = new Promise<string>((resolve) => {
      child.stdout.once("data", (chunk) => resolve(String(chunk).trim()));
    });
    return { child, answer };
  }

  async function end(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }

  test("refuses a second opener, in this process and in another", async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUseError);
    expect(await startHolder().answer).toBe("FolderInUseError");
    await lock.release();
    const again = await lockFolder(folder);
    await again.release();
  });

  test("knows the folder under another name", async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(path.join(folder, "..", path.basename(folder)))).rejects.toThrow(
      FolderInUseError,
    );
    await lock.release();
  });

  test("lets exactly one of twelve simultaneous starters in", async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => startHolder().answer));
    expect(answers.filter((answer) => answer === "mine")).toHaveLength(1);
    expect(answers.filter((answer) => answer === "FolderInUseError")).toHaveLength(11);
  });

  test("is freed when its holder is killed", async () => {
    const { child, answer } = startHolder();
    expect(await answer).toBe("mine");
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUseError);
    await end(child);
    const lock = await lockFolder(folder);
    await lock.release();
  });
});
