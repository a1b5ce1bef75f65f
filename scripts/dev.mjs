import { spawn } from "node:child_process";
import path from "node:path";
import { buildAssets } from "./launch/build.mjs";
import { keepToOurselves } from "./launch/data-folder.mjs";
import { installPackages } from "./launch/install.mjs";
import { failPlainly } from "./launch/report.mjs";
import { binary } from "./launch/run.mjs";
import { prepareEnvironment } from "./launch/settings.mjs";

const root = path.resolve(import.meta.dirname, "..");

try {
  const { port, hosts } = await prepareEnvironment(root);
  await installPackages(root);
  await buildAssets(root);
  const next = binary(root, "next/dist/bin/next");
  const host = hosts[0] ? ["--hostname", hosts[0]] : [];
  keepToOurselves();
  const server = spawn(process.execPath, [next, "dev", "--port", String(port), ...host], {
    cwd: root,
    stdio: "inherit",
  });
  server.on("exit", (code) => process.exit(code ?? 1));
} catch (error) {
  failPlainly(error);
}
