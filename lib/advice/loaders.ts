import "server-only";
import { notFound } from "next/navigation";
import {
  type AdviceChoice,
  findOwnTopic,
  listAdviceTopics,
  listOwnTopics,
  type OwnTopic,
} from "@/db/queries/advice";
import { getClinic } from "@/db/queries/clinics";
import { requireClinicScope } from "@/lib/auth/scope";
import type { CheckedBy } from "@/lib/domain/checker/checked-by";
import { today } from "@/lib/platform/clock";
import { checkedBy, loadSignOffs } from "@/lib/signatures/loaders";

const SLUG = /^[a-z0-9-]{1,80}$/;

export interface AdviceView {
  readonly topics: readonly (AdviceChoice & {
    /** Who has signed it; absent also for the clinic's own, which nobody signs. */
    readonly checked?: CheckedBy;
  })[];
  /** BCP 47, of the clinic. */
  readonly language: string;
  /** The clinic's own that are not offered any more. */
  readonly archived: readonly OwnTopic[];
}

/** Every advice topic, shared and the clinic's own. */
export async function loadAdvice(): Promise<AdviceView> {
  const scope = await requireClinicScope();
  return scope.transaction(async (scope) => {
    const { timeZone, language } = await getClinic(scope);
    const found = await loadSignOffs(scope, today(timeZone));
    return {
      language,
      topics: (await listAdviceTopics(scope)).map((topic) => {
        const name = { kind: "advice-topic", subject: topic.slug } as const;
        const checked = topic.isShared ? checkedBy(found, name) : undefined;
        return { ...topic, ...(checked && { checked }) };
      }),
      archived: (await listOwnTopics(scope)).filter((topic) => topic.archivedAt !== null),
    };
  });
}

/** The topic a new one begins as a copy of; nothing for one from scratch. */
export async function loadTopicToCopy(from: string | undefined): Promise<AdviceChoice | undefined> {
  const scope = await requireClinicScope();
  if (from === undefined) return undefined;
  return (await listAdviceTopics(scope)).find((topic) => topic.slug === from) ?? notFound();
}

/** One of the clinic's own topics; the not-found page for any other. */
export async function loadOwnTopic(slug: string): Promise<OwnTopic> {
  const scope = await requireClinicScope();
  if (!SLUG.test(slug)) notFound();
  return (await findOwnTopic(scope, slug)) ?? notFound();
}
