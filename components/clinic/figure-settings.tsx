"use client";

import { useState } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action-attempt";
import { FIGURE_BUILDS, FIGURE_SKINS, type FigureStyle } from "@/lib/domain/exercise/figure-style";
import { SettingsForm } from "./settings-form";

type FigureSettingsProps = {
  figureStyle: FigureStyle;
  revision: number;
  /** Absent for who may look but not change. */
  action?: Action<undefined>;
};

const DESCRIPTION =
  "The person in every drawing of this clinic. The library follows at once; a program that patients have already keeps its drawings until you publish it again.";

/** From standing, sitting and lying, so that the whole person is in sight. */
const SHOWN = ["single-leg-stance", "sit-to-stand", "bird-dog"];

/** How the clinic has its figures drawn. */
export function FigureSettings({ figureStyle, revision, action }: FigureSettingsProps) {
  const [chosen, setChosen] = useState(figureStyle);
  return (
    <Section title="Figures" description={DESCRIPTION}>
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
        {action ? (
          <SettingsForm action={action} revision={revision} subject="figures">
            {(errors) => <StyleFields chosen={chosen} errors={errors} onChoose={setChosen} />}
          </SettingsForm>
        ) : (
          <p>
            Skin tone: {chosen.skin}. Build: {chosen.build}.
            <span className="block text-ink-soft">An admin of your clinic can change this.</span>
          </p>
        )}
        <div
          role="img"
          aria-label={`Figures, ${chosen.skin}, ${chosen.build}`}
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
  chosen: FigureStyle;
  errors: Readonly<Record<string, string>>;
  onChoose: (style: FigureStyle) => void;
};

function StyleFields({ chosen, errors, onChoose }: StyleFieldsProps) {
  const chooseSkin = (value: string) => {
    const skin = FIGURE_SKINS.find((known) => known === value);
    if (skin) onChoose({ ...chosen, skin });
  };
  const chooseBuild = (value: string) => {
    const build = FIGURE_BUILDS.find((known) => known === value);
    if (build) onChoose({ ...chosen, build });
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
        label="Build"
        name="build"
        inline
        options={FIGURE_BUILDS.map(optionOf)}
        value={chosen.build}
        onValueChange={chooseBuild}
        error={errors.build}
      />
    </>
  );
}

const optionOf = (value: string) => ({ value, label: value });
