"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { createTopic, setTopicArchived, updateTopic } from "@/db/mutations/advice";
import { getClinic } from "@/db/queries/clinics";
import { clinicAction } from "@/lib/action/clinic-action";
import { today } from "@/lib/platform/clock";
import { topicArchiving, topicCreation, topicUpdate } from "./schema";

const LIST = "/library/advice";

/** Adds an advice topic of the clinic's own, from nothing or as a copy. */
export const createTopicAction = clinicAction(topicCreation, async (scope, fields) => {
  const { timeZone } = await getClinic(scope);
  await createTopic(scope, fields, today(timeZone));
  revalidatePath(LIST, "layout");
  redirect(`${LIST}#own`);
});

/** Saves one of the clinic's own topics; answers a conflict when somebody else has saved it first. */
export const updateTopicAction = clinicAction(topicUpdate, async (scope, input) => {
  const { topicId, revision, ...fields } = input;
  const { timeZone } = await getClinic(scope);
  await updateTopic(scope, topicId, revision, fields, today(timeZone));
  revalidatePath(LIST, "layout");
  redirect(`${LIST}#own`);
});

/** Takes one of the clinic's own topics off the list, or puts it back. */
export const archiveTopicAction = clinicAction(topicArchiving, async (scope, { topicId, archived }) => {
  await setTopicArchived(scope, topicId, archived);
  revalidatePath(LIST, "layout");
  const message = archived ? "The topic is archived." : "The topic is back.";
  return { status: "saved", data: undefined, message };
});
