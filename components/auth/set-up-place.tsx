"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { COUNTRY_PACKS, findCountryPack } from "@/lib/domain/warning/country-pack";

type SetUpPlaceProps = { timeZones: readonly string[]; errors: Readonly<Record<string, string>> };

const COUNTRIES = COUNTRY_PACKS.map(({ code, name }) => ({ value: code, label: name }));
const LANGUAGES = [...new Set(COUNTRY_PACKS.map((pack) => pack.language))].map((value) => ({
  value,
  label: new Intl.DisplayNames(["en"], { type: "language" }).of(value) ?? value,
}));

/** Where the clinic is: the country brings its emergency numbers, and offers its clock and its dates. */
export function SetUpPlace({ timeZones, errors }: SetUpPlaceProps) {
  const [place, setPlace] = useState({ country: "", timeZone: "", language: "" });
  const choose = (country: string) => {
    const pack = findCountryPack(country);
    setPlace(pack ? { country, timeZone: pack.timeZone, language: pack.language } : { ...place, country });
  };
  const pack = findCountryPack(place.country);
  return (
    <>
      <Field
        label="Country"
        name="country"
        error={errors.country}
        hint={
          pack &&
          `Patients are told to call ${pack.emergencyNumber} in an emergency, and ${pack.urgentLine} for urgent advice.`
        }
      >
        {(control) => (
          <Select
            {...control}
            options={COUNTRIES}
            placeholder="Choose a country"
            value={place.country}
            onChange={({ target }) => choose(target.value)}
          />
        )}
      </Field>
      <Field label="Time zone" name="timeZone" error={errors.timeZone}>
        {(control) => (
          <Select
            {...control}
            options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
            placeholder="Choose a time zone"
            value={place.timeZone}
            onChange={({ target }) => setPlace({ ...place, timeZone: target.value })}
          />
        )}
      </Field>
      <Field label="Dates are written as in" name="language" error={errors.language}>
        {(control) => (
          <Select
            {...control}
            options={LANGUAGES}
            placeholder="Choose"
            value={place.language}
            onChange={({ target }) => setPlace({ ...place, language: target.value })}
          />
        )}
      </Field>
    </>
  );
}
