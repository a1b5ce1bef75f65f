import "server-only";
import { cookies } from "next/headers";
import { findFirstRun } from "@/db/queries/first-run";
import { requireClinicScope } from "@/lib/auth/scope";
import {
  FIRST_RUN_AWAY,
  FIRST_RUN_COOKIE,
  type FirstRunStep,
  firstRunSteps,
} from "@/lib/domain/clinic/first-run";
import { isAllowed } from "@/lib/domain/clinic/permissions";

/** The first steps of the clinic for who may take them; none once they are done or were put away. */
export async function loadFirstRun(): Promise<readonly FirstRunStep[]> {
  const scope = await requireClinicScope();
  const isAway = (await cookies()).get(FIRST_RUN_COOKIE)?.value === FIRST_RUN_AWAY;
  if (isAway || !isAllowed(scope.actor.role, "clinic.change")) return [];
  return firstRunSteps(await findFirstRun(scope));
}
