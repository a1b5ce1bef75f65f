import { expect, it } from "vitest";
import { newPasswordProblem } from "./password-check";

const ACCOUNT = { hasSecondStep: true, personal: ["ana@clinic.example"] };

it.each(["qwertyuiop123", "1q2w3e4r5t6y", "liverpool1234", "!!ILOVEYOU!2026"])(
  "knows what everybody uses: %s",
  async (password) => {
    expect(await newPasswordProblem(password, ACCOUNT)).toContain("guessed at once");
  },
);

it("lets a few own words pass", async () => {
  expect(await newPasswordProblem("seven quiet herons", ACCOUNT)).toBeUndefined();
});
