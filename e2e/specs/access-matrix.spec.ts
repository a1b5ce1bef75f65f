import { expect, test } from "@playwright/test";
import { fits, type Wanted } from "../matrix/access";
import { ACTIONS, type ActionLine } from "../matrix/actions";
import { ADDRESSES } from "../matrix/addresses";
import type { Caller, Reply } from "../matrix/caller";
import { DOORS } from "../matrix/doors";
import { actionsInSource, addressesInSource } from "../matrix/inventory";
import { POINTS_OF_VIEW, type PointOfView } from "../matrix/points-of-view";
import { makeWorld, type World } from "../matrix/world";

/** Whoever is not in the first clinic and does not hold its live link. */
const STRANGERS = POINTS_OF_VIEW.filter((view) => !["admin", "therapist", "live link"].includes(view));
const OWN: readonly PointOfView[] = ["therapist", "admin"];

let world: World;

// One worker, and so one world, for the whole file.
test.describe.configure({ mode: "default", timeout: 120_000 });

test.beforeAll(async ({ baseURL }) => {
  world = await makeWorld(baseURL ?? "");
});

test("the matrix has a line for every page, route and action, and none too many", () => {
  const addresses = [...Object.keys(ADDRESSES).map((path) => `GET ${path}`), ...Object.keys(DOORS)];
  expect(addresses.sort()).toEqual(addressesInSource());
  expect(Object.keys(ACTIONS).sort()).toEqual(actionsInSource());
});

test("every address answers each of the nine points of view as the matrix says", async () => {
  const wrong: string[] = [];
  for (const [name, line] of Object.entries(ADDRESSES)) {
    const path = line.path(world);
    const replies = await Promise.all(POINTS_OF_VIEW.map((view) => world.callers[view].get(path)));
    POINTS_OF_VIEW.forEach((view, place) => {
      judge(wrong, `GET ${name} for ${view}`, replies[place], line.access[view], view);
    });
  }
  expect(wrong).toEqual([]);
});

test("every door answers each point of view as the matrix says", async () => {
  const wrong: string[] = [];
  for (const [name, line] of Object.entries(DOORS)) {
    for (const view of POINTS_OF_VIEW) {
      const reply = await line.knock(world, world.callers[view]);
      judge(wrong, `${name} for ${view}`, reply, line.access[view], view);
    }
  }
  expect(wrong).toEqual([]);
});

test("every action answers each point of view as the matrix says, and strangers change nothing", async () => {
  const wrong: string[] = [];
  const before = await belongings(world.callers.therapist);
  for (const view of [...STRANGERS, "live link"] as const) {
    for (const [name, line] of Object.entries(ACTIONS)) {
      if (line.sparedOwn && line.access[view] === "done") continue;
      await judgeAction(wrong, name, line, view);
    }
  }
  expect(wrong).toEqual([]);
  expect(await belongings(world.callers.therapist)).toEqual(before);
  for (const view of OWN) {
    for (const [name, line] of Object.entries(ACTIONS)) {
      if (!line.sparedOwn) await judgeAction(wrong, name, line, view);
    }
  }
  expect(wrong).toEqual([]);
});

test("nothing is done for a request that names no origin, or another one", async () => {
  const wrong: string[] = [];
  const before = await belongings(world.callers.therapist);
  for (const [name, line] of Object.entries(ACTIONS)) {
    for (const origin of ["", "null", "https://elsewhere.example"]) {
      const reply = await world.callers.admin.act(name, line.payload(world), { origin });
      const isRefused = reply.outcome === (origin === "" ? "refused" : "forbidden");
      if (!isRefused) wrong.push(`${name} from "${origin}": ${reply.outcome} (${reply.status})`);
    }
  }
  for (const door of ["logs", "reminders"]) {
    const send = { method: "POST", headers: { origin: "", "content-type": "application/json" }, body: "{}" };
    const reply = await world.callers["live link"].send(`/p/${world.own.linkId}/${door}`, send);
    if (reply.outcome !== "not-there") wrong.push(`${door} without an origin: ${reply.outcome}`);
  }
  expect(wrong).toEqual([]);
  expect(await belongings(world.callers.therapist)).toEqual(before);
});

async function judgeAction(wrong: string[], name: string, line: ActionLine, view: PointOfView) {
  const reply = await world.callers[view].act(name, line.payload(world));
  judge(wrong, `${name} for ${view}`, reply, line.access[view], view);
}

/** Notes what is not as it must be; whoever is elsewhere must not see a name of the first clinic either. */
function judge(wrong: string[], what: string, reply: Reply | undefined, wanted: Wanted, view: PointOfView) {
  const got = reply?.outcome ?? "fault";
  if (!fits(got, wanted))
    wrong.push(
      `${what}: ${got} (${reply?.status}) in place of ${wanted} ${JSON.stringify(reply?.state ?? "")}`,
    );
  if (STRANGERS.includes(view) && reply?.text.includes(`${world.own.mark} Ferreira`))
    wrong.push(`${what}: leaks a name`);
}

/** The words that the first clinic's own therapist reads about what it has, whatever order they come in. */
async function belongings(therapist: Caller): Promise<readonly string[]> {
  const { patientId, programId, templateId, slug } = world.own;
  const paths = [
    `/patients/${patientId}`,
    `/programs/${programId}`,
    `/templates/${templateId}`,
    `/library/${slug}`,
    "/library/advice",
    "/clinic",
  ];
  const pages = await Promise.all(paths.map((path) => therapist.get(path)));
  return pages.map(({ text }) => {
    const words = text
      .replace(/<script.*?<\/script>/gs, "")
      .split(/<[^>]*>/)
      .filter((piece) => piece.trim() !== "" && !/loading/i.test(piece));
    return [...new Set(words)].sort().join("\n");
  });
}
