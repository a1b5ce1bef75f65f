import "server-only";
import { randomInt } from "node:crypto";
import { hashPassword } from "./password";

const PINS = 1_000_000;

/** A new PIN, to be shown once, and what is kept of it. */
export async function makePin(): Promise<{ readonly pin: string; readonly pinHash: string }> {
  const pin = String(randomInt(PINS)).padStart(6, "0");
  return { pin, pinHash: await hashPassword(pin) };
}
