import { describe, expect, it } from "vitest";
import { COUNTRY_PACKS, findCountryPack, getCountryPack } from "./country-pack";

describe("country packs", () => {
  it("cover the countries that the product names", () => {
    expect(COUNTRY_PACKS.map((pack) => pack.code)).toEqual([
      "GB",
      "IE",
      "US",
      "CA",
      "AU",
      "NZ",
      "IN",
      "ZA",
      "EU",
    ]);
  });

  it.each([
    ["GB", "999"],
    ["IE", "112 or 999"],
    ["US", "911"],
    ["CA", "911"],
    ["AU", "000"],
    ["NZ", "111"],
    ["IN", "112 or 108"],
    ["ZA", "112 or 10177"],
    ["EU", "112"],
  ])("%s calls %s", (code, emergencyNumber) => {
    expect(getCountryPack(code).emergencyNumber).toBe(emergencyNumber);
  });

  it.each(COUNTRY_PACKS.map((pack) => [pack.name, pack] as const))(
    "%s fits the database and the card",
    (_, pack) => {
      expect(pack.emergencyNumber.length).toBeLessThanOrEqual(40);
      expect(pack.urgentLine.length).toBeLessThanOrEqual(80);
      expect(pack.emergencyDepartment).toMatch(/^an? /);
      expect(pack.source).not.toBe("");
      expect(Intl.getCanonicalLocales(pack.language)).toEqual([pack.language]);
      expect(() => new Intl.DateTimeFormat("en", { timeZone: pack.timeZone })).not.toThrow();
    },
  );

  it("prints on Letter in North America, on A4 elsewhere", () => {
    const onLetter = COUNTRY_PACKS.filter((pack) => pack.paperSize === "Letter").map((pack) => pack.code);
    expect(onLetter).toEqual(["US", "CA"]);
  });

  it("says so when there is none", () => {
    expect(findCountryPack("XX")).toBeUndefined();
    expect(() => getCountryPack("XX")).toThrow('no country pack "XX"');
  });
});
