import "server-only";
import { hkdfSync } from "node:crypto";
import { env } from "@/lib/platform/env";

const KEY_BYTES = 32;

/** A key for one purpose, made from the server's secret: what is sealed or hashed with it is worth nothing elsewhere. */
export function derivedKey(purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", env().authSecret, "", `homestretch/${purpose}`, KEY_BYTES));
}
