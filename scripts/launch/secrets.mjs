import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { PlainError } from "./report.mjs";

const NAMES = ["NEXTAUTH_SECRET", "SHARE_KEY"];
const BYTES = 32;
/** 32 random bytes as hexadecimal digits have 16 different ones, hardly ever fewer than this; as base64 far more. */
const FEWEST_DIFFERENT = 10;

/**
 * The two secrets of this installation: those the environment gives, else those in the data folder, made on first start.
 * Several processes on one PostgreSQL server must share them, so there the environment has to give both.
 * @returns {{ NEXTAUTH_SECRET: string, SHARE_KEY: string }}
 */
export function readSecrets(dataFolder, env) {
  const given = Object.fromEntries(NAMES.filter((name) => env[name]).map((name) => [name, env[name]]));
  for (const [name, value] of Object.entries(given)) requireLong(name, value);
  if (given.NEXTAUTH_SECRET) requireVaried(given.NEXTAUTH_SECRET);
  if (given.NEXTAUTH_SECRET && given.NEXTAUTH_SECRET === given.SHARE_KEY) {
    throw new PlainError(
      "NEXTAUTH_SECRET and SHARE_KEY are the same. Set NEXTAUTH_SECRET to a random value of its own " +
        "(openssl rand -base64 32): that signs everybody out once. Leave SHARE_KEY: printed links need it.",
    );
  }
  const missing = NAMES.filter((name) => !given[name]);
  if (missing.length === 0) return given;
  if (env.DATABASE_URL) {
    throw new PlainError(
      `With DATABASE_URL set, ${missing.join(" and ")} must be set too, each with at least ${BYTES} random bytes ` +
        "(openssl rand -base64 32), and the same for every process.",
    );
  }
  return { ...storedSecrets(path.join(dataFolder, "secrets.json")), ...given };
}

function requireLong(name, value) {
  if (Buffer.byteLength(value) >= BYTES) return;
  throw new PlainError(
    `${name} is too short: it needs at least ${BYTES} random bytes (openssl rand -base64 32).`,
  );
}

/** A changed one only signs people out, so it is worth being strict. */
function requireVaried(secret) {
  if (!isMonotonous(secret)) return;
  throw new PlainError(
    "NEXTAUTH_SECRET is no random value: too few different characters, or one piece again and again. " +
      "Set a random one (openssl rand -base64 32): that signs everybody out once.",
  );
}

/** A weak SHARE_KEY is not refused: every printed link would be void. Whoever runs the server has to know, and to choose. */
export function warnOfSecrets({ SHARE_KEY }, say) {
  if (!isMonotonous(SHARE_KEY)) return;
  say(
    "  Warning: SHARE_KEY is no random value, so links of patients can be guessed by whoever guesses it. " +
      "A random one (openssl rand -base64 32) ends that, and voids every link that was printed so far.",
  );
}

/** Whether a secret cannot have come from a random source. */
function isMonotonous(secret) {
  const period = (secret + secret).indexOf(secret, 1);
  return new Set(secret).size < FEWEST_DIFFERENT || period <= secret.length / 2;
}

function storedSecrets(file) {
  if (!existsSync(file)) writeSecrets(file);
  try {
    const stored = JSON.parse(readFileSync(file, "utf8"));
    const secrets = Object.fromEntries(NAMES.map((name) => [name, String(stored[name] ?? "")]));
    for (const [name, value] of Object.entries(secrets)) requireLong(name, value);
    return secrets;
  } catch (error) {
    throw new PlainError(
      `${file} cannot be read (${error.message}). Restore it from a backup: share links that were printed need it.`,
    );
  }
}

/** Appears whole or not at all, and never twice: of two first starts at once, both read what one of them wrote. */
function writeSecrets(file) {
  const secrets = Object.fromEntries(NAMES.map((name) => [name, randomBytes(BYTES).toString("base64url")]));
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, "wx", 0o600);
  writeSync(handle, `${JSON.stringify(secrets, null, 2)}\n`);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
}
