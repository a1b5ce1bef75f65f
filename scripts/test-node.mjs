// Unit and database tests under another Node than this one, which comes from the npm registry into a temporary folder.
//   npm run test:node            the recommended version
//   npm run test:node -- 22      another one
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { failPlainly, PlainError } from "./launch/report.mjs";
import { capture } from "./launch/run.mjs";

const RECOMMENDED = "24";
const root = path.resolve(import.meta.dirname, "..");

/** The package of the registry that holds Node for this machine, as the package `node` chooses it. */
function packageOfThisMachine() {
  const system = process.platform === "win32" ? "win" : process.platform;
  return `node-${system}-${process.arch}`;
}

/** Fetches a version of Node and gives the path of its program. */
async function fetchNode(folder, version) {
  const name = packageOfThisMachine();
  await writeFile(path.join(folder, "package.json"), '{ "private": true }');
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${version}`];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { code, output } = await capture(npm, args, { cwd: folder });
  if (code !== 0) throw new PlainError(`${name}@${version} could not be fetched:\n${output.trim()}`);
  const found = path.join(folder, "node_modules", name);
  const { version: exact } = JSON.parse(await readFile(path.join(found, "package.json"), "utf8"));
  console.log(`Unit and database tests under Node ${exact}, from the package ${name}.`);
  return path.join(found, "bin", process.platform === "win32" ? "node.exe" : "node");
}

const folder = await mkdtemp(path.join(os.tmpdir(), "homestretch-node-"));
try {
  const [version = RECOMMENDED] = process.argv.slice(2);
  if (!/^\d+(\.\d+){0,2}$/.test(version))
    throw new PlainError(`"${version}" is no version of Node, such as 24.`);
  const node = await fetchNode(folder, version);
  const steps = ["unit", "database"];
  const { code } = await capture(node, [path.join(root, "scripts/test.mjs"), ...steps], {
    cwd: root,
    live: true,
  });
  process.exitCode = code;
} catch (error) {
  failPlainly(error);
} finally {
  await rm(folder, { recursive: true, force: true });
}
