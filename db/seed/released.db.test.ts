import path from "node:path";
import { type SQL, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { buildHandout } from "@/lib/domain/handout/handout";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { hashToken } from "@/lib/domain/sharing/share-token";
import { readPdf } from "@/lib/pdf/read-pdf";
import { renderHandoutHere } from "@/lib/pdf/render-here";
import { verifyAuditChains } from "../audit-chains";
import { loadBackup } from "../backup/load";
import { readBackup } from "../backup/read-backup";
import type { Database } from "../client";
import { acceptTexts } from "../mutations/text-acceptances";
import { listExercises } from "../queries/exercises";
import { findOutcomes } from "../queries/outcomes";
import { findPatient } from "../queries/patients";
import { findVersion } from "../queries/program-versions";
import { findProgram } from "../queries/programs";
import { findLinkedProgram } from "../queries/share-links";
import { findTemplate } from "../queries/templates";
import { getWarningText } from "../queries/warning-texts";
import { ClinicScope, LinkScope, OperatorScope } from "../scope";
import { openEmptyTestDatabase } from "../test/database";
import { publish, TODAY } from "../test/factories";
import { asRole, rowsOf } from "../test/raw";
import { fillSearchText } from "./fill-search-text";
import { LIBRARY_TEXTS } from "./library-content";
import { seedLibrary } from "./seed-library";

/**
 * A clinic as the first release left it (commit 47f3fee, schema of nine migrations, warning text 1.1): set up, used in its
 * pages and backed up by that release itself. Three invented people, each with two published versions and a changed draft,
 * phases, an own exercise with a picture and one with a drawing, an own topic, rules that were overruled, logs, a paper
 * diary, a measurement, links with a name and a PIN, an own template.
 */
const FILE = path.resolve(import.meta.dirname, "../test/released/back-and-hip.backup");
const PASSPHRASE = "invented people of an earlier release";
const MIGRATIONS_THEN = 9;
const TEMPLATE_ID = "476b5f1f-abfb-45de-93a8-982dda362591";
const OWN_EXERCISES = ["old-mill-drawn-lift", "old-mill-lift"];
const PEOPLE = [
  {
    name: "Ada Pennant",
    token: "U0tPaOzJvbBdSuyDZTqMSxmv2VcwWNHDh3vK-8fc7YY",
    tags: ["cancer-history", "heart-blood-pressure-glaucoma", "hot-joint", "nonspecific-lbp"],
  },
  {
    name: "Bea Corrigan",
    token: "hHJ1aYJm4E2SZ5N63BgYZPzYAgJ8Y4i4jCQpUhUQmjo",
    tags: ["pregnancy", "pregnancy-pain"],
  },
  {
    name: "Cyril Dunne",
    token: "vmHvDZfZVLxZOseX9QNDL9zv8Mbgk0-djeRp-5hWwzM",
    tags: ["arthritis-hip-oa", "gluteal-tendinopathy", "hip-replacement-posterior"],
  },
] as const;

interface Kept {
  readonly program_id: string;
  readonly number: number;
  readonly document: ProgramDocument;
}

describe("a clinic of the first release", () => {
  let database: Database;
  let scope: ClinicScope;
  let admin: ClinicScope;
  /** The published versions as the release wrote them, and the drafts. */
  const kept: Kept[] = [];

  const read = (statement: SQL) =>
    asRole(database, "homestretch_operator", {}, (transaction) => rowsOf(transaction, statement));

  const idsOf = async (name: string) => {
    const [row] = await read(
      sql`select patients.id as patient, programs.id as program, share_links.id as link from patients
        join programs on programs.patient_id = patients.id
        join share_links on share_links.program_id = programs.id where patients.name = ${name}`,
    );
    return { patientId: String(row?.patient), programId: String(row?.program), linkId: String(row?.link) };
  };

  beforeAll(async () => {
    const handle = await openEmptyTestDatabase();
    ({ database } = handle);
    let table = "";
    const { header } = await readBackup(FILE, PASSPHRASE, (part) => {
      if (part.kind === "table") table = part.table;
      if (part.kind === "row" && table === "program_versions") kept.push(JSON.parse(part.json) as Kept);
    });
    expect(header.migrations).toHaveLength(MIGRATIONS_THEN);
    await database.transaction(
      (transaction) => loadBackup(transaction, FILE, PASSPHRASE, header.migrations),
      { job: "backup" },
    );
    // As every start does.
    const operator = OperatorScope.forSetUp(database);
    await fillSearchText(operator);
    await seedLibrary(operator, LIBRARY_TEXTS);
    const users = await read(sql`select id, clinic_id, role, display_name from users order by role`);
    const [first, second] = users.map(({ id, clinic_id, role, display_name }) =>
      ClinicScope.forSession(database, {
        clinicId: String(clinic_id),
        actor: {
          userId: String(id),
          role: role === "admin" ? "admin" : "therapist",
          displayName: String(display_name),
        },
      }),
    );
    if (!first || !second) throw new Error("the backup has no two people");
    [admin, scope] = [first, second];
    return () => handle.close();
  });

  it("has every published version as it was, and prints every word of it", async () => {
    expect(kept).toHaveLength(2 * PEOPLE.length);
    for (const { program_id, number, document } of kept) {
      expect(await findVersion(scope, program_id, number)).toEqual(document);
      const model = JSON.stringify(buildHandout(document, { printedOn: TODAY }));
      for (const sentence of sentencesOf(document))
        expect(model).toContain(JSON.stringify(sentence).slice(1, -1));
      expect(model).not.toMatch(/reviewed/i);
    }
  });

  it("sets the old versions in type", async () => {
    const [oldest] = kept;
    if (!oldest) throw new Error("there is no version");
    const { pages } = await readPdf(renderHandoutHere(buildHandout(oldest.document, { printedOn: TODAY })));
    const words = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(" ");
    expect(words).toContain("Warning text 1.1, written 22 November 2026.");
  });

  it.each(PEOPLE)("has the record of $name, the draft and the patient's link", async (person) => {
    const { patientId, programId, linkId } = await idsOf(person.name);
    const patient = await findPatient(scope, patientId);
    expect(patient?.tags.toSorted()).toEqual(person.tags);
    expect(patient?.name).toBe(person.name);
    expect(await findOutcomes(scope, patientId)).toMatchObject({
      measurements: [{ occasion: "start", pain: 5 }],
    });
    const before = kept.find(({ program_id, number }) => program_id === programId && number === 2);

    await read(sql`update share_links set expires_at = now() + interval '1 day' returning id`);
    const link = LinkScope.forTokenHash(database, hashToken(person.token));
    expect((await findLinkedProgram(link, linkId))?.document).toEqual(before?.document);

    const { draft } = (await findProgram(scope, programId)) ?? {};
    expect(draft).toMatchObject({ goal: "Unpublished change", phases: [{ weeks: 2 }, { weeks: 4 }] });
    expect(draft?.items.map(({ itemId }) => itemId)).toEqual(
      before?.document.items.map(({ itemId }) => itemId),
    );
  });

  it("finds its own exercises beside the new library, and its template", async () => {
    const exercises = await listExercises(scope);
    expect(exercises.length).toBe(LIBRARY_TEXTS.exercises.length + OWN_EXERCISES.length);
    expect(exercises.map(({ slug }) => slug)).toEqual(expect.arrayContaining(OWN_EXERCISES));
    const template = await findTemplate(scope, TEMPLATE_ID);
    expect(template).toMatchObject({ title: "Old mill weeks" });
  });

  it("publishes again once its lead has accepted the texts, with the new card, and keeps the old versions", async () => {
    const { programId } = await idsOf(PEOPLE[0].name);
    await expect(publish(scope, programId)).rejects.toThrow();
    const { version } = await getWarningText(scope);
    await acceptTexts(admin, version);
    expect(await publish(scope, programId)).toBe(3);
    expect((await findVersion(scope, programId))?.warningCard.textVersion).toBe(version);
    const old = kept.find(({ program_id, number }) => program_id === programId && number === 1);
    expect(await findVersion(scope, programId, 1)).toEqual(old?.document);
  });

  it("has an unbroken trail through the change of release", async () => {
    const chains = await database.transaction((transaction) => verifyAuditChains(transaction));
    expect(chains.map(({ fault }) => fault)).toEqual([undefined]);
  });
});

/** What a patient was told: the exercises, the notes, the advice and the warning signs. */
function sentencesOf({ items, advice, warningCard }: ProgramDocument): string[] {
  return [
    ...items.flatMap(({ exercise, note }) => [exercise.plainName, ...exercise.steps, exercise.stopIf, note]),
    ...advice.flatMap(({ title, points }) => [title, ...points]),
    ...warningCard.groups.flatMap(({ heading, signs }) => [heading, ...signs.map(({ text }) => text)]),
  ].filter((sentence) => sentence !== "");
}
