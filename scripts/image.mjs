// Builds the image of the Containerfile with buildah, says how big it is, and starts it once: as its own user, on a root
// that cannot be written. Needs Debian's buildah, and mmdebstrap for the base; root, for the trial.
//   npm run image                        what it builds on comes from Debian's and npm's packages
//   npm run image -- --fetch             what it builds on is fetched, as the Containerfile names it
import path from "node:path";
import { parseArgs } from "node:util";
import { makeBases } from "./image/bases.mjs";
import { buildah, requirePrograms } from "./image/buildah.mjs";
import { tryImage } from "./image/try-image.mjs";
import { failPlainly, seconds } from "./launch/report.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
const TAG = "localhost/homestretch:latest";
const GOAL_MB = 450;

try {
  const { values } = parseArgs({ options: { fetch: { type: "boolean", default: false } } });
  requirePrograms(values.fetch ? ["buildah"] : ["buildah", "mmdebstrap", "npm"]);
  const started = Date.now();
  const bases = values.fetch ? [] : await makeBases(ROOT);
  const authorities = process.env.NODE_EXTRA_CA_CERTS;
  const secrets = authorities ? ["--secret", `id=authorities,src=${authorities}`] : [];
  const building = [...bases, ...secrets];
  await buildah(
    "build",
    "--layers",
    "--format",
    "docker",
    ...building,
    "--file",
    "Containerfile",
    "--tag",
    TAG,
    ROOT,
  );
  console.log(`${TAG} was built in ${seconds(Date.now() - started)}.`);
  const tried = await tryImage(TAG);
  console.log(JSON.stringify({ check: "image", goalMb: GOAL_MB, ...tried }));
  if (tried.megabytes > GOAL_MB) console.error(`It is bigger than ${GOAL_MB} MB.`);
  process.exitCode = tried.megabytes > GOAL_MB || tried.faults.length > 0 ? 1 : 0;
} catch (error) {
  failPlainly(error);
}
