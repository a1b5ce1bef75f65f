import { makeClip } from "@/lib/clips/test-fixtures";
import { HARBOUR, HARBOUR_LEAD, PASSWORD, RIVERSIDE, RIVERSIDE_LEAD } from "../commands/accounts";
import { Caller, type Reply } from "./caller";
import { makePatient, publish } from "./made-programs";
import { EXERCISE, NEW_PASSWORD, PICTURE, TEMPLATE_FIELDS, TOPIC } from "./payloads";
import { opened, type PointOfView, SESSION_COOKIE, signedIn } from "./points-of-view";
import { dataOf, idBehind, lastPart, must, redirected, UUID } from "./replies";

/** Everything of one clinic that somebody could want, by what it is called in payloads and addresses. */
export interface Belongings {
  readonly mark: string;
  readonly patientId: string;
  readonly programId: string;
  readonly revision: number;
  readonly draft: { readonly items: readonly { readonly itemId: string; readonly exerciseId: string }[] };
  readonly linkId: string;
  readonly link: string;
  readonly exerciseId: string;
  readonly slug: string;
  readonly topicId: string;
  readonly topic: string;
  readonly templateId: string;
  readonly imageId: string;
  readonly clipId: string;
  readonly measurementId: string;
  readonly symptomChartId: string;
  /** A therapist of the clinic who is signed in nowhere. */
  readonly userId: string;
  readonly invitationId: string;
  /** The same therapist, named as a clinical signer. */
  readonly signerId: string;
}

export interface World {
  readonly callers: Readonly<Record<PointOfView, Caller>>;
  /** What the first clinic has: the target of whoever is elsewhere. */
  readonly own: Belongings;
  /** A program of the first clinic whose link was ended. */
  readonly ended: { readonly programId: string; readonly linkId: string };
  readonly elsewhere: Belongings;
}

let count = 0;

interface Staff {
  readonly admin: Caller;
  readonly therapist: Caller;
  readonly adminElsewhere: Caller;
  readonly therapistElsewhere: Caller;
  readonly ended: Caller;
}

/** Sign-ins are counted per address: a worker signs everybody in once. */
let staff: Promise<Staff> | undefined;

/** Two clinics with something in them, and one caller for each point of view. */
export async function makeWorld(origin: string): Promise<World> {
  staff ??= signInEverybody(origin);
  const { admin, therapist, adminElsewhere, therapistElsewhere, ended } = await staff;
  for (const caller of [admin, therapist, adminElsewhere, therapistElsewhere])
    must(await caller.act("proveAction", { password: PASSWORD }), "done");
  const mark = `Quilla${process.pid}x${++count}`;
  const own = await makeBelongings(origin, { admin, therapist }, `${mark}a`);
  const elsewhere = await makeBelongings(
    origin,
    { admin: adminElsewhere, therapist: therapistElsewhere },
    `${mark}b`,
  );
  const over = await publish(therapist, await makePatient(therapist, `${mark}c Ferreira`));
  const { caller: deadLink, linkId: overId } = await opened(origin, "dead link", over.link);
  must(await therapist.act("revokeLinkAction", { linkId: overId, programId: over.programId }), "done");
  return {
    own,
    elsewhere,
    ended: { programId: over.programId, linkId: overId },
    callers: {
      admin,
      therapist,
      "admin elsewhere": adminElsewhere,
      "therapist elsewhere": therapistElsewhere,
      "live link": (await opened(origin, "live link", own.link)).caller,
      "link elsewhere": (await opened(origin, "link elsewhere", elsewhere.link)).caller,
      "dead link": deadLink,
      anonymous: new Caller("anonymous", origin),
      "ended session": ended,
    },
  };
}

async function signInEverybody(origin: string): Promise<Staff> {
  const [admin, therapist, adminElsewhere, therapistElsewhere, ended] = await Promise.all([
    signedIn(origin, "admin", RIVERSIDE_LEAD.email),
    signedIn(origin, "therapist", RIVERSIDE.email),
    signedIn(origin, "admin elsewhere", HARBOUR_LEAD.email),
    signedIn(origin, "therapist elsewhere", HARBOUR.email),
    signedIn(origin, "ended session", RIVERSIDE.email),
  ]);
  const cookie = ended.cookie(SESSION_COOKIE) ?? "";
  must(await ended.send("/sign-out", { method: "POST" }), "sign-in");
  ended.keep(SESSION_COOKIE, cookie);
  return { admin, therapist, adminElsewhere, therapistElsewhere, ended };
}

interface Team {
  readonly admin: Caller;
  readonly therapist: Caller;
}

