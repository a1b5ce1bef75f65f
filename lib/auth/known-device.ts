import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { isSameSecret } from "@/lib/domain/sharing/share-token";
import { hostCookie } from "./cookie-names";
import { derivedKey } from "./derived-key";

const ID = /^[\w-]{22}$/;
const ID_BYTES = 16;
const MARK_LENGTH = 22;
/** A shared computer of a clinic; the one that has not signed in for longest is forgotten. */
const MOST_ACCOUNTS = 12;
const DAYS = 180;
/** No account has this id. */
const ANYBODY = "anybody";

/** A browser that accounts have signed in with. It opens nothing: it only gives them guesses of their own. */
export interface KnownDevice {
  readonly id: string;
  /** Whether any account at all has signed in with it: that much is known before an account was looked up. */
  readonly isOurs: boolean;
  knows(userId: string): boolean;
}

const cookie = () => hostCookie("homestretch-device");

/** The browser behind this request, as its signed cookie says; a new one that knows nobody when there is none. */
export async function presentedDevice(): Promise<KnownDevice> {
  const { id, marks } = readDevice((await cookies()).get(cookie().name)?.value ?? "");
  const knows = (userId: string) => marks.some((mark) => isSameSecret(mark, markOf(id, userId)));
  return { id, isOurs: knows(ANYBODY), knows };
}

/** Notes that the account's owner has proved to sit at this browser. */
export async function rememberDevice(userId: string): Promise<void> {
  const jar = await cookies();
  const { name, options } = cookie();
  const { id, marks } = readDevice(jar.get(name)?.value ?? "");
  const [ours, mark] = [markOf(id, ANYBODY), markOf(id, userId)];
  const others = marks.filter((other) => other !== mark && other !== ours).slice(0, MOST_ACCOUNTS - 1);
  jar.set(name, [id, ours, mark, ...others].join("."), { ...options, maxAge: DAYS * 86_400 });
}

function readDevice(value: string): { readonly id: string; readonly marks: readonly string[] } {
  const [id = "", ...marks] = value.split(".");
  if (!ID.test(id)) return { id: randomBytes(ID_BYTES).toString("base64url"), marks: [] };
  return { id, marks: marks.filter((mark) => ID.test(mark)).slice(0, MOST_ACCOUNTS + 1) };
}

function markOf(id: string, userId: string): string {
  const made = createHmac("sha256", derivedKey("known-device")).update(`${id}:${userId}`);
  return made.digest("base64url").slice(0, MARK_LENGTH);
}
