import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { buildHandout } from "@/lib/domain/handout/handout";
import { buildProgramDocument } from "@/lib/domain/program/build-program-document";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { libraryChecks } from "@/lib/domain/signature/library-checks";
import { signOffs } from "@/lib/domain/signature/sign-off";
import type { TextName } from "@/lib/domain/signature/signable";
import { readPdf } from "@/lib/pdf/read-pdf";
import { renderHandoutHere } from "@/lib/pdf/render-here";
import { withdrawSignature } from "../mutations/signatures";
import { getClinic } from "../queries/clinics";
import { findDraftTexts } from "../queries/document-sources";
import { listExercises } from "../queries/exercises";
import { findPatient } from "../queries/patients";
import { findProgram } from "../queries/programs";
import { findLibraryIds, findSignedLibrary } from "../queries/signatures";
import { getWarningText } from "../queries/warning-texts";
import type { ClinicScope } from "../scope";
import { makeClinic, makeItem, makeProgram, TODAY } from "./factories";
import { makeSigner, sign } from "./signed-texts";
import { startTestDatabase } from "./suite";

const suite = startTestDatabase();
const SHOWN = ["bridge", "heel-slide-supine"];

/** The document that publishing would freeze on a day, with what may be said of its texts then. */
async function frozen(scope: ClinicScope, programId: string, day = TODAY): Promise<ProgramDocument> {
  const program = await findProgram(scope, programId);
  const patient = program && (await findPatient(scope, program.patientId));
  if (!program || !patient) throw new Error("the program was not made");
  const { texts, signatures } = await findSignedLibrary(scope);
  const warningText = await getWarningText(scope);
  const found = signOffs(texts, signatures, day);
  return buildProgramDocument({
    ...{ draft: program.draft, programId, patient, template: program.template, warningText },
    clinic: await getClinic(scope),
    ...(await findDraftTexts(scope, program.draft)),
    version: { number: 1, publishedOn: day, therapistName: scope.actor.displayName },
    checks: libraryChecks(found, await findLibraryIds(scope), warningText.version),
  });
}

/** The words of the sheet as it prints; with SIGNED_PAPER set to a folder the file is kept there, to be looked at. */
async function paper(document: ProgramDocument, state: string): Promise<string> {
  const bytes = renderHandoutHere(buildHandout(document, { printedOn: TODAY }));
  const folder = process.env.SIGNED_PAPER;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${state}.pdf`), bytes);
  }
  const { pages } = await readPdf(bytes);
  return pages
    .flatMap(({ texts }) => texts.map(({ text }) => text))
    .join(" ")
    .replaceAll(/\s+/g, " ");
}

it("paper goes from unsigned to signed to lapsed, and what was printed keeps what it said", async () => {
  const { scope, admin } = await makeClinic(suite.database);
  const exercises = (await listExercises(scope)).filter(({ slug }) => SHOWN.includes(slug));
  const { programId } = await makeProgram(scope, { items: exercises.map(({ id }) => makeItem(id)) });
  const claims = /checked by|signed|reviewed/i;
  const unsigned = await paper(await frozen(scope, programId), "1-unsigned");
  expect(unsigned).toMatch(/Warning text \d+\.\d+, written \d+ \w+ 2026\./);
  expect(unsigned).toContain("Chosen for you by");
  expect(unsigned).not.toMatch(claims);

  await makeSigner(admin.scope, scope);
  await makeSigner(admin.scope, admin.scope, {
    ...{ fullName: "Ben Roy", profession: "doctor", registrationBody: "GMC", registrationNumber: "GMC 7" },
  });
  const { version } = await getWarningText(scope);
  const card: TextName = { kind: "warning-text", subject: version };
  await sign(scope, card);
  await sign(admin.scope, card);
  expect(await paper(await frozen(scope, programId), "2-card-signed")).toMatch(
    /checked by Ana Sousa, physiotherapist, and Ben Roy, doctor, \w+ 2026\./,
  );
  const slugs = new Map([...(await findLibraryIds(scope)).topics].map(([slug, id]) => [id, slug]));
  const topics = (await findProgram(scope, programId))?.draft.topicIds ?? [];
  for (const id of topics) await sign(scope, { kind: "advice-topic", subject: slugs.get(id) ?? "" });
  const [first = "", ...others] = SHOWN;
  for (const subject of others) await sign(scope, { kind: "exercise", subject });
  expect(await paper(await frozen(scope, programId), "3-one-missing")).not.toContain("Texts checked by");
  const last = await sign(scope, { kind: "exercise", subject: first });
  const whole = await frozen(scope, programId);
  const signed = await paper(whole, "4-signed");
  expect(signed).toContain("Texts checked by Ana Sousa, physiotherapist.");
  expect(signed).not.toMatch(/reviewed|HCPC|PH123456/);

  const year = String(Number(TODAY.slice(0, 4)) + 3);
  const late = await frozen(scope, programId, year + TODAY.slice(4));
  expect(await paper(late, "5-lapsed-with-time")).not.toMatch(claims);
  await withdrawSignature(scope, last, "A step is wrong, to be read again.");
  const lapsed = await paper(await frozen(scope, programId), "6-lapsed");
  expect(lapsed).not.toContain("Texts checked by");
  // The version that was frozen before says what was true when it was published.
  expect(await paper(whole, "7-published-before")).toBe(signed);
});
