import { beforeEach, expect, it, vi } from "vitest";
import type { GuessCounter } from "@/db/mutations/guesses";
import { canMailHere, sendClinicMail } from "./clinic-mail";

const world = vi.hoisted(() => ({
  session: undefined as object | undefined,
  sent: [] as object[],
  counters: [] as readonly GuessCounter[],
  isFull: false,
}));
vi.mock("@/lib/auth/session", () => ({ currentSession: async () => world.session }));
vi.mock("@/db/client", () => ({ getDatabase: async () => ({ database: {} }) }));
vi.mock("@/db/mutations/guesses", () => ({
  consumeRateLimit: async (_scope: unknown, counters: readonly GuessCounter[]) => {
    world.counters = counters;
    return world.isFull ? { allowed: false, retryInMinutes: 9 } : { allowed: true, delayMilliseconds: 0 };
  },
}));
vi.mock("@/lib/platform/send-mail", () => ({
  canSendMail: () => true,
  sendMail: async (mail: object) => {
    world.sent.push(mail);
    return "sent";
  },
}));

const MAIL = { to: "a@patient.example", subject: "Your page", text: "Hello," };
const session = { userId: "user", clinicId: "clinic", isDemoClinic: false };

beforeEach(() => {
  Object.assign(world, { session, sent: [], counters: [], isFull: false });
});

it("counts a mail by account, clinic and hour, then sends it", async () => {
  expect(await canMailHere()).toBe(true);
  expect(await sendClinicMail(MAIL)).toBe("sent");
  expect(world.sent).toEqual([MAIL]);
  expect(world.counters.map(({ limit, minutes, beyond }) => [limit, minutes, beyond])).toEqual([
    [20, 60, undefined],
    [60, 60, undefined],
    [300, 60, undefined],
  ]);
  expect(new Set(world.counters.map(({ key }) => key)).size).toBe(3);
});

it("sends nothing beyond the limit", async () => {
  world.isFull = true;
  expect(await sendClinicMail(MAIL)).toBe("too-many");
  expect(world.sent).toEqual([]);
});

it.each([{ ...session, isDemoClinic: true }, undefined])("sends nothing for %o", async (whoever) => {
  world.session = whoever;
  expect(await canMailHere()).toBe(false);
  expect(await sendClinicMail(MAIL)).toBe("demo");
  expect([world.sent, world.counters]).toEqual([[], []]);
});
