import { createTopic, setTopicArchived, updateTopic } from "../mutations/advice";
import { storeClip } from "../mutations/clips";
import { drawExercise, setExerciseArchived } from "../mutations/exercise-states";
import { setExerciseWords } from "../mutations/exercise-words";
import { createExercise, updateExercise } from "../mutations/exercises";
import { setFavourite } from "../mutations/favourites";
import { storeImage } from "../mutations/images";
import {
  createTemplate,
  replaceTemplateContents,
  saveTemplateDraft,
  setTemplateArchived,
  updateTemplate,
} from "../mutations/templates";
import { forgetUsualDose, saveUsualDose } from "../mutations/usual-doses";
import type { Attacks } from "./attack";
import { CLIP } from "./clip-factories";
import { DOSE, EXERCISE, makeItem, TEMPLATE, TODAY, TOPIC } from "./factories";
import type { Target } from "./targets";

const naming = (target: Target) => ({
  items: [makeItem(target.exerciseId)],
  topicIds: [target.topicId],
});

/** Every exported mutation of exercises, pictures, topics, templates and doses, with the ids of another clinic. */
export const ATTACKS_ON_LIBRARY: Attacks = {
  "mutations/advice.createTopic": [
    ["NotFoundError", ({ scope }, { topicId }) => createTopic(scope, { ...TOPIC, copyOf: topicId }, TODAY)],
  ],
  "mutations/advice.updateTopic": [
    ["NotFoundError", ({ scope }, target) => updateTopic(scope, target.topicId, 1, TOPIC, TODAY)],
  ],
  "mutations/advice.setTopicArchived": [
    ["NotFoundError", ({ scope }, target) => setTopicArchived(scope, target.topicId, true)],
    ["NotFoundError", ({ scope }, target) => setTopicArchived(scope, target.topicId, false)],
  ],
  "mutations/exercises.createExercise": [
    [
      "NotFoundError",
      ({ scope }, { exerciseId }) => createExercise(scope, { ...EXERCISE, copyOf: exerciseId }, TODAY),
    ],
    [
      "NotFoundError",
      ({ scope }, { exerciseId }) => createExercise(scope, { ...EXERCISE, easierIds: [exerciseId] }, TODAY),
    ],
    [
      "NotFoundError",
      ({ scope }, { imageId }) => createExercise(scope, { ...EXERCISE, photoEndId: imageId }, TODAY),
    ],
    ["NotFoundError", ({ scope }, { clipId }) => createExercise(scope, { ...EXERCISE, clipId }, TODAY)],
  ],
  "mutations/exercises.updateExercise": [
    ["NotFoundError", ({ scope }, target) => updateExercise(scope, target.exerciseId, 1, EXERCISE, TODAY)],
    ["NotFoundError", ({ scope }, target) => updateExercise(scope, target.exerciseId, 99, EXERCISE, TODAY)],
  ],
  "mutations/exercise-states.drawExercise": [
    ["NotFoundError", ({ scope }, target) => drawExercise(scope, target.exerciseId, 1, null)],
    ["NotFoundError", ({ scope }, target) => drawExercise(scope, target.exerciseId, 99, null)],
  ],
  "mutations/exercise-states.setExerciseArchived": [
    ["NotFoundError", ({ scope }, target) => setExerciseArchived(scope, target.exerciseId, true)],
    ["NotFoundError", ({ scope }, target) => setExerciseArchived(scope, target.exerciseId, false)],
  ],
  "mutations/clips.storeClip": [
    [
      "NotFoundError",
      ({ scope }, { imageId }) => storeClip(scope, { ...CLIP, posterId: imageId }, new Date()),
    ],
    ["own", async ({ scope }) => (await storeClip(scope, CLIP, new Date())).length],
  ],
  "mutations/images.storeImage": [
    [
      "own",
      async ({ scope }) => {
        const picture = {
          contentType: "image/png",
          width: 1,
          height: 1,
          bytes: new Uint8Array([1]),
        } as const;
        return (await storeImage(scope, { ...picture, kind: "exercise-photo" })).length;
      },
    ],
  ],
  "mutations/templates.createTemplate": [
    ["NotFoundError", ({ scope }, target) => createTemplate(scope, TEMPLATE, naming(target))],
  ],
  "mutations/templates.updateTemplate": [
    ["NotFoundError", ({ scope }, target) => updateTemplate(scope, target.templateId, 1, TEMPLATE)],
    ["NotFoundError", ({ scope }, target) => updateTemplate(scope, target.templateId, 99, TEMPLATE)],
  ],
  "mutations/templates.replaceTemplateContents": [
    [
      "NotFoundError",
      ({ scope }, target) =>
        replaceTemplateContents(scope, target.templateId, 1, { items: [], topicIds: [] }),
    ],
  ],
  "mutations/templates.saveTemplateDraft": [
    ["NotFoundError", ({ scope, draft }, target) => saveTemplateDraft(scope, target.templateId, 1, draft)],
    ["NotFoundError", ({ scope, draft }, target) => saveTemplateDraft(scope, target.templateId, 99, draft)],
  ],
  "mutations/templates.setTemplateArchived": [
    ["NotFoundError", ({ scope }, target) => setTemplateArchived(scope, target.templateId, true)],
    ["NotFoundError", ({ scope }, target) => setTemplateArchived(scope, target.templateId, false)],
  ],
  "mutations/usual-doses.saveUsualDose": [
    ["NotFoundError", ({ scope }, target) => saveUsualDose(scope, target.exerciseId, DOSE)],
  ],
  "mutations/usual-doses.forgetUsualDose": [
    ["nothing", ({ scope }, target) => forgetUsualDose(scope, target.exerciseId)],
  ],
  "mutations/exercise-words.setExerciseWords": [
    ["NotFoundError", ({ scope }, target) => setExerciseWords(scope, target.exerciseId, "taken over")],
    ["NotFoundError", ({ scope }, target) => setExerciseWords(scope, target.exerciseId, "")],
  ],
  "mutations/favourites.setFavourite": [
    ["NotFoundError", ({ scope }, target) => setFavourite(scope, target.exerciseId, true)],
    ["NotFoundError", ({ scope }, target) => setFavourite(scope, target.exerciseId, false)],
  ],
};
