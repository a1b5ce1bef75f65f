"use client";

import { useState } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";
import {
  type ChosenFigureStyle,
  DEFAULT_FIGURE_STYLE,
  FIGURE_BODIES,
  FIGURE_BODY_WORDS,
  FIGURE_HAIR_WORDS,
  FIGURE_HAIRS,
  FIGURE_SKINS,
} from "@/lib/domain/exercise/figure-style";
import { SettingsForm } from "./settings-form";

type FigureSettingsProps = {
  /** Parts that the clinic has not chosen are as they are by default. */
  figureStyle: Partial<ChosenFigureStyle> | undefined;
  revision: number;
  /** Absent for who may look but not change. */
  action?: Action<undefined>;
};

const DESCRIPTION =
  "The person in every drawing of this clinic, unless a patient's record says otherwise. The library follows at once; a program that patients have already keeps its drawings until you publish it again.";

/** From standing, sitting and lying, so that the whole person is in sight. */
const SHOWN = ["single-leg-stance", "sit-to-stand", "bird-dog"];

/** How the clinic has its figures drawn. */
export function FigureSettings({ figureStyle, revision, action }: FigureSettingsProps) {
  const [chosen, setChosen] = useState<ChosenFigureStyle>({ ...DEFAULT_FIGURE_STYLE, ...figureStyle });
  return (
    <Section title="Figures" description={DESCRIPTION}>
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
        {action ? (
          <SettingsForm action={action} revision={revision} subject="figures">
            {(errors) => <StyleFields chosen={chosen} errors={errors} onChoose={setChosen} />}
          </SettingsForm>
        ) : (
          <p>
            Skin tone: {chosen.skin}. Body: {FIGURE_BODY_WORDS[chosen.body]}. Hair:{" "}
            {FIGURE_HAIR_WORDS[chosen.hair]}.
            <span className="block text-ink-soft">An admin of your clinic can change this.</span>
          </p>
        )}
        <div
          role="img"
          aria-label={`Figures, ${chosen.skin}, ${FIGURE_BODY_WORDS[chosen.body]}, ${FIGURE_HAIR_WORDS[chosen.hair]}`}
          className="grid grid-cols-3 gap-3"
        >
          {SHOWN.map((slug) => (
            <FigureThumbnail
              key={slug}
              slug={slug}
              isDrawn
              onWall
              figureStyle={chosen}
              className="aspect-[1500/1330] border border-line"
            />
          ))}
        </div>
      </div>
    </Section>
  );
}

type StyleFieldsProps = {
  chosen: ChosenFigureStyle;
  errors: Readonly<Record<string, string>>;
  onChoose: (style: ChosenFigureStyle) => void;
};

function StyleFields({ chosen, errors, onChoose }: StyleFieldsProps) {
  const chooseSkin = (value: string) => {
    const skin = FIGURE_SKINS.find((known) => known === value);
    if (skin) onChoose({ ...chosen, skin });
  };
  const chooseBody = (value: string) => {
    const body = FIGURE_BODIES.find((known) => known === value);
    if (body) onChoose({ ...chosen, body });
  };
  const chooseHair = (value: string) => {
    const hair = FIGURE_HAIRS.find((known) => known === value);
    if (hair) onChoose({ ...chosen, hair });
  };
  return (
    <>
      <RadioGroup
        label="Skin tone"
        name="skin"
        inline
        options={FIGURE_SKINS.map(optionOf)}
        value={chosen.skin}
        onValueChange={chooseSkin}
        error={errors.skin}
      />
      <RadioGroup
        label="Body"
        name="body"
        inline
        options={FIGURE_BODIES.map((value) => ({ value, label: FIGURE_BODY_WORDS[value] }))}
        value={chosen.body}
        onValueChange={chooseBody}
        error={errors.body}
      />
      <RadioGroup
        label="Hair"
        name="hair"
        inline
        options={FIGURE_HAIRS.map((value) => ({ value, label: FIGURE_HAIR_WORDS[value] }))}
        value={chosen.hair}
        onValueChange={chooseHair}
        error={errors.hair}
      />
    </>
  );
}

const optionOf = (value: string) => ({ value, label: value });
