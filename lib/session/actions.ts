"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { endOwnSessions } from "@/db/mutations/sessions";
import { endPresentedSession } from "@/lib/auth/session";
import { clinicAction } from "@/lib/clinic-action";

const nothing = z.unknown();

/** Ends this session. */
export const signOutAction = clinicAction(nothing, async () => {
  await endPresentedSession();
  redirect("/sign-in");
});

/** Ends every session of the actor, on all devices. */
export const signOutEverywhereAction = clinicAction(nothing, async (scope) => {
  await endOwnSessions(scope);
  await endPresentedSession();
  redirect("/sign-in");
});
