import { type Access, forEverybody, LINK } from "./access";
import { type Caller, NOWHERE, type Reply } from "./caller";
import type { World } from "./world";

export interface DoorLine {
  readonly access: Access;
  readonly knock: (world: World, caller: Caller) => Promise<Reply>;
}

const json = (caller: Caller, path: string, body: unknown) =>
  caller.send(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

const posted = (caller: Caller, path: string, body: string) =>
  caller.send(path, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
  });

/** Everything that takes a POST and is no server action: one line each, or the test of the matrix fails. */
export const DOORS: Readonly<Record<string, DoorLine>> = {
  "POST /p/open": {
    access: forEverybody("not-there"),
    knock: (_world, caller) => json(caller, "/p/open", { token: "A".repeat(43) }),
  },
  "POST /code/open": {
    access: forEverybody("done"),
    knock: (_world, caller) => posted(caller, "/code/open", "code="),
  },
  "POST /api/auth/[...nextauth]": {
    access: forEverybody("not-there"),
    knock: (_world, caller) => json(caller, "/api/auth/session", { data: { role: "admin" } }),
  },
  // No clip: whoever may send one is told so, and nobody else is told more.
  "POST /clips": {
    access: forEverybody("refused"),
    knock: (_world, caller) => caller.send("/clips", { method: "POST", body: "no clip" }),
  },
  // As another site would: with our own Origin it would end what the other lines need; session.spec.ts does that.
  "POST /sign-out": {
    access: forEverybody("forbidden"),
    knock: (_world, caller) => caller.send("/sign-out", { method: "POST", headers: { origin: "" } }),
  },
  // Nothing that could be set in type was posted.
  "POST /trial/handout.pdf": {
    access: forEverybody("refused"),
    knock: (_world, caller) => posted(caller, "/trial/handout.pdf", "draft="),
  },
  "POST /p/pin/check": {
    access: forEverybody("done"),
    knock: (_world, caller) => posted(caller, "/p/pin/check", "pin=000000"),
  },
  "POST /p/[linkId]/logs": {
    access: LINK,
    knock: ({ own }, caller) => json(caller, `/p/${own.linkId}/logs`, { logs: [{ id: NOWHERE }] }),
  },
  "POST /p/[linkId]/reminders": {
    access: LINK,
    knock: ({ own }, caller) => json(caller, `/p/${own.linkId}/reminders`, {}),
  },
  // A form without its answers: nothing is recorded, and the page behind it says so.
  "POST /p/[linkId]/done/save": {
    access: { ...LINK, "live link": "done" },
    knock: ({ own }, caller) => posted(caller, `/p/${own.linkId}/done/save`, ""),
  },
  // Everybody is sent back to the page, which is closed to all but the bearer.
  "POST /p/[linkId]/more-time": {
    access: forEverybody("done"),
    knock: ({ own }, caller) => json(caller, `/p/${own.linkId}/more-time`, {}),
  },
  // Whoever asks has only told their own browser in which language to read.
  "POST /p/[linkId]/language": {
    access: forEverybody("done"),
    knock: ({ own }, caller) => posted(caller, `/p/${own.linkId}/language`, "language=en"),
  },
};
