import { expect, it } from "vitest";
import { directoryFailureText } from "./directory-failure";

it.each(["Unreachable", "Answer", "Refused", "Stale", "Busy", "Other", "Taken", "OtherAddress"])(
  "Sso%s is a sentence",
  (code) => expect(directoryFailureText(`Sso${code}`, "Clinic ID")).toMatch(/^[A-Z].*\.$/),
);

it("says nothing of what it does not know", () => {
  for (const code of [undefined, "", "<b>", "constructor"])
    expect(directoryFailureText(code, "Clinic ID")).toBeUndefined();
});
