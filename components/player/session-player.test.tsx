import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { buildHandout } from "@/lib/domain/handout/handout";
import { NEW_SESSION } from "@/lib/domain/session/session";
import { buildSessionPlan } from "@/lib/domain/session/session-plan";
import { buildSessionSource } from "@/lib/domain/session/session-source";
import { announcement } from "@/lib/domain/session/session-words";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { mainPress, sidePress } from "./main-press";
import { SessionPlayer } from "./session-player";
import { doneWords, logOfSession } from "./session-report";
import { StepView } from "./step-view";

const TODAY = "2026-11-23";
const LOG_ID = "0b6f5d3e-8f0a-4c55-9d8a-3f1c2b7a9e10";
const document = aProgramDocument({ items: [anItem(), anItem({ itemId: "item-2" })] });
const source = buildSessionSource(ENGLISH_PAGE, document);
const plan = buildSessionPlan(ENGLISH_PAGE, source, TODAY);

describe("the player", () => {
  it("shows the first exercise before its script is there, and whose it is nowhere", () => {
    const { painGuide } = buildHandout(document, { printedOn: TODAY });
    const markup = renderToStaticMarkup(
      <SessionPlayer
        words={ENGLISH_PAGE}
        lang="en-GB"
        linkId="x"
        source={source}
        openedOn={TODAY}
        language="en-GB"
        painBands={painGuide.bands}
        programHref="/p/x"
        imagesHref="/p/x/images"
        warnings={<p>When to stop</p>}
        numbers={{ emergency: "999", urgent: "111", clinic: "01632 960123" }}
      />,
    );
    expect(markup).toContain("Exercise 1 of 2");
    expect(markup).toContain("2 sets of 10. Hold 5 seconds.");
    expect(markup).not.toMatch(/ style=|Amira/);
  });

  it("begins with what comes before the first exercise, and says it once", () => {
    const warmUp = { text: "Warm up first: walk or march on the spot for 5 minutes.", minutes: 5 };
    const withAdult = "Do these with an adult.";
    const child = buildSessionSource(ENGLISH_PAGE, { ...document, withAdult, warmUp });
    const planned = buildSessionPlan(ENGLISH_PAGE, child, TODAY);
    const shown = (position: number) => {
      const step = planned.steps[position];
      if (!step) throw new Error("a plan has steps");
      const state = { ...NEW_SESSION, position };
      return renderToStaticMarkup(
        <StepView
          words={ENGLISH_PAGE}
          plan={planned}
          step={step}
          state={state}
          imagesHref="/p/x/images"
          language="en-GB"
        />,
      );
    };
    const first = shown(0);
    expect(first.indexOf(withAdult)).toBeGreaterThan(-1);
    expect(first.indexOf(warmUp.text)).toBeGreaterThan(first.indexOf(withAdult));
    expect(first.indexOf("<h1")).toBeGreaterThan(first.indexOf(warmUp.text));
    expect(announcement(ENGLISH_PAGE, planned, planned.steps[0])).toMatch(
      /^Do these with an adult\. Warm up first.*Exercise 1/,
    );
    for (let position = 1; position < planned.steps.length; position += 1) {
      expect(shown(position)).not.toContain("Warm up first");
      expect(announcement(ENGLISH_PAGE, planned, planned.steps[position])).not.toContain("Warm up first");
    }
    expect(planned.minutes).toBe(plan.minutes + 5);
  });

  it("pauses by the large button while the clock runs over work, and goes on by it everywhere else", () => {
    const labels = plan.steps.map((step) => mainPress(ENGLISH_PAGE, step, false).label);
    expect([...new Set(labels)]).toEqual(["Start", "I am ready", "Pause"]);
    for (const step of plan.steps) {
      expect(mainPress(ENGLISH_PAGE, step, true).label).toBe("Carry on");
      const both = [mainPress(ENGLISH_PAGE, step, false), sidePress(ENGLISH_PAGE, step, false)].map(
        (press) => press?.event.kind,
      );
      expect(both.filter((kind) => kind === "next")).toHaveLength(1);
    }
  });

  it("records each exercise once, with the session's own id, and leaves out what was not answered", () => {
    const kept = { logId: LOG_ID, state: { ...NEW_SESSION, position: plan.steps.length }, pain: 0 };
    const log = logOfSession(plan, kept, "Fine.", new Date(2026, 10, 23, 23, 59));
    expect(log).toMatchObject({ id: LOG_ID, versionNumber: 2, localDate: TODAY, pain: 0, note: "Fine." });
    expect(log.items).toEqual(
      ["item-1", "item-2"].map((itemId) => ({ itemId, outcome: "skipped", setsDone: 0, times: 1 })),
    );
    expect(log).not.toHaveProperty("effort");
    expect(doneWords(ENGLISH_PAGE, plan, kept).text).toBe("You did no exercise this time. That happens.");
  });
});
