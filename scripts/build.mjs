import path from "node:path";
import { buildWhenNeeded } from "./launch/build.mjs";
import { installPackages } from "./launch/install.mjs";
import { failPlainly } from "./launch/report.mjs";
import { dataFolderOf } from "./launch/settings.mjs";

const root = path.resolve(import.meta.dirname, "..");

try {
  await installPackages(root);
  await buildWhenNeeded(root, dataFolderOf(root));
} catch (error) {
  failPlainly(error);
}
