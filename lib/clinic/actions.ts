"use server";

import { revalidatePath } from "next/cache";
import { allowShortCodes, changeClinicSettings } from "@/db/mutations/clinics";
import { clinicAction } from "@/lib/clinic-action";
import { env } from "@/lib/env";
import {
  figureSettings,
  letterheadSettings,
  printSettings,
  safetySettings,
  shortCodeSettings,
} from "./schema";

const FROM_NEXT_VERSION = "Patients see it with the next version that you publish.";

/** Sets how the clinic has its figures drawn: at once in the library, from the next version on for patients. */
export const changeFiguresAction = clinicAction(figureSettings, async (scope, { revision, skin, build }) => {
  await changeClinicSettings(scope, revision, { figureSkin: skin, figureBuild: build });
  revalidatePath("/", "layout");
  return { status: "saved", data: undefined, message: "The library shows it at once." };
});

/** Sets what stands at the head of every handout. */
export const changeLetterheadAction = clinicAction(
  letterheadSettings,
  async (scope, { revision, ...settings }) => {
    await changeClinicSettings(scope, revision, settings);
    revalidatePath("/", "layout");
    return { status: "saved", data: undefined, message: FROM_NEXT_VERSION };
  },
);

/** Sets the numbers of the warning card and the cut-offs of the pain guide. */
export const changeSafetyAction = clinicAction(safetySettings, async (scope, { revision, ...settings }) => {
  await changeClinicSettings(scope, revision, settings);
  revalidatePath("/", "layout");
  return { status: "saved", data: undefined, message: FROM_NEXT_VERSION };
});

/** Sets how sheets print unless somebody picks otherwise. */
export const changePrintAction = clinicAction(printSettings, async (scope, { revision, ...settings }) => {
  await changeClinicSettings(scope, revision, settings);
  revalidatePath("/", "layout");
  return { status: "saved", data: undefined, message: FROM_NEXT_VERSION };
});

/** Lets links be opened by a typed code, or ends that at once. */
export const changeShortCodesAction = clinicAction(
  shortCodeSettings,
  async (scope, { revision, shortCodes }) => {
    const allowed = shortCodes === "on";
    await allowShortCodes(scope, revision, { allowed, shareKey: env().shareKey });
    revalidatePath("/", "layout");
    const message = allowed ? "New sheets carry a code again." : "No code opens a program any more.";
    return { status: "saved", data: undefined, message };
  },
);
