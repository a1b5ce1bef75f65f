"use server";

import { revalidatePath } from "next/cache";
import { allowShortCodes, changeClinicSettings } from "@/db/mutations/clinics";
import { clinicAction, provenClinicAction } from "@/lib/action/clinic-action";
import { currentSession } from "@/lib/auth/session";
import { env } from "@/lib/platform/env";
import {
  figureSettings,
  letterheadSettings,
  passwordSettings,
  pinSettings,
  printSettings,
  retentionSettings,
  safetySettings,
  shortCodeSettings,
} from "./schema";

const FROM_NEXT_VERSION = "Patients see it with the next version that you publish.";

/** Sets how the clinic has its figures drawn: at once in the library, from the next version on for patients. */
export const changeFiguresAction = clinicAction(
  figureSettings,
  async (scope, { revision, skin, body, hair }) => {
    await changeClinicSettings(scope, revision, { figureSkin: skin, figureBody: body, figureHair: hair });
    revalidatePath("/", "layout");
    return { status: "saved", data: undefined, message: "The library shows it at once." };
  },
);

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

/** Sets whether new links carry a PIN; the links there are stay as they are. */
export const changePinPolicyAction = clinicAction(pinSettings, async (scope, { revision, pinPolicy }) => {
  await changeClinicSettings(scope, revision, { pinPolicy });
  revalidatePath("/", "layout");
  return { status: "saved", data: undefined, message: "The links there are stay as they are." };
});

/** Sets how long records are kept. Nothing is erased by itself. */
export const changeRetentionAction = clinicAction(
  retentionSettings,
  async (scope, { revision, retentionYears }) => {
    await changeClinicSettings(scope, revision, { retentionYears });
    revalidatePath("/", "layout");
    return { status: "saved", data: undefined, message: "Nothing is erased by itself." };
  },
);

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

/**
 * Sets whose password opens the clinic beside its directory, and who asks for the second step. Whoever keeps the one
 * password has just proved it: in a session that began by the directory nobody knows whether there is one.
 */
export const changePasswordDoorAction = provenClinicAction(
  "clinic.change",
  passwordSettings,
  async (scope, { revision, passwords, ssoSecondStep }) => {
    if (passwords === "only-me" && (await currentSession())?.bySso !== false)
      return {
        status: "invalid",
        message: "Some entries need a change. Nothing was lost.",
        fields: { passwords: "Sign in with your password first, so that it is one that you know." },
      };
    await changeClinicSettings(scope, revision, {
      ssoSecondStep: ssoSecondStep === "on",
      ...(passwords === "all" && { passwordsOnlyFor: null }),
      ...(passwords === "only-me" && { passwordsOnlyFor: scope.actor.userId }),
    });
    revalidatePath("/", "layout");
    return { status: "saved", data: undefined };
  },
);
