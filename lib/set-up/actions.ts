"use server";

import { visitorAction } from "@/lib/action/visitor-action";
import { newPasswordProblem } from "@/lib/auth/password-check";
import { setUpWithCode } from "@/lib/auth/set-up";
import { minutesInWords } from "@/lib/domain/dates/minutes-in-words";
import { setUpRequest } from "./schema";

/** Sets a clinic and its first admin up. */
export const setUpAction = visitorAction<typeof setUpRequest, { readonly email: string }>(
  setUpRequest,
  async (typed) => {
    const { code, clinicName: name, phone, country, timeZone, language, ...admin } = typed;
    const personal = [admin.email, admin.displayName, name];
    const problem = await newPasswordProblem(admin.password, { hasSecondStep: false, personal });
    if (problem !== undefined) return refusedField("password", problem);
    const clinic = { name, phone, country, timeZone, language };
    const result = await setUpWithCode({ code, clinic, admin });
    if (result.outcome === "too-many") {
      const wait = minutesInWords(result.retryInMinutes);
      return { status: "refused", message: `Too many tries. Wait ${wait}, then try again.` };
    }
    if (result.outcome === "done") return { status: "saved", data: { email: admin.email } };
    return refusedField(
      "code",
      "This code does not open anything. Take the one that the latest start has printed.",
    );
  },
);

function refusedField(field: string, sentence: string) {
  const message = "Some entries need a change. Nothing was lost.";
  return { status: "invalid", message, fields: { [field]: sentence } } as const;
}
