"use client";

import { useState } from "react";
import { useFigureStyle } from "@/components/figure/figure-style-provider";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import {
  FIGURE_BODIES,
  FIGURE_BODY_WORDS,
  FIGURE_HAIR_WORDS,
  FIGURE_HAIRS,
  FIGURE_SKINS,
  figureStyleFor,
  type OwnFigureStyle,
} from "@/lib/domain/exercise/figure-style";

const SHOWN = "single-leg-stance";
const AS_CLINIC = "as the clinic has it";

const FIELDS = [
  {
    name: "figureBody",
    label: "Body",
    options: FIGURE_BODIES.map((value) => ({ value, label: FIGURE_BODY_WORDS[value] })),
  },
  {
    name: "figureHair",
    label: "Hair",
    options: FIGURE_HAIRS.map((value) => ({ value, label: FIGURE_HAIR_WORDS[value] })),
  },
  { name: "figureSkin", label: "Skin tone", options: FIGURE_SKINS.map((value) => ({ value, label: value })) },
] as const;

type FigureFieldsProps = { saved: OwnFigureStyle; errors: Readonly<Record<string, string>> };

/** How the person in this patient's drawings looks, where it is not as the clinic has everybody's. */
export function FigureFields({ saved, errors }: FigureFieldsProps) {
  const [chosen, setChosen] = useState(saved);
  const ofClinic = useFigureStyle();
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
      <div className="grid content-start gap-4">
        {FIELDS.map(({ name, label, options }) => (
          <Field key={name} label={label} name={name} error={errors[name]}>
            {(control) => (
              <Select
                {...control}
                value={chosen[name] ?? ""}
                placeholder={AS_CLINIC}
                options={options}
                onChange={(event) => {
                  const value = options.find((option) => option.value === event.target.value)?.value ?? null;
                  setChosen((before) => ({ ...before, [name]: value }));
                }}
              />
            )}
          </Field>
        ))}
      </div>
      <FigureThumbnail
        slug={SHOWN}
        isDrawn
        figureStyle={figureStyleFor(ofClinic, chosen)}
        className="aspect-square border border-line"
      />
    </div>
  );
}
