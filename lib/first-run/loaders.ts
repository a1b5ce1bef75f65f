import "server-only";
import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { getClinic } from "@/db/queries/clinics";
import { findDraftTexts } from "@/db/queries/document-sources";
import { findFirstRun } from "@/db/queries/first-run";
import { findImages } from "@/db/queries/images";
import { listTemplates } from "@/db/queries/templates";
import { getWarningText } from "@/db/queries/warning-texts";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import {
  FIRST_RUN_AWAY,
  FIRST_RUN_COOKIE,
  type FirstRunStep,
  firstRunSteps,
} from "@/lib/domain/clinic/first-run";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import type { HandoutChoice } from "@/lib/domain/handout/handout-choice";
import { buildProgramDocument } from "@/lib/domain/program/build-program-document";
import { imageIdsOf } from "@/lib/domain/program/document-images";
import { anybody } from "@/lib/domain/template/anybody";
import { draftFromTemplate } from "@/lib/domain/template/new-draft";
import type { HandoutSource, StoppedHandout } from "@/lib/handout/loaders";
import { picturesInInk } from "@/lib/handout/pictures";
import { today } from "@/lib/platform/clock";
import { findAcceptance, loadTextChecks } from "@/lib/signatures/loaders";

/** The first steps of the clinic for who may take them; none once they are done or were put away. */
export async function loadFirstRun(): Promise<readonly FirstRunStep[]> {
  const scope = await requireClinicScope();
  const isAway = (await cookies()).get(FIRST_RUN_COOKIE)?.value === FIRST_RUN_AWAY;
  if (isAway || !isAllowed(scope.actor.role, "clinic.change")) return [];
  return firstRunSteps(await findFirstRun(scope));
}

/**
 * A sheet for nobody, of a starter's first exercises: the clinic's letterhead and texts as they print. Like every sheet
 * it waits until the clinic's lead has accepted the texts. Undefined: no starter to print.
 */
export async function loadTestSheet(
  choice: HandoutChoice,
): Promise<HandoutSource | StoppedHandout | "signed-out" | undefined> {
  const outer = await currentClinicScope();
  if (!outer) return "signed-out";
  return outer.reading(async (scope) => {
    if (!(await findAcceptance(scope)).isGiven) {
      return { stops: ["The texts have to be accepted first, under Clinic, Sign-off."] };
    }
    const template = (await listTemplates(scope)).find(({ isShared, items }) => isShared && items.length > 0);
    if (!template) return undefined;
    const clinic = await getClinic(scope);
    const printedOn = today(clinic.timeZone);
    const { birthYear, conditions } = anybody(printedOn).safety;
    const reader = { birthYear, conditions, affectedSide: "left" as const, today: printedOn };
    const draft = draftFromTemplate(template, reader, randomUUID);
    const document = buildProgramDocument({
      ...{ draft, programId: template.id, clinic, template: template.slug },
      patient: { label: "Test sheet", conditions, birthYear },
      ...(await findDraftTexts(scope, draft)),
      ...{ warningText: await getWarningText(scope), checks: await loadTextChecks(scope) },
      version: { number: 0, publishedOn: printedOn, therapistName: scope.actor.displayName },
    });
    const images = async () => picturesInInk(await findImages(outer, imageIdsOf(document)), document, choice);
    return { owner: scope.clinicId, document, printedOn, images };
  });
}
