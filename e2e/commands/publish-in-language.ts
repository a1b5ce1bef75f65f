import type { Browser } from "@playwright/test";
import { Caller } from "../matrix/caller";
import { startProgram } from "../matrix/made-programs";
import { SCREENING } from "../matrix/payloads";
import { dataOf, lastPart, must, redirected } from "../matrix/replies";
import type { Account } from "./accounts";
import { signIn } from "./sign-in";

/** An admin's calls, in a clinic that gives out drafts from here on. */
export async function staffWithDrafts(browser: Browser, admin: Account, baseURL = ""): Promise<Caller> {
  const context = await browser.newContext({ baseURL });
  await signIn(context, admin);
  const staff = new Caller(admin.email, baseURL);
  for (const { name, value } of await context.cookies()) staff.keep(name, value);
  await context.close();
  const { text } = await staff.get("/clinic/languages");
  const revision = /\\?"revision\\?":(\d+)/.exec(text)?.[1];
  must(await staff.act("allowDraftsAction", { revision, draftTranslations: "on" }), "done");
  return staff;
}

/** A program for somebody who reads a language, published with its drafts; answers the link as it is handed over. */
export async function publishInLanguage(staff: Caller, writtenLanguage: string): Promise<string> {
  const name = `Quilla${process.pid} ${writtenLanguage}`;
  const patient = { name, affectedSide: "unspecified", writtenLanguage };
  const patientId = lastPart(await redirected(staff.act("createPatientAction", patient)));
  const programId = await startProgram(staff, patientId);
  const { revision } = dataOf(await staff.act("findSavedDraftAction", { programId })) as { revision: number };
  const { parts } = dataOf(await staff.act("findDraftInBothAction", { programId })) as {
    parts: readonly { key: string }[];
  };
  // Whoever opens the list has seen all that stays English, and no harm is done by more.
  const translation = { withDrafts: true, seenEnglish: parts.map(({ key }) => key) };
  const published = await staff.act("publishProgramAction", {
    programId,
    revision,
    screening: SCREENING,
    translation,
  });
  return (dataOf(published) as { address: string }).address;
}
