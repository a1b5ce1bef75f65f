import { ALL_CLEAR, programOf, startedProgram } from "../stress/program.mjs";
import { Visitor } from "../stress/visitor.mjs";

const PASSWORD = "short walks most days";
const EXERCISES = 12;
const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** Whose pages are measured, with something on each: a program of four exercises, and one of twelve, both published. */
export async function makePages(app) {
  const therapist = new Visitor(app);
  await therapist.signIn("therapist@riverside.example", PASSWORD);
  const small = await startedProgram(therapist, "Amelia Trial");
  const large = await startedProgram(therapist, "Wilfred Probe");
  await fillUp(therapist, large.programId);
  const link = await published(therapist, small.programId);
  const linkOfLarge = await published(therapist, large.programId);
  const staff = (page, address, more) => ({ page, address, visitor: therapist, ...more });
  const patient = await opened(app, link);
  const patientOfLarge = await opened(app, linkOfLarge);
  const phone = (page, address, who = patient) => ({ page, address: `${who.path}${address}`, ...who });
  const { patientId, programId } = small;
  const { text: templates } = await therapist.send("/templates");
  const [, templateId] = new RegExp(`/templates/(${UUID})`).exec(templates);
  return [
    staff("patients", "/patients"),
    staff("Today", "/today"),
    staff("record", `/patients/${patientId}`),
    staff("follow-up", `/patients/${patientId}/follow-up`),
    staff("library", "/library"),
    staff("exercise", "/library/bridge"),
    staff("templates", "/templates"),
    staff("template", `/templates/${templateId}`),
    staff("program", `/programs/${programId}`),
    staff("version", `/programs/${programId}/versions/1`),
    staff("builder", `/programs/${programId}/edit`),
    staff("builder, 12 exercises", `/programs/${large.programId}/edit`),
    staff("clinic", "/clinic"),
    staff("current sheet", `/programs/${programId}/handout.pdf`),
    staff("draft sheet", `/programs/${programId}/handout.pdf?version=draft`),
    staff("drawing", "/library/figures/bridge"),
    phone("patient page", ""),
    phone("patient page, 12 exercises", "", patientOfLarge),
    phone("player", "/session"),
    phone("history", "/history"),
    phone("phone sheet", "/handout.pdf"),
  ];
}

/** Adds exercises of the library to a draft until it has twelve. */
async function fillUp(therapist, programId) {
  const { data } = await programOf(therapist, programId);
  const { text } = await therapist.send("/library");
  const slugs = new Set([...text.matchAll(/href="\/library\/([a-z0-9-]+)"/g)].map(([, slug]) => slug));
  const ids = new Set(data.draft.items.map(({ exerciseId }) => exerciseId));
  const items = [...data.draft.items];
  for (const slug of slugs) {
    if (items.length === EXERCISES) break;
    const page = await therapist.send(`/library/${slug}`);
    const [, exerciseId] = new RegExp(`exerciseId\\\\?":\\\\?"(${UUID})`).exec(page.text) ?? [];
    if (!exerciseId || ids.has(exerciseId)) continue;
    ids.add(exerciseId);
    items.push({ ...items[0], itemId: crypto.randomUUID(), exerciseId });
  }
  const draft = { ...data.draft, items };
  const { status } = await therapist.act("saveDraftAction", { programId, revision: data.revision, draft });
  if (status !== "saved") throw new Error(`The trial's own program was not saved: ${status}`);
}

/** Publishes a program; answers the address of the patient's link, which its page shows. */
async function published(therapist, programId) {
  const { data } = await programOf(therapist, programId);
  const publication = { programId, revision: data.revision, screening: { answers: ALL_CLEAR } };
  await therapist.act("publishProgramAction", publication);
  const { text } = await therapist.send(`/programs/${programId}`);
  const [address] = /https?:\/\/[^"\\\s]+\/p#[\w-]+/.exec(text) ?? [];
  if (!address) throw new Error("The trial's own program was not published.");
  return address;
}

/** Somebody with a phone who has opened a link. */
async function opened(app, link) {
  const visitor = new Visitor(app);
  const { text } = await visitor.send("/p/open", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: new URL(link).hash.slice(1) }),
  });
  return { visitor, path: JSON.parse(text).path };
}
