import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ABSOLUTE_HOURS,
  IDLE_MINUTES,
  isSessionLive,
  sessionCountdown,
  sessionEnd,
} from "./session-lifetime";

const START = new Date("2026-11-22T08:00:00Z");
const minutesAfter = (minutes: number, from = START) => new Date(from.getTime() + minutes * 60_000);
const session = { lastSeenAt: START, endsAt: sessionEnd(START) };

describe("isSessionLive", () => {
  it("ends after 30 minutes without a request", () => {
    expect(IDLE_MINUTES).toBe(30);
    expect(isSessionLive(session, minutesAfter(29.99))).toBe(true);
    expect(isSessionLive(session, minutesAfter(30))).toBe(false);
  });

  it("ends after 12 hours, however busy", () => {
    expect(ABSOLUTE_HOURS).toBe(12);
    const busy = (minutes: number) => ({ ...session, lastSeenAt: minutesAfter(minutes - 1) });
    expect(isSessionLive(busy(719), minutesAfter(719))).toBe(true);
    expect(isSessionLive(busy(720), minutesAfter(720))).toBe(false);
  });

  it("never lives again once it has ended", () => {
    const moments = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 800 }), ([a, b], seen) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
        const touched = { ...session, lastSeenAt: minutesAfter(seen) };
        if (!isSessionLive(touched, minutesAfter(earlier))) {
          expect(isSessionLive(touched, minutesAfter(later))).toBe(false);
        }
      }),
    );
  });
});

describe("sessionCountdown", () => {
  const at = (minutes: number) => minutesAfter(minutes).getTime();

  it("warns two minutes before a page goes quiet, a minute before the server does", () => {
    expect(sessionCountdown(at(0), at(720))).toEqual({ warnAt: at(27), endAt: at(29), isAbsolute: false });
  });

  it("warns before the absolute end, whatever is asked", () => {
    expect(sessionCountdown(at(715), at(720))).toEqual({ warnAt: at(718), endAt: at(720), isAbsolute: true });
  });

  it("never shows as live what the server has ended", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 719 }), fc.integer({ min: 0, max: 60 }), (asked, late) => {
        // The server's note may be up to a minute older than the page's.
        const touched = { ...session, lastSeenAt: new Date(at(asked) - late * 1000) };
        const { endAt } = sessionCountdown(at(asked), session.endsAt.getTime());
        expect(isSessionLive(touched, new Date(endAt - 1))).toBe(true);
      }),
    );
  });
});
