import { describe, expect, it } from "vitest";
import { offeredLanguages, wordsOf } from "@/lib/domain/words/words-of";
import { buildLinkMessage, mailAddress } from "./link-message";
import { isExpiryNear, linkState } from "./link-state";

const LINK = {
  clinicName: "Riverside & Sons",
  clinicPhone: "01632 960 001",
  address: "https://clinic.example/p#token",
  expires: "5 December 2026",
  hasPin: false,
};

describe("the mail with a link", () => {
  it("says where, until when and whom to call", () => {
    const { subject, text } = buildLinkMessage(wordsOf("en"), LINK);
    expect(subject).toBe("Your page from Riverside & Sons");
    for (const part of [LINK.address, LINK.expires, LINK.clinicPhone]) expect(text).toContain(part);
    expect(text).not.toContain("six digits");
    expect(buildLinkMessage(wordsOf("en"), { ...LINK, hasPin: true }).text).toContain("six digits");
  });

  it.each(offeredLanguages())("says all of it in %s, and no word of health", (language) => {
    const english = buildLinkMessage(wordsOf("en"), { ...LINK, hasPin: true });
    const { subject, text } = buildLinkMessage(wordsOf(language), { ...LINK, hasPin: true });
    for (const part of [LINK.address, LINK.expires, LINK.clinicName, LINK.clinicPhone])
      expect(text).toContain(part);
    expect(subject).toContain(LINK.clinicName);
    expect(text.split("\n")).toHaveLength(english.text.split("\n").length);
    if (language !== "en") expect(text).not.toMatch(/Hello|Open it on/);
    expect(`${subject} ${text}`).not.toMatch(/pain|physio|patient|therap|exercise/i);
  });

  it("opens in a mail program as it is", () => {
    const message = buildLinkMessage(wordsOf("en"), LINK);
    const url = new URL(mailAddress("a+b@patient.example", message));
    expect(decodeURIComponent(url.pathname)).toBe("a+b@patient.example");
    expect(url.searchParams.get("subject")).toBe(message.subject);
    expect(url.searchParams.get("body")?.replaceAll("\r\n", "\n")).toBe(message.text);
  });
});

describe("how a link stands", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  const later = new Date("2026-11-23T10:00:00Z");

  it("is ended, run out, locked or working, in this order", () => {
    expect(linkState({ revokedAt: now, expiresAt: later, pinLockedAt: now }, now)).toBe("ended");
    expect(linkState({ revokedAt: null, expiresAt: now, pinLockedAt: now }, now)).toBe("expired");
    expect(linkState({ revokedAt: null, expiresAt: later, pinLockedAt: now }, now)).toBe("locked");
    expect(linkState({ revokedAt: null, expiresAt: later, pinLockedAt: null }, now)).toBe("works");
  });

  it("says its end from 14 days before", () => {
    expect(isExpiryNear("2026-12-06", "2026-11-22")).toBe(true);
    expect(isExpiryNear("2026-12-07", "2026-11-22")).toBe(false);
  });
});
