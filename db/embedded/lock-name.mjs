import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";

/** The abstract socket that stands for a folder: its name is free as soon as no living process listens on it. */
export function lockNameOf(folder) {
  const hash = createHash("sha256").update(realpathSync(folder)).digest("hex");
  return `\0homestretch-${hash.slice(0, 40)}`;
}
