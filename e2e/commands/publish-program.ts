import type { Browser } from "@playwright/test";
import { Caller } from "../matrix/caller";
import { makePatient, publish } from "../matrix/made-programs";
import type { Account } from "./accounts";
import { signIn } from "./sign-in";

export interface PublishedProgram {
  readonly patientName: string;
  readonly patientId: string;
  readonly programId: string;
  /** The address as it is handed over, with the token after "#". */
  readonly link: string;
}

let count = 0;
const shared = new Map<string, Promise<PublishedProgram>>();

/** One published program for all tests of a worker that only look at it. */
export function programToLookAt(browser: Browser, account: Account, baseURL: string | undefined) {
  const known = shared.get(account.email) ?? publishProgram(browser, account, baseURL);
  shared.set(account.email, known);
  return known;
}

/** A patient with a published program, made by the calls that the screens make: the main job shows the screens. */
export async function publishProgram(
  browser: Browser,
  account: Account,
  baseURL = "",
): Promise<PublishedProgram> {
  const context = await browser.newContext({ baseURL });
  await signIn(context, account);
  const staff = new Caller(account.email, baseURL);
  for (const { name, value } of await context.cookies()) staff.keep(name, value);
  await context.close();
  const patientName = `Quilla${process.pid} Ferreira${++count}`;
  const patientId = await makePatient(staff, patientName);
  return { patientName, patientId, ...(await publish(staff, patientId)) };
}
