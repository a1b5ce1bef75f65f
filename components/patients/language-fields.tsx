import { useId } from "react";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { WRITTEN_LANGUAGES, writtenLanguageName } from "@/lib/domain/patient/patient-languages";
import type { LanguageChoice } from "@/lib/domain/patient/spoken-language";
import type { PatientFormValues } from "./patient-values";

type LanguageFieldsProps = {
  values: PatientFormValues;
  languages: readonly LanguageChoice[];
  errors: Readonly<Record<string, string>>;
};

const WRITTEN = WRITTEN_LANGUAGES.map((value) => ({ value, label: writtenLanguageName(value) }));
const INTERPRETER = [
  { value: "no", label: "Not needed" },
  { value: "yes", label: "Needed" },
];

/** What the patient speaks and reads, and whether somebody has to interpret. */
export function LanguageFields({ values, languages, errors }: LanguageFieldsProps) {
  const listId = useId();
  return (
    <div className="grid items-start gap-6 sm:grid-cols-2">
      <Field
        label="Spoken language"
        name="spokenLanguage"
        error={errors.spokenLanguage}
        hint="Type its name, in English or as its speakers write it, or a tag such as pl."
      >
        {(control) => (
          <TextInput
            {...control}
            list={listId}
            defaultValue={values.spokenLanguage}
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      <datalist id={listId}>
        {languages.map(({ tag, name, ownName }) => (
          <option key={tag} value={name} label={ownName} />
        ))}
      </datalist>
      <Field
        label="Written language"
        name="writtenLanguage"
        error={errors.writtenLanguage}
        hint="Of handouts, page, player and reminders. What is not translated yet stays English, and says so."
      >
        {(control) => (
          <Select
            {...control}
            options={WRITTEN}
            placeholder="The clinic’s"
            defaultValue={values.writtenLanguage ?? ""}
          />
        )}
      </Field>
      <RadioGroup
        label="Interpreter"
        name="interpreterNeeded"
        options={INTERPRETER}
        defaultValue={values.interpreterNeeded ? "yes" : "no"}
        error={errors.interpreterNeeded}
        inline
      />
    </div>
  );
}
