import path from "node:path";
import { buildWhenNeeded } from "./build.mjs";
import { keepToOurselves } from "./data-folder.mjs";
import { installPackages } from "./install.mjs";
import { nodeAdvice } from "./node-version.mjs";
import { failPlainly } from "./report.mjs";
import { dataFolderOf, prepareEnvironment } from "./settings.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** From a fresh clone to an answering server: checks, packages, build, secrets, then the server in this process. */
export async function start() {
  const started = Date.now();
  try {
    process.chdir(root);
    process.env.NODE_ENV = "production";
    console.log("Starting Homestretch");
    const advice = nodeAdvice();
    if (advice) console.log(advice);
    const { port, hosts } = await prepareEnvironment(root);
    await installPackages(root);
    await buildWhenNeeded(root, dataFolderOf(root));
    // Only now: packages and build may be for others to run.
    keepToOurselves();
    const { serve } = await import("../serve.mjs");
    await serve({ root, port, hosts, started });
  } catch (error) {
    failPlainly(error);
  }
}
