import { describe, expect, test } from "vitest";
import { invitationMail, passwordResetMail } from "./account-mails";
import { mailableName } from "./mailable-name";

test.each([
  "Ana Souza",
  "Dr. Ben O'Neill",
  "Siân Rhys-Jones",
  "Harbour Street Clinic Ltd.",
  "山田 花子",
  "J. R. R.",
])("%s is a name", (name) => {
  expect(mailableName(name)).toBe(name);
});

const BAIT = [
  "You won: https://evil.example/x",
  "evil.example",
  "Visit evil.example now",
  "WWW evil",
  "ana@evil.example",
  "ana＠evil.example",
  "evil\u200b.example",
  "evil。example",
  "evil．example",
  "//evil",
  "192.0.2.1",
  "javascript:alert(1)",
  "tel:0906",
  "\u200b",
];

test.each(BAIT)("%j is none", (name) => {
  expect(mailableName(name)).toBeUndefined();
});

describe("no mail carries", () => {
  test.each(BAIT)("%j, as whatever name", (bait) => {
    const link = "https://clinic.example/invitation#token";
    const mails = [
      invitationMail({ displayName: bait, clinicName: "River", inviterName: "Ana", link }),
      invitationMail({ displayName: "Ben", clinicName: bait, inviterName: bait, link }),
      passwordResetMail({ displayName: bait, clinicName: bait, link }),
    ];
    for (const { subject, text } of mails) {
      expect(subject).not.toContain(bait);
      expect(text.replaceAll(link, "")).not.toContain(bait);
      expect(text).toContain(link);
      expect(subject + text).not.toMatch(/undefined| ,| {2}/);
    }
  });
});
