"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";
import { SettingsForm } from "./settings-form";

export type PasswordRule = {
  directory: string;
  /** Who alone may still use a password: nobody in particular, whoever looks at the page, or somebody else by name. */
  onlyFor: "everybody" | "me" | { name: string };
  secondStep: boolean;
};

type PasswordSettingsProps = { rule: PasswordRule; revision: number; action: Action<undefined> };

/** Whether passwords open the clinic beside its directory, and who asks for the second step. */
export function PasswordSettings({ rule, revision, action }: PasswordSettingsProps) {
  const { directory, onlyFor, secondStep } = rule;
  const other = typeof onlyFor === "object" ? onlyFor.name : undefined;
  return (
    <Section
      title="Passwords"
      description={`Colleagues sign in with ${directory} once their account is linked. Sessions that are open stay open.`}
    >
      <SettingsForm action={action} revision={revision} subject="passwords">
        {(errors) => (
          <>
            <RadioGroup
              label="A password opens the clinic"
              name="passwords"
              options={[
                { value: "all", label: "For everybody, as well" },
                {
                  value: "only-me",
                  label: "Only for you, in an emergency",
                  hint: `For the day when ${directory} does not answer. Everybody else needs a link to it first.`,
                },
                ...(other === undefined
                  ? []
                  : [{ value: "keep", label: `Only for ${other}, in an emergency`, hint: "As it is now." }]),
              ]}
              defaultValue={other === undefined ? (onlyFor === "me" ? "only-me" : "all") : "keep"}
              error={errors.passwords}
            />
            <Checkbox
              name="ssoSecondStep"
              value="on"
              defaultChecked={secondStep}
              label={`${directory} asks for a second step itself`}
              hint="Then the code of an account's own app is not asked for after it."
            />
          </>
        )}
      </SettingsForm>
    </Section>
  );
}
