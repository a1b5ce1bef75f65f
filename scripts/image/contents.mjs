import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { sealCommands } from "../launch/build.mjs";
import { requireBuilt } from "../launch/serve-only.mjs";

/** The framework brings it: it is how Next itself finds out what a server of its own needs. */
const { nodeFileTrace } = createRequire(import.meta.url)("next/dist/compiled/@vercel/nft");

/** What is started: the server, the commands of docs/operations.md, and the threads that their code names by path. */
const STARTED = [
  "scripts/serve-only.mjs",
  "scripts/healthy.mjs",
  "scripts/backup.mjs",
  "scripts/restore.mjs",
  "scripts/audit-verify.mjs",
  "scripts/reset-password.mjs",
  "dist/pdf-worker.mjs",
  "dist/workbook-worker.mjs",
  "dist/clip-worker.mjs",
  "dist/commands.mjs",
  "next.config.mjs",
  "package.json",
];
/** Folders whose files are read by names put together; `npm run image` prints a sheet and makes a backup to see that they do. */
const READ_WHOLE = [
  ".next",
  "dist",
  "db/migrations",
  "db/seed/translations",
  "node_modules/harfbuzzjs/dist",
  "node_modules/@react-pdf/font/node_modules/pdfkit/js/standard-fonts",
  "node_modules/@react-pdf/renderer/node_modules/pdfkit/js/standard-fonts",
  // The framework looks for these at its start, in names put together, though it builds nothing then.
  "node_modules/next/dist/compiled/webpack",
  "node_modules/next/dist/compiled/@babel/runtime",
];
/** What the framework loads to develop and to build, and what only a debugger reads. */
const UNUSED = [
  "**/*.map",
  "node_modules/next/dist/docs/**",
  "node_modules/next/dist/compiled/next-server/*.dev.js",
];
/** What a build leaves in `.next` for itself. */
const ONLY_BUILT = /^\.next\/(cache|diagnostics|types|trace|trace-build|turbopack)(\/|$)|\.(map|nft\.json)$/;

/**
 * Copies what a built server needs into a folder, links as links. Answers how much it was.
 * @param {string} root
 * @param {string} target
 */
export async function collect(root, target) {
  requireBuilt(root);
  let bytes = 0;
  const files = await filesOf(root);
  for (const file of files) bytes += copy(path.join(root, file), path.join(target, file));
  sealCommands(target);
  return { files: files.length, bytes };
}

/** What is needed, by path below the root. */
async function filesOf(root) {
  const started = STARTED.map((file) => path.join(root, file));
  const { fileList } = await nodeFileTrace(started, { base: root, ignore: UNUSED });
  const wanted = new Set([...STARTED, ...fileList, ...tracedByBuild(root)]);
  for (const folder of READ_WHOLE) for (const file of everyFile(root, folder)) wanted.add(file);
  return [...wanted]
    .filter((file) => !ONLY_BUILT.test(file) && existsSync(path.join(root, file)))
    .filter((file) => !lstatSync(path.join(root, file)).isDirectory())
    .sort();
}

/** What the build found each page to need. */
function tracedByBuild(root) {
  const traces = everyFile(root, ".next").filter((file) => file.endsWith(".nft.json"));
  return traces.flatMap((trace) => {
    const { files } = JSON.parse(readFileSync(path.join(root, trace), "utf8"));
    return files.map((file) => path.relative(root, path.resolve(root, path.dirname(trace), file)));
  });
}

function everyFile(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? everyFile(root, file) : [file];
  });
}

function copy(from, to) {
  mkdirSync(path.dirname(to), { recursive: true });
  const entry = lstatSync(from);
  if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else copyFileSync(from, to);
  return entry.size;
}
