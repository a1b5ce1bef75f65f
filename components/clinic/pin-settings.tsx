"use client";

import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";
import type { PinPolicy } from "@/lib/domain/clinic/clinic-limits";
import { SettingsForm } from "./settings-form";

type PinSettingsProps = { pinPolicy: PinPolicy; revision: number; action: Action<undefined> };

/** Whether six digits, told another way, are asked for before a link opens. */
export function PinSettings({ pinPolicy, revision, action }: PinSettingsProps) {
  return (
    <Section
      title="PINs"
      description="Six digits that a link asks for before it opens. You tell them to the patient another way than the link. After five wrong ones the link pauses for 15 minutes, after ten it waits until you unlock it."
    >
      <SettingsForm action={action} revision={revision} subject="PINs">
        {(errors) => (
          <RadioGroup
            label="A link carries a PIN"
            name="pinPolicy"
            options={[
              { value: "optional", label: "When a therapist sets one" },
              {
                value: "required",
                label: "Always",
                hint: "Each new link gets one by itself. Links made before say that theirs is missing.",
              },
              { value: "off", label: "Never", hint: "PINs that are set stay until somebody removes them." },
            ]}
            defaultValue={pinPolicy}
            error={errors.pinPolicy}
          />
        )}
      </SettingsForm>
    </Section>
  );
}
