import { createHash, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { sessionEnd } from "@/lib/domain/clinic/session-lifetime";
import { ALL_CLEAR } from "@/lib/domain/conflict/screening";
import { getClinicStanding } from "../queries/clinics";
import { findPatient, listPatients } from "../queries/patients";
import { findProgram } from "../queries/programs";
import { findLinkedProgram } from "../queries/share-links";
import { LinkScope, SignInScope } from "../scope";
import { exportedFunctions } from "../test/exported-functions";
import * as make from "../test/factories";
import { auditTrail, INSUFFICIENT_PRIVILEGE, snapshot, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { createTopic, setTopicArchived, updateTopic } from "./advice";
import { recordRefusal } from "./audit";
import { allowShortCodes, changeClinicSettings } from "./clinics";
import { drawExercise, setExerciseArchived } from "./exercise-states";
import { createExercise, updateExercise } from "./exercises";
import { setFavourite } from "./favourites";
import { keepConflict } from "./kept-conflicts";
import { createPatient, setPatientArchived, updatePatient } from "./patients";
import { publishProgram, recordPrint } from "./program-versions";
import { archiveProgram, createProgram, saveDraft } from "./programs";
import { recordScreening } from "./screenings";
import { endOwnSessions } from "./sessions";
import { issueShareLink, recordLinkOpened, revokeShareLink } from "./share-links";
import { createSession, endSession, forgiveGuesses, reserveGuess, touchSession } from "./sign-in";
import { createTemplate, replaceTemplateContents, setTemplateArchived, updateTemplate } from "./templates";
import { forgetUsualDose, saveUsualDose } from "./usual-doses";

const suite = startTestDatabase();
const PRINT = { versionNumber: 1, warningTextVersion: "1.0" };
let clinic: make.TestClinic;

beforeAll(async () => {
  clinic = await make.makeClinic(suite.database);
  await suite.database.execute(
    sql`create trigger test_refuse_audit before insert on audit_events execute function refuse_change()`,
  );
  await suite.database.execute(sql`alter table audit_events disable trigger test_refuse_audit`);
});

const NOTHING_IN_IT = { items: [], topicIds: [] };

type Write = () => Promise<unknown>;
const key = createHash("sha256").update("somebody").digest("hex");

async function sessionScope() {
  const sessionId = await make.makeSession(suite.database, clinic, clinic.admin);
  return { sessionId, scope: SignInScope.forSession(suite.database, sessionId, clinic.admin.email) };
}

async function sharedLink() {
  const { linkId } = await make.makeSharedProgram(clinic.scope);
  return { linkId, scope: LinkScope.forLink(suite.database, linkId) };
}

/** Every exported mutation: what makes it ready to write, and the verb of the audit row it leaves, if any. */
const WRITES: Record<string, readonly [verb: string | null, prepare: () => Promise<Write>]> = {
  "mutations/audit.recordRefusal": [
    "refused",
    async () => () => recordRefusal(clinic.scope, "clinic.change"),
  ],
  "mutations/clinics.allowShortCodes": [
    "clinic.change",
    async () => {
      const { scope } = clinic.admin;
      const { revision } = await getClinicStanding(scope);
      return () => allowShortCodes(scope, revision, { allowed: true, shareKey: make.SHARE_KEY });
    },
  ],
  "mutations/clinics.changeClinicSettings": [
    "clinic.change",
    async () => {
      const { scope } = clinic.admin;
      const { revision } = await getClinicStanding(scope);
      return () => changeClinicSettings(scope, revision, { figureBuild: "fuller" });
    },
  ],
  "mutations/kept-conflicts.keepConflict": [
    "conflict.keep",
    async () => {
      const { programId, draft } = await make.makeProgram(clinic.scope);
      const { itemId = "", exerciseId = "" } = draft.items[0] ?? {};
      const kept = { itemId, exerciseId, rule: "R1" as const, reason: "tested here, leg stays quiet" };
      return () => keepConflict(clinic.scope, programId, kept);
    },
  ],
  "mutations/screenings.recordScreening": [
    "program.screen",
    async () => {
      const { programId } = await make.makeProgram(clinic.scope);
      const screening = { answers: ALL_CLEAR, outcome: "clear" as const, note: "" };
      return () => recordScreening(clinic.scope, programId, screening);
    },
  ],
  "mutations/advice.createTopic": [
    "advice.create",
    async () => () => createTopic(clinic.scope, make.TOPIC, make.TODAY),
  ],
  "mutations/advice.updateTopic": [
    "advice.update",
    async () => {
      const topicId = await createTopic(clinic.scope, make.TOPIC, make.TODAY);
      return () => updateTopic(clinic.scope, topicId, 1, { ...make.TOPIC, title: "Rest" }, make.TODAY);
    },
  ],
  "mutations/advice.setTopicArchived": [
    "advice.archive",
    async () => {
      const topicId = await createTopic(clinic.scope, make.TOPIC, make.TODAY);
      return () => setTopicArchived(clinic.scope, topicId, true);
    },
  ],
  "mutations/exercises.createExercise": [
    "exercise.create",
    async () => () => createExercise(clinic.scope, make.EXERCISE, make.TODAY),
  ],
  "mutations/exercises.updateExercise": [
    "exercise.update",
    async () => {
      const { exerciseId } = await createExercise(clinic.scope, make.EXERCISE, make.TODAY);
      return () =>
        updateExercise(clinic.scope, exerciseId, 1, { ...make.EXERCISE, feel: "More." }, make.TODAY);
    },
  ],
  "mutations/exercise-states.drawExercise": [
    "exercise.draw",
    async () => {
      const { exerciseId } = await createExercise(clinic.scope, make.EXERCISE, make.TODAY);
      return () => drawExercise(clinic.scope, exerciseId, 1, { poses: {}, figure: {} });
    },
  ],
  "mutations/exercise-states.setExerciseArchived": [
    "exercise.archive",
    async () => {
      const { exerciseId } = await createExercise(clinic.scope, make.EXERCISE, make.TODAY);
      return () => setExerciseArchived(clinic.scope, exerciseId, true);
    },
  ],
  "mutations/images.storeImage": ["image.store", async () => () => make.makeImage(clinic.scope)],
  "mutations/patients.createPatient": [
    "patient.create",
    async () => () => createPatient(clinic.scope, make.PATIENT, make.TODAY),
  ],
  "mutations/patients.updatePatient": [
    "patient.update",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      return () => updatePatient(clinic.scope, patientId, 1, { ...make.PATIENT, tags: [] }, make.TODAY);
    },
  ],
  "mutations/patients.setPatientArchived": [
    "patient.archive",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      return () => setPatientArchived(clinic.scope, patientId, true);
    },
  ],
  "mutations/programs.createProgram": [
    "program.create",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      const draft = await make.makeDraft(clinic.scope);
      return () => createProgram(clinic.scope, patientId, draft);
    },
  ],
  "mutations/programs.saveDraft": [
    "program.save-draft",
    async () => {
      const { programId, draft } = await make.makeProgram(clinic.scope);
      return () => saveDraft(clinic.scope, programId, 1, { ...draft, items: draft.items.slice(1) });
    },
  ],
  "mutations/programs.archiveProgram": [
    "program.archive",
    async () => {
      const { programId } = await make.makeProgram(clinic.scope);
      return () => archiveProgram(clinic.scope, programId);
    },
  ],
  "mutations/templates.createTemplate": [
    "template.create",
    async () => {
      const contents = await make.makeDraft(clinic.scope);
      return () => createTemplate(clinic.scope, make.TEMPLATE, contents);
    },
  ],
  "mutations/templates.updateTemplate": [
    "template.update",
    async () => {
      const templateId = await createTemplate(clinic.scope, make.TEMPLATE, NOTHING_IN_IT);
      return () => updateTemplate(clinic.scope, templateId, 1, make.TEMPLATE);
    },
  ],
  "mutations/templates.replaceTemplateContents": [
    "template.replace-items",
    async () => {
      const templateId = await createTemplate(clinic.scope, make.TEMPLATE, NOTHING_IN_IT);
      const contents = await make.makeDraft(clinic.scope);
      return () => replaceTemplateContents(clinic.scope, templateId, 1, contents);
    },
  ],
  "mutations/templates.setTemplateArchived": [
    "template.archive",
    async () => {
      const templateId = await createTemplate(clinic.scope, make.TEMPLATE, NOTHING_IN_IT);
      return () => setTemplateArchived(clinic.scope, templateId, true);
    },
  ],
  "mutations/program-versions.publishProgram": [
    "program.publish",
    async () => {
      const { programId } = await make.makeProgram(clinic.scope);
      const document = await make.documentOf(clinic.scope, programId);
      return () => publishProgram(clinic.scope, programId, 1, document);
    },
  ],
  "mutations/program-versions.recordPrint": [
    "program.print",
    async () => {
      const { programId } = await make.makeSharedProgram(clinic.scope);
      return () => recordPrint(clinic.scope, programId, PRINT);
    },
  ],
  "mutations/share-links.issueShareLink": [
    "share-link.issue",
    async () => {
      const { programId } = await make.makeProgram(clinic.scope);
      await make.publish(clinic.scope, programId);
      return () => issueShareLink(clinic.scope, programId, make.linkOptions());
    },
  ],
  "mutations/share-links.revokeShareLink": [
    "share-link.revoke",
    async () => {
      const { linkId } = await sharedLink();
      return () => revokeShareLink(clinic.scope, linkId);
    },
  ],
  "mutations/share-links.recordLinkOpened": [
    "share-link.open",
    async () => {
      const { linkId, scope } = await sharedLink();
      return () => recordLinkOpened(scope, linkId, new Date());
    },
  ],
  "mutations/sessions.endOwnSessions": [
    "session.end-all",
    async () => {
      await sessionScope();
      return () => endOwnSessions(clinic.admin.scope);
    },
  ],
  "mutations/sign-in.createSession": [
    "session.start",
    async () => {
      const sessionId = randomUUID();
      const { email, userId } = clinic.admin;
      const session = { sessionId, clinicId: clinic.clinicId, userId, endsAt: sessionEnd(new Date()) };
      return () => createSession(SignInScope.forSession(suite.database, sessionId, email), session);
    },
  ],
  "mutations/sign-in.endSession": [
    "session.end",
    async () => {
      const { sessionId, scope } = await sessionScope();
      return () => endSession(scope, sessionId);
    },
  ],
  // A personal preference.
  "mutations/usual-doses.saveUsualDose": [
    null,
    async () => {
      const { draft } = await make.makeProgram(clinic.scope);
      return () => saveUsualDose(clinic.scope, draft.items[0]?.exerciseId ?? "", make.DOSE);
    },
  ],
  "mutations/usual-doses.forgetUsualDose": [
    null,
    async () => {
      const { draft } = await make.makeProgram(clinic.scope);
      const exerciseId = draft.items[0]?.exerciseId ?? "";
      await saveUsualDose(clinic.scope, exerciseId, make.DOSE);
      return () => forgetUsualDose(clinic.scope, exerciseId);
    },
  ],
  "mutations/favourites.setFavourite": [
    null,
    async () => {
      const [item] = (await make.makeDraft(clinic.scope)).items;
      return () => setFavourite(clinic.scope, item?.exerciseId ?? "", true);
    },
  ],
  // A counter and a heartbeat: neither is a clinical write, and no clinic is known yet.
  "mutations/sign-in.reserveGuess": [
    null,
    async () => {
      const { scope } = await sessionScope();
      return () => reserveGuess(scope, [{ key, limit: 10 }], new Date());
    },
  ],
  "mutations/sign-in.forgiveGuesses": [
    null,
    async () => {
      const { scope } = await sessionScope();
      return () => forgiveGuesses(scope, key, new Date());
    },
  ],
  "mutations/sign-in.touchSession": [
    null,
    async () => {
      const { sessionId, scope } = await sessionScope();
      return () => touchSession(scope, sessionId, new Date());
    },
  ],
};

