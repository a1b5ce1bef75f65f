import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { step } from "../launch/report.mjs";
import { run } from "../launch/run.mjs";
import { buildah, hasImage } from "./buildah.mjs";

const SUITE = "bookworm";
const NODE = "24.22.3";
const NPM = "11.6.2";
/** What nobody reads in a container. */
const LEFT_OUT = ["doc", "info", "locale", "man", "lintian"].map((name) => `/usr/share/${name}/*`);
const BASE = `localhost/homestretch-debian:${SUITE}`;
const BUILDER = `localhost/homestretch-node:${NODE}`;

/**
 * The two images that the Containerfile builds on, from packages alone: Debian's smallest root, and the same with Node.js
 * and npm from the npm registry. Made once. Answers the arguments that name them.
 */
export async function makeBases() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-image-"));
  try {
    if (!(await hasImage(BASE))) await step(`Debian ${SUITE}`, () => makeDebian(folder));
    if (!(await hasImage(BUILDER))) await step(`Node.js ${NODE} and npm ${NPM}`, () => makeBuilder(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return ["--build-arg", `NODE=${BUILDER}`, "--build-arg", `BASE=${BASE}`];
}

async function makeDebian(folder) {
  const leftOut = LEFT_OUT.map((pattern) => `--dpkgopt=path-exclude=${pattern}`);
  const root = path.join(folder, "root.tar");
  const args = ["--variant=essential", "--include=libstdc++6", ...leftOut, SUITE, root];
  await run("mmdebstrap", "mmdebstrap", args, { cwd: folder });
  await makeImage(folder, BASE, ["FROM scratch", "ADD root.tar /", 'CMD ["/bin/sh"]']);
}

async function makeBuilder(folder) {
  const node = await unpack(folder, `node-${process.platform}-${process.arch}@${NODE}`);
  const npm = await unpack(folder, `npm@${NPM}`);
  copyFileSync(path.join(folder, node, "bin/node"), path.join(folder, "node"));
  await makeImage(folder, BUILDER, [
    `FROM ${BASE}`,
    "COPY node /usr/local/bin/node",
    `COPY ${npm} /usr/local/lib/node_modules/npm`,
    "RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm",
  ]);
}

/** A package's files as the registry has them; answers the folder's name. */
async function unpack(folder, specifier) {
  const name = specifier.slice(0, specifier.indexOf("@"));
  const target = path.join(folder, name);
  mkdirSync(target);
  await run("npm pack", "npm", ["pack", "--silent", specifier, "--pack-destination", target], {
    cwd: folder,
  });
  const [archive] = readdirSync(target);
  await run("tar", "tar", ["-xzf", archive, "--strip-components=1", "--no-same-owner"], { cwd: target });
  rmSync(path.join(target, archive));
  return name;
}

async function makeImage(folder, name, lines) {
  const file = path.join(folder, "Containerfile");
  writeFileSync(file, `${lines.join("\n")}\n`);
  await buildah("build", "--file", file, "--tag", name, folder);
}
