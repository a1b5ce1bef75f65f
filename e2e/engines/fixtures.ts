import { writeFile } from "node:fs/promises";
import { test as base, expect } from "@playwright/test";
import type { Engine } from "./engine";
import { startFirefox } from "./firefox";
import { type Line, openLine } from "./line";
import { Visitor } from "./visitor";
import { startWebkit, type WebkitFiles } from "./webkit";

/** Which browser a project drives, and where it is installed. */
export type EngineFiles =
  | { readonly kind: "firefox"; readonly browser: string }
  | ({ readonly kind: "webkit" } & WebkitFiles);

interface WorkerParts {
  engineFiles: EngineFiles | undefined;
  line: Line;
  engine: Engine;
}

/** Playwright's test, on a browser that Playwright itself does not drive. One browser does all journeys, as a phone does. */
export const test = base.extend<{ visitor: Visitor }, WorkerParts>({
  engineFiles: [undefined, { option: true, scope: "worker" }],
  line: [
    async ({ browserName: _ }, use, { project }) => {
      const line = await openLine(project.use.baseURL ?? "");
      await use(line);
      await line.cut();
    },
    { scope: "worker" },
  ],
  engine: [
    async ({ engineFiles, line }, use) => {
      if (!engineFiles) throw new Error("The project names no engine.");
      const engine = await start(engineFiles, line.port);
      await use(engine);
      await engine.close();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  visitor: async ({ engine, baseURL }, use, testInfo) => {
    const before = engine.complaints().length;
    await use(new Visitor(engine, baseURL ?? ""));
    // How each journey ended, for people to look at.
    await writeFile(testInfo.outputPath("end.png"), await engine.picture());
    expect(engine.complaints().slice(before), "what the browser complained about").toEqual([]);
  },
});

function start(files: EngineFiles, port: number): Promise<Engine> {
  return files.kind === "firefox" ? startFirefox(files.browser, port) : startWebkit(files, port);
}

export { expect };
