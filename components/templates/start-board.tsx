"use client";

import { useState } from "react";
import { ArrowKeys } from "@/components/ui/arrow-keys";
import { SearchInput } from "@/components/ui/search-input";
import { Section } from "@/components/ui/section";
import type { EarlierProgram } from "@/lib/domain/template/earlier-program";
import { folded, groupTemplates, holdsWords } from "@/lib/domain/template/template-list";
import { OtherPrograms } from "./other-programs";
import { StartEarlier } from "./start-earlier";
import { StartFirst } from "./start-first";
import { type OfferedTemplate, StartTemplate } from "./start-template";
import { useStartKeys } from "./use-start-keys";

const SEARCH_ID = "start-search";

type StartBoardProps = {
  patientId: string;
  /** While the patient is on hold, only the blank page is offered. */
  isHeld: boolean;
  templates: readonly OfferedTemplate[];
  programs: readonly EarlierProgram[];
};

/** Where a new program starts: what fits this patient first, then everything else, and always a blank page. */
export function StartBoard(props: StartBoardProps) {
  const { patientId, isHeld } = props;
  const [search, setSearch] = useState("");
  const { ref, onSearchKey } = useStartKeys();
  const { earlier, groups } = offered(props, search);
  const count = earlier.length + groups.reduce((sum, group) => sum + group.templates.length, 0);
  return (
    <ArrowKeys>
      <div ref={ref} className="grid gap-8">
        <StartFirst
          {...{ patientId, isHeld }}
          last={props.programs[0]}
          onAnother={() => {
            document.getElementById(SEARCH_ID)?.focus();
          }}
        />
        {!isHeld && (
          <SearchInput
            id={SEARCH_ID}
            label="Search templates and programs"
            className="max-w-lg"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={onSearchKey}
          />
        )}
        <Choices {...{ patientId, earlier, groups }} />
        {!isHeld && <OtherPrograms {...{ patientId, search }} firstNumber={count + 1} />}
      </div>
    </ArrowKeys>
  );
}

/** What holds the words typed. */
function offered({ templates, programs }: StartBoardProps, search: string) {
  const isFit = (template: OfferedTemplate) => template.fits.length > 0;
  return {
    earlier: programs.filter((program) => holdsWords(folded(program.title), search)),
    groups: groupTemplates(
      templates.filter((template) => holdsWords(template.words, search)),
      { title: "For this patient's conditions", isFit },
    ),
  };
}

type ChoicesProps = { patientId: string } & ReturnType<typeof offered>;

/** What fits comes before the patient's own programs, and those before the other templates. */
function Choices({ patientId, earlier, groups }: ChoicesProps) {
  const fitting = groups.filter((group) => group.templates.some((template) => template.fits.length > 0));
  const others = groups.filter((group) => !fitting.includes(group));
  const templates = (part: typeof groups, before: number) => {
    let number = before;
    return part.map((group) => (
      <Section key={group.title} title={group.title}>
        <ul className="grid items-start gap-5 md:grid-cols-2 min-[100rem]:grid-cols-3">
          {group.templates.map((template) => (
            <StartTemplate key={template.id} {...{ patientId, template }} number={++number} />
          ))}
        </ul>
      </Section>
    ));
  };
  const fittingCount = fitting.reduce((sum, group) => sum + group.templates.length, 0);
  return (
    <>
      {templates(fitting, 0)}
      {earlier.length > 0 && (
        <Section title="This patient's earlier programs">
          <ul>
            {earlier.map((program, index) => (
              <StartEarlier key={program.id} {...{ patientId, program }} number={fittingCount + index + 1} />
            ))}
          </ul>
        </Section>
      )}
      {templates(others, fittingCount + earlier.length)}
    </>
  );
}
