import { describe, expect, it } from "vitest";
import { programStart } from "./schema";

const [PATIENT, TEMPLATE, EXERCISE] = [1, 2, 3].map((digit) => `${digit}1111111-1111-4111-8111-111111111111`);
const START = { patientId: PATIENT, templateId: TEMPLATE };

describe("where a program starts", () => {
  it("is the template as it is, unless somebody chose among its exercises", () => {
    expect(programStart.parse({ ...START, "exerciseIds[]": [EXERCISE] })).not.toHaveProperty("chosen");
    const { chosen } = programStart.parse({ ...START, isChosen: "on", "exerciseIds[]": [EXERCISE] });
    expect(chosen).toEqual(new Set([EXERCISE]));
  });

  it("is nothing where nothing was ticked, and says what to do", () => {
    expect(programStart.safeParse({ ...START, isChosen: "on" }).error?.issues).toMatchObject([
      { path: ["exerciseIds[]"], message: "Tick at least one exercise, or start with a blank page." },
    ]);
  });
});