async function verbsLeftBy(work: Write): Promise<unknown[]> {
  const before = await auditTrail(suite.database, clinic.clinicId);
  await work();
  const after = await auditTrail(suite.database, clinic.clinicId);
  return after.slice(before.length).map((row) => row.verb);
}

describe("every write", () => {
  it("is listed here", async () => {
    expect(Object.keys(WRITES).sort()).toEqual((await exportedFunctions(["mutations"])).sort());
  });

  it.each(Object.entries(WRITES))("%s leaves exactly one audit row", async (_, [verb, prepare]) => {
    expect(await verbsLeftBy(await prepare())).toEqual(verb === null ? [] : [verb]);
  });

  const audited = Object.entries(WRITES).filter(([, [verb]]) => verb !== null);
  it.each(audited)("%s does not happen when its audit row cannot be written", async (_, [, prepare]) => {
    const write = await prepare();
    const before = await snapshot(suite.database);
    await suite.database.execute(sql`alter table audit_events enable trigger test_refuse_audit`);
    const verdict = await verdictOf(write());
    await suite.database.execute(sql`alter table audit_events disable trigger test_refuse_audit`);
    expect(verdict).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await snapshot(suite.database)).toEqual(before);
  });
});

describe("a write that fails", () => {
  it("leaves no audit row", async () => {
    const { programId, patientId, draft } = await make.makeProgram(clinic.scope);
    const document = await make.documentOf(clinic.scope, programId);
    const failing: Write[] = [
      () => updatePatient(clinic.scope, patientId, 9, make.PATIENT, make.TODAY),
      () => updatePatient(clinic.scope, patientId, 1, { ...make.PATIENT, tags: ["no-such-tag"] }, make.TODAY),
      () => createPatient(clinic.scope, { ...make.PATIENT, name: "" }, make.TODAY),
      () => setPatientArchived(clinic.scope, randomUUID(), true),
      () => saveDraft(clinic.scope, programId, 9, draft),
      () => saveDraft(clinic.scope, programId, 1, { ...draft, title: "" }),
      () => publishProgram(clinic.scope, programId, 9, document),
      () => recordPrint(clinic.scope, programId, PRINT),
      () => issueShareLink(clinic.scope, programId, make.linkOptions()),
      () => archiveProgram(clinic.scope, randomUUID()),
    ];
    const before = await snapshot(suite.database);
    for (const write of failing) await expect(write()).rejects.toThrow();
    expect(await snapshot(suite.database)).toEqual(before);
  });
});

describe("reading a record", () => {
  it("is audited, with who read what", async () => {
    const { programId, patientId } = await make.makeProgram(clinic.scope);
    const { linkId, scope } = await sharedLink();
    expect(await verbsLeftBy(() => findPatient(clinic.scope, patientId))).toEqual(["patient.read"]);
    expect(await verbsLeftBy(() => listPatients(clinic.scope))).toEqual(["patient.list"]);
    expect(await verbsLeftBy(() => findProgram(clinic.scope, programId))).toEqual(["program.read"]);
    expect(await verbsLeftBy(() => findLinkedProgram(scope, linkId))).toEqual(["program.read"]);
    expect(await verbsLeftBy(() => findPatient(clinic.scope, randomUUID()))).toEqual([]);
  });
});
