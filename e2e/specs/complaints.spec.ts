import { expect, test } from "../fixtures";

/** Things that our pages must never do, and the word of the browser by which the watch knows each. */
const FORBIDDEN: Readonly<Record<string, readonly [act: () => unknown, heard: RegExp]>> = {
  "a script by attribute": [
    () => {
      document.body.insertAdjacentHTML("beforeend", '<button onclick="document.title = 1">x</button>');
      document.body.querySelector<HTMLElement>("[onclick]")?.click();
    },
    /script-src/,
  ],
  "a style by attribute": [
    () => document.body.insertAdjacentHTML("beforeend", '<p style="color: red">x</p>'),
    /style-src/,
  ],
  "a picture of another host": [
    () => document.body.append(Object.assign(new Image(), { src: "https://elsewhere.example/x.png" })),
    /img-src|asked another host/,
  ],
  "a question to another host": [
    () => fetch("https://elsewhere.example/").catch(() => undefined),
    /connect-src|asked another host/,
  ],
  "a frame": [
    () => document.body.append(Object.assign(document.createElement("iframe"), { src: "/sign-in" })),
    /frame-src|default-src|X-Frame|frame-ancestors/i,
  ],
};

test("the watch on every page hears what the policy forbids, also in a window opened later", async ({
  page,
  browser,
  baseURL,
  complaints,
}) => {
  const second = await browser.newContext({ baseURL });
  for (const [name, [act, heard]] of Object.entries(FORBIDDEN)) {
    for (const window of [page, await second.newPage()]) {
      const before = complaints.left().length;
      await window.goto("/sign-in");
      await window.evaluate(act);
      await expect.poll(() => complaints.left().slice(before).join("\n"), name).toMatch(heard);
    }
  }
  await second.close();
  complaints.allow(/./);
});
