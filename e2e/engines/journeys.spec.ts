import { PASSWORD, RIVERSIDE } from "../commands/accounts";
import { makePatient, publish, TEMPLATE } from "../matrix/made-programs";
import { signedIn } from "../matrix/points-of-view";
import { expect, test } from "./fixtures";
import type { Visitor } from "./visitor";

const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 568 };
const DESK = { width: 1280, height: 900 };

test("the main job, from sign-in to the patient's page", async ({ visitor }) => {
  const { engine } = visitor;
  await engine.resize(DESK.width, DESK.height);
  await engine.open(`${visitor.origin}/sign-in`);
  await visitor.write(/^E-mail/, RIVERSIDE.email);
  await visitor.write(/^Password/, PASSWORD);
  await visitor.press("button", "Sign in");
  await visitor.isAt(/\/today$/);
  await engine.open(`${visitor.origin}/patients/new`);
  await visitor.write(/^Name or alias/, `Ilse Varga ${Date.now()}`);
  await visitor.press("button", "Add patient");
  await visitor.isAt(/\/patients\/[0-9a-f-]{36}$/);
  await visitor.press("link", "New program");
  await visitor.press("button", `Start: ${TEMPLATE}`);
  await visitor.press("button", "Publish and print");
  await visitor.press("choice", /asked about the warning signs/);
  await visitor.press("button", /^Publish version/);
  await visitor.sees("heading", "Version 1 is published");
  const { link, sheet } = await engine.ask(async () => {
    const fields = Array.from(document.querySelectorAll<HTMLInputElement>("dialog[open] input"));
    const href = document.querySelector<HTMLAnchorElement>(
      "dialog[open] a[href*='.pdf'], dialog[open] a[href*='handout']",
    )?.href;
    const answer = await fetch(href ?? "");
    return {
      link: fields.find(({ value }) => value.includes("/p#"))?.value ?? "",
      sheet: answer.headers.get("content-type"),
    };
  }, undefined);
  expect(sheet).toBe("application/pdf");
  await engine.open(link);
  await visitor.sees("heading", /^Exercises for Ilse/);
  expect(await engine.address()).not.toContain("#");
});

test("the patient opens, plays and logs, without a connection too", async ({ visitor, line }) => {
  const { engine } = visitor;
  await engine.resize(PHONE.width, PHONE.height);
  await engine.open(await newLink(visitor.origin));
  await visitor.sees("heading", /^Exercises for /);
  const page = await engine.address();
  await visitor.tells("four exercises", () => document.querySelectorAll("article").length, 4);
  await saveSession(visitor);
  await visitor.sees("text", "Sent to your clinic.");
  await engine.open(page);
  await visitor.tells("the pages are kept on this phone", pagesAreKept, true);

  await line.cut();
  await engine.open(page);
  await visitor.sees("heading", "Exercises for you");
  await saveSession(visitor);
  await visitor.sees("text", /^Saved on this phone/);

  await line.mend();
  await engine.open(page);
  await visitor.sees("heading", /^Exercises for (?!you)/);
  await engine.open(`${page}/history`);
  await visitor.tells("the clinic has both sessions, and none waits", historyOf, { sent: 2, waiting: 0 });
});

test("help opens on the emergency number, and gives the place back", async ({ visitor }) => {
  const { engine } = visitor;
  await engine.resize(SMALL_PHONE.width, SMALL_PHONE.height);
  await engine.open(await newLink(visitor.origin));
  await visitor.sees("heading", /^Exercises for /);
  await engine.open(`${await engine.address()}/session`);
  await visitor.press("button", "Start");
  await visitor.sees("button", "Pause");
  await visitor.press("link", "Stop? Get help");
  await visitor.sees("link", /^Call 999/);
  const seen = await engine.ask(() => {
    const dialog = document.querySelector("dialog[open]");
    const call = dialog?.querySelector("a[href='tel:999']")?.getBoundingClientRect();
    return {
      isInView: call !== undefined && call.top >= 0 && call.bottom <= window.innerHeight,
      isCut: (dialog?.scrollWidth ?? 0) > (dialog?.clientWidth ?? 0),
      focused: document.activeElement?.textContent,
    };
  }, undefined);
  expect(seen).toEqual({ isInView: true, isCut: false, focused: "Stop? Get help" });
  await engine.key("Escape");
  await visitor.tells("the dialog is gone", () => document.querySelector("dialog[open]") === null, true);
  await visitor.tells("focus is back", () => document.activeElement?.textContent, "Stop? Get help");
  await visitor.sees("button", "Carry on");
});

/** The link of a new program, made by the calls that the screens make. */
async function newLink(origin: string): Promise<string> {
  const staff = await signedIn(origin, "therapist", RIVERSIDE.email);
  return (await publish(staff, await makePatient(staff, `Ilse Varga ${Date.now()}`))).link;
}

/** From the program's page through today's session: one set begun, the rest skipped, pain told of. */
async function saveSession(visitor: Visitor): Promise<void> {
  await visitor.press("link", "Start");
  await visitor.isAt(/\/session$/);
  await visitor.press("button", "Start");
  await visitor.sees("button", "Pause");
  for (let turn = 0; turn < 4; turn += 1) await visitor.press("button", "Skip exercise");
  await visitor.press("choice", /^4/);
  await visitor.press("button", "Save");
  await visitor.sees("heading", "Done");
}

/** How many sessions with their pain the page shows as the clinic's, which can be changed, and as on their way. */
function historyOf() {
  const changes = Array.from(document.querySelectorAll("main article")).filter(
    (entry) => entry.querySelector("button") !== null && entry.textContent?.includes("pain 4 of 10"),
  );
  return { sent: changes.length, waiting: document.body.innerText.split("waiting to send").length - 1 };
}

/** Whether the pages of the link that is open lie on this phone. */
async function pagesAreKept(): Promise<boolean> {
  const linkId = window.location.pathname.split("/").at(-1) ?? "";
  const name = (await caches.keys()).find(
    (key) => key.startsWith("homestretch-link:") && key.includes(linkId),
  );
  const requests = name === undefined ? [] : await (await caches.open(name)).keys();
  return requests.some(({ url }) => url.endsWith("/p/complete"));
}
