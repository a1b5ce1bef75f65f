"use client";

import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { TopicChoice } from "@/components/programs/model/builder-view";
import { ProgramTextField } from "@/components/programs/model/program-text-field";
import type { TopicReason } from "@/components/programs/model/topic-reasons";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import type { BuilderContent } from "@/lib/domain/builder/builder-content";
import type { TellUsSign } from "@/lib/domain/warning/warning-card";
import { AdvicePicker } from "./advice-picker";
import { WEEK_OPTIONS } from "./diary-weeks";
import { WarningChoices } from "./warning-choices";

interface ProgramDetailsProps {
  readonly content: BuilderContent;
  readonly topics: readonly TopicChoice[];
  readonly warnings: readonly TellUsSign[];
  readonly reasonOf: TopicReason;
  /** A template says nothing of one patient: no habit, dates, diary or warning signs. */
  readonly isTemplate: boolean;
}

/** Everything of the sheet that is not an exercise. */
export function ProgramDetails({ content, topics, warnings, reasonOf, isTemplate }: ProgramDetailsProps) {
  const { draft } = content;
  return (
    <div className="grid gap-8">
      <Section title="Advice">
        <AdvicePicker
          topics={topics}
          chosen={draft.topicIds}
          wordings={draft.topicWordings}
          reasonOf={reasonOf}
        />
      </Section>
      <Section title={isTemplate ? "Goal" : "Goal and habit"}>
        <ProgramTextField
          {...{ content }}
          field="goal"
          label="Goal"
          kind="lines"
          hint={isTemplate ? "Begins every program's goal." : "In the patient's own words."}
        />
        {!isTemplate && <Habit content={content} />}
      </Section>
      {!isTemplate && (
        <>
          <Section title="Review and diary">
            <ProgramTextField {...{ content }} field="reviewOn" label="Next review" kind="date" />
            <DiaryWeeks weeks={draft.diaryWeeks} />
          </Section>
          <Section title="Warning signs">
            <WarningChoices warnings={warnings} hidden={draft.hiddenWarnings} />
          </Section>
        </>
      )}
    </div>
  );
}

function Habit({ content }: Pick<ProgramDetailsProps, "content">) {
  return (
    <>
      <ProgramTextField
        {...{ content }}
        field="habitAfter"
        label="After"
        hint="Such as: brushing my teeth."
      />
      <ProgramTextField {...{ content }} field="habitAt" label="At" hint="Such as: the living room." />
      <p className="text-sm text-ink-soft">Left empty, the sheet has a line to write on.</p>
    </>
  );
}

function DiaryWeeks({ weeks }: { readonly weeks: number }) {
  const { dispatch } = useBuilderTools();
  return (
    <Field label="Diary to tick" name="diaryWeeks">
      {(control) => (
        <Select
          {...control}
          value={String(weeks)}
          options={WEEK_OPTIONS}
          onChange={(event) => dispatch({ type: "set-diary-weeks", weeks: Number(event.target.value) })}
        />
      )}
    </Field>
  );
}
