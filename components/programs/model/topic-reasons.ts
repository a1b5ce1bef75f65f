"use client";

import { useMemo } from "react";
import { tagsForTopic } from "@/lib/domain/advice/propose-topics";
import type { Reader } from "@/lib/domain/reader/circumstance";
import type { ProposalSources } from "@/lib/domain/template/proposed-advice";
import { listInWords } from "@/lib/domain/text/list-in-words";
import type { ProgramBuilderProps, TopicChoice } from "./builder-view";

type ReasonSources = Pick<ProgramBuilderProps, "patient" | "sheet" | "templates">;

/** Why a topic is on the sheet, in words that follow "for": conditions of the patient, or the template. */
export type TopicReason = (topic: TopicChoice | undefined) => string | undefined;

/** What the advice of a program is proposed from. */
export function proposalSources(
  { sheet, templates, topics }: Pick<ProgramBuilderProps, "sheet" | "templates" | "topics">,
  reader: Reader,
): ProposalSources {
  const template = templates.find(({ slug }) => slug === sheet.template);
  return { reader, topics, templateTopicIds: template?.topicIds };
}

/** The reasons of this patient's topics. */
export function useTopicReason({ patient, sheet, templates }: ReasonSources, reader: Reader): TopicReason {
  const { tags } = patient;
  const { template: start } = sheet;
  return useMemo(() => {
    const template = templates.find(({ slug }) => slug === start);
    return (topic) => {
      if (!topic) return undefined;
      const names = tagsForTopic(topic.slug, reader).flatMap(
        (slug) => tags.find((tag) => tag.slug === slug)?.name ?? [],
      );
      if (names.length > 0) return listInWords(names);
      return template?.topicIds.includes(topic.id) ? `“${template.title}”` : undefined;
    };
  }, [tags, start, templates, reader]);
}