async function makeBelongings(
  origin: string,
  { admin, therapist: staff }: Team,
  mark: string,
): Promise<Belongings> {
  const patientId = await makePatient(staff, `${mark} Ferreira`);
  const program = await publish(staff, patientId);
  const imageId = await makePicture(staff);
  const clipId = await makeStoredClip(staff);
  const slug = lastPart(
    await redirected(staff.act("createExerciseAction", { ...EXERCISE, name: `${mark} lift` })),
  );
  const exercisePage = await staff.get(`/library/${slug}/edit`);
  const exerciseId = idBehind(exercisePage, "exerciseId");
  const { text: spec } = await staff.get("/library/figures/bridge/poses");
  must(await staff.act("drawExerciseAction", { exerciseId, revision: 1, spec: JSON.parse(spec) }), "done");
  await redirected(staff.act("createTopicAction", { ...TOPIC, title: `${mark} sleep` }));
  const topics = await staff.get("/library/advice");
  const topic = new RegExp(`/library/advice/([a-z0-9-]*${mark.toLowerCase()}[a-z0-9-]*)/edit`).exec(
    topics.text,
  )?.[1];
  if (!topic) throw new Error("the new topic is not in the list");
  const topicId = idBehind(await staff.get(`/library/advice/${topic}/edit`), "topicId");
  const template = await staff.act("createTemplateAction", {
    ...TEMPLATE_FIELDS,
    title: `${mark} weeks`,
    programId: program.programId,
    version: "draft",
  });
  const { templateId } = dataOf(template) as { templateId: string };
  const { linkId } = await opened(origin, mark, program.link);
  const userId = await makeColleague(origin, admin, mark);
  const invitationId = await makeInvitation(admin, mark);
  const signerId = await makeSigner(admin, userId);
  const measurementId = await makeMeasurement(staff, patientId);
  const symptomChartId = await makeSymptomChart(staff, patientId);
  const draft = dataOf(await staff.act("findSavedDraftAction", { programId: program.programId }));
  return {
    ...{ mark, patientId, imageId, clipId, slug, exerciseId, topic, topicId, templateId, linkId },
    ...{ userId, invitationId, signerId, measurementId, symptomChartId },
    ...program,
    ...(draft as Pick<Belongings, "revision" | "draft">),
  };
}

/** Somebody else of the clinic, whom nobody else's test is signed in as. */
async function makeColleague(origin: string, admin: Caller, mark: string): Promise<string> {
  const email = `${mark.toLowerCase()}-colleague@clinic.example`;
  const invited = await admin.act("inviteAction", { email, displayName: mark, role: "therapist" });
  const { link } = dataOf(invited) as { link: string };
  const token = new URL(link).hash.slice(1);
  const acceptance = { token, displayName: mark, password: NEW_PASSWORD };
  must(await new Caller("colleague", origin).act("acceptInvitationAction", acceptance), "done");
  return idBeside(await admin.get("/clinic/staff"), "userId", email);
}

async function makeInvitation(admin: Caller, mark: string): Promise<string> {
  const email = `${mark.toLowerCase()}@clinic.example`;
  must(await admin.act("inviteAction", { email, displayName: mark, role: "therapist" }), "done");
  return idBeside(await admin.get("/clinic/staff"), "linkId", email);
}

async function makeSigner(admin: Caller, userId: string): Promise<string> {
  const signer = { userId, fullName: "Sam Signer", profession: "physiotherapist", registerChecked: "on" };
  const register = { registrationBody: "HCPC", registrationNumber: "1", "kinds.advice-topic": "on" };
  must(await admin.act("saveSignerAction", { ...signer, ...register }), "done");
  const page = (await admin.get("/clinic/sign-off")).text.replaceAll('\\"', '"');
  const found = new RegExp(`"id":"(${UUID})","userId":"${userId}"`).exec(page)?.[1];
  if (!found) throw new Error("the page names no signer");
  return found;
}

async function makeMeasurement(staff: Caller, patientId: string): Promise<string> {
  const entry = { occasion: "start", measuredOn: "2026-01-05", pain: "3", note: "", activities: [] };
  await redirected(staff.act("recordMeasurementAction", { patientId, ...entry }));
  return idBehind(await staff.get(`/patients/${patientId}/outcomes`), "measurementId");
}

async function makeSymptomChart(staff: Caller, patientId: string): Promise<string> {
  const entry = { chartedOn: "2026-01-05", marks: [], words: ["weakness"], note: "" };
  await redirected(staff.act("recordSymptomChartAction", { patientId, ...entry }));
  return idBehind(await staff.get(`/patients/${patientId}/symptoms`), "chartId");
}

/** A clip as the form sends it; answers its id. */
export async function makeStoredClip(staff: Caller, posterId?: string): Promise<string> {
  const address = posterId === undefined ? "/clips" : `/clips?poster=${posterId}`;
  const { text } = await staff.send(address, { method: "POST", body: Buffer.from(await makeClip()) });
  return (JSON.parse(text) as { data: { clipId: string } }).data.clipId;
}

async function makePicture(staff: Caller): Promise<string> {
  const form = new FormData();
  form.append("file", new Blob([PICTURE], { type: "image/png" }), "picture.png");
  form.append("kind", "exercise-photo");
  return (dataOf(await staff.act("uploadImageAction", form)) as { imageId: string }).imageId;
}

/** The id of the entry of a list that has this e-mail address. */
function idBeside({ text }: Reply, name: string, email: string): string {
  const plain = text.replaceAll('\\"', '"');
  const found = new RegExp(`"${name}":"(${UUID})"[^}]*"email":"${email}"`).exec(plain)?.[1];
  if (!found) throw new Error(`the page names no ${name} of ${email}`);
  return found;
}
