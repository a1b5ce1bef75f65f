"use server";

import { z } from "zod";
import { clinicAction } from "@/lib/action/clinic-action";
import { currentSession, endSessionInPlace } from "@/lib/auth/session";

const nothing = z.unknown();

/** Notes that the session is in use, and tells whose it is and when it ends at the latest. */
export const staySignedInAction = clinicAction(nothing, async (scope) => {
  // Reading the session has noted it already.
  const session = await currentSession();
  const data = { userId: scope.actor.userId, endsAt: session?.endsAt.getTime() ?? 0 };
  return { status: "saved", data };
});

/** A session by its absolute end, in milliseconds: whoever has signed in again meanwhile is not signed out by an old page. */
const leaving = z.object({ endsAt: z.number() });

/** Ends this session and leaves the page where it is: what was typed there must not be lost. */
export const leaveAction = clinicAction(leaving, async (_scope, { endsAt }) => {
  const session = await currentSession();
  if (session?.endsAt.getTime() === endsAt) await endSessionInPlace();
  return { status: "saved", data: undefined };
});
