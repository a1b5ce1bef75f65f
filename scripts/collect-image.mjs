// Copies what a built server needs to run, and nothing else, into a folder: the last step of the Containerfile.
//   node scripts/collect-image.mjs FOLDER
import path from "node:path";
import { collect } from "./image/contents.mjs";
import { failPlainly, PlainError } from "./launch/report.mjs";

try {
  const [target] = process.argv.slice(2);
  if (!target) throw new PlainError("Usage: node scripts/collect-image.mjs FOLDER");
  const { files, bytes } = await collect(path.resolve(import.meta.dirname, ".."), path.resolve(target));
  console.log(`${files} files, ${Math.round(bytes / 1e6)} MB, are in ${target}.`);
} catch (error) {
  failPlainly(error);
}
