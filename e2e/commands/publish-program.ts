import type { Browser } from "@playwright/test";
import { PatientForm } from "../pages/patient-form";
import { PatientRecord } from "../pages/patient-record";
import { ProgramBuilder } from "../pages/program-builder";
import type { Account } from "./accounts";
import { signIn } from "./sign-in";

export const TEMPLATE = "First weeks: settle and keep moving";

export interface PublishedProgram {
  readonly patientName: string;
  readonly patientId: string;
  readonly programId: string;
  /** The address as it is handed over, with the token after "#". */
  readonly link: string;
}

let count = 0;
const shared = new Map<string, Promise<PublishedProgram>>();

/** One published program for all tests of a worker that only look at it: making one takes four pages. */
export function programToLookAt(browser: Browser, account: Account, baseURL: string | undefined) {
  const known = shared.get(account.email) ?? publishProgram(browser, account, baseURL);
  shared.set(account.email, known);
  return known;
}

/** A patient with a published program, made in a window of its own. */
export async function publishProgram(
  browser: Browser,
  account: Account,
  baseURL: string | undefined,
): Promise<PublishedProgram> {
  const context = await browser.newContext({ baseURL });
  await signIn(context, account);
  const page = await context.newPage();
  const patientName = `Quilla${process.pid} Ferreira${++count}`;
  const form = new PatientForm(page);
  await form.open();
  await form.name().fill(patientName);
  await form.add().click();
  const record = new PatientRecord(page);
  const patientId = await record.ready();
  await record.newProgram().click();
  await record.start(TEMPLATE).click();
  const builder = new ProgramBuilder(page);
  await builder.ready();
  const { programId, link } = await builder.publishNow();
  await context.close();
  return { patientName, patientId, programId, link };
}
