import { expect, test } from "@playwright/test";
import { fits, type Wanted } from "../matrix/access";
import { ACTIONS, type ActionLine } from "../matrix/actions";
import { ADDRESSES, type AddressLine } from "../matrix/addresses";
import type { Caller, Reply } from "../matrix/caller";
import { makeDeadLinks } from "../matrix/dead-links";
import { DOORS, type DoorLine } from "../matrix/doors";
import { actionsInSource, addressesInSource } from "../matrix/inventory";
import { POINTS_OF_VIEW, type PointOfView, trade } from "../matrix/points-of-view";
import { makeWorld, type World } from "../matrix/world";

/** Whoever is not in the first clinic and does not hold its live link. */
const STRANGERS = POINTS_OF_VIEW.filter((view) => !["admin", "therapist", "live link"].includes(view));
const OWN: readonly PointOfView[] = ["therapist", "admin"];

const CLINIC_TO_CALL = ["dial", "emergencyDial", "emergencyNumber", "hours", "name", "phone"];

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

test("a link is as dead when it ran out or its program was archived as when it was ended", async ({
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const dead = await makeDeadLinks(world, origin);
  const wrong: string[] = [];
  for (const [why, { linkId, token, bearer }] of Object.entries(dead)) {
    const place = { ...world, own: { ...world.own, linkId } };
    const ask = async ([name, line]: readonly [string, AddressLine | DoorLine]) => {
      const reply = await ("path" in line ? bearer.get(line.path(place)) : line.knock(place, bearer));
      judge(wrong, `${name} with a link that is ${why}`, reply, line.access["dead link"], "dead link");
    };
    const lines = Object.entries<AddressLine | DoorLine>({ ...ADDRESSES, ...DOORS });
    await Promise.all(lines.filter(([name]) => name.includes("[linkId]")).map(ask));
    const [its, nobodys] = await Promise.all([trade(bearer, token), trade(bearer, "A".repeat(43))]);
    const { clinic, ...closed } = JSON.parse(its.text);
    expect([its.status, closed], why).toEqual([404, JSON.parse(nobodys.text)]);
    // Whoever has the token of a link that was real may call; nothing else of it is told.
    if (clinic) expect(Object.keys(clinic).sort(), why).toEqual(CLINIC_TO_CALL);
  }
  expect(wrong).toEqual([]);
  // The last one was closed by nothing but its end.
  const { programId, linkId, token, bearer } = dead.expired;
  await world.callers.therapist.act("renewLinkAction", { programId, linkId });
  expect((await bearer.get(`/p/${linkId}`)).outcome).toBe("page");
  expect((await trade(bearer, token)).status).toBe(200);
});

test("every door answers each point of view as the matrix says", async () => {
  const wrong: string[] = [];
  for (const [name, line] of Object.entries(DOORS)) {
    const knock = async (view: PointOfView) =>
      judge(
        wrong,
        `${name} for ${view}`,
        await line.knock(world, world.callers[view]),
        line.access[view],
        view,
      );
    await Promise.all(POINTS_OF_VIEW.map(knock));
  }
  expect(wrong).toEqual([]);
});

test("every action answers each point of view as the matrix says, and strangers change nothing", async () => {
  const wrong: string[] = [];
  const before = await belongings(world.callers.therapist);
  for (const [name, line] of Object.entries(ACTIONS)) {
    const views = [...STRANGERS, "live link" as const].filter(
      (view) => !(line.sparedOwn && line.access[view] === "done"),
    );
    await Promise.all(views.map((view) => judgeAction(wrong, name, line, view)));
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
    const ask = async (origin: string) => {
      const reply = await world.callers.admin.act(name, line.payload(world), { origin });
      const isRefused = reply.outcome === (origin === "" ? "refused" : "forbidden");
      if (!isRefused) wrong.push(`${name} from "${origin}": ${reply.outcome} (${reply.status})`);
    };
    await Promise.all(["", "null", "https://elsewhere.example"].map(ask));
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
