import "server-only";
import { and, asc, isNull } from "drizzle-orm";
import {
  adviceEnglish,
  exerciseEnglish,
  phraseId,
  sourceHash,
  warningEnglish,
} from "@/lib/domain/translated-text/english-text";
import { sharedPhrases } from "@/lib/domain/translated-text/shared-phrases";
import type { TranslatableText } from "@/lib/domain/translated-text/translatable-text";
import type { EnglishEntry } from "@/lib/domain/translated-text/translation-lines";
import { adviceTopics, exercises } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inLibrary } from "../where";
import { getWarningText } from "./warning-texts";

/** Every English text that the clinic can hand out, the warning card first. */
export async function listTranslatableTexts(scope: ClinicScope): Promise<TranslatableText[]> {
  scope.require("library.read");
  const warningText = await getWarningText(scope);
  return scope.ofLibrary("translatable texts", async (transaction) => {
    const ofExercises = await exerciseTexts(scope, transaction);
    const signedWith = { kind: "warning-text", subject: warningText.version } as const;
    return [
      textOf(warningText.version, `Warning card ${warningText.version}`, {
        ...{ part: "warning", english: warningEnglish(warningText) },
        signedWith,
      }),
      ...ofExercises.texts,
      ...(await topicTexts(scope, transaction)),
      ...sharedPhrases(ofExercises.equipment).map((text) =>
        textOf(phraseId(text), text, { part: "phrase", english: { text }, signedWith }),
      ),
    ];
  });
}

type Facts = EnglishEntry & Partial<Pick<TranslatableText, "isOwn" | "regions" | "signedWith">>;

function textOf(contentId: string, title: string, facts: Facts): TranslatableText {
  const { part, english, isOwn = false, regions = [], signedWith } = facts;
  return {
    ...{ contentId, title, entry: { part, english } as EnglishEntry, hash: sourceHash(english) },
    ...{ isOwn, regions },
    ...(signedWith && !isOwn && { signedWith }),
  };
}

async function exerciseTexts(scope: ClinicScope, transaction: Transaction) {
  const { id, clinicId, slug, plainName, steps, shortSteps, feel, mistake, stopIf, equipment, regions } =
    exercises;
  const rows = await transaction
    .select({
      ...{ id, clinicId, slug, plainName, steps, shortSteps, feel, mistake, stopIf, equipment, regions },
    })
    .from(exercises)
    .where(and(inLibrary(scope, exercises), isNull(exercises.archivedAt)))
    .orderBy(asc(plainName), asc(id));
  return {
    equipment: rows.map((row) => row.equipment),
    texts: rows.map((row) =>
      textOf(row.id, row.plainName, {
        ...{ part: "exercise", english: exerciseEnglish(row), isOwn: row.clinicId !== null },
        ...{ regions: row.regions, signedWith: { kind: "exercise", subject: row.slug } },
      }),
    ),
  };
}

async function topicTexts(scope: ClinicScope, transaction: Transaction): Promise<TranslatableText[]> {
  const { id, clinicId, slug, title, points } = adviceTopics;
  const rows = await transaction
    .select({ id, clinicId, slug, title, points })
    .from(adviceTopics)
    .where(and(inLibrary(scope, adviceTopics), isNull(adviceTopics.archivedAt)))
    .orderBy(asc(title), asc(id));
  return rows.map((row) =>
    textOf(row.id, row.title, {
      ...{ part: "advice", english: adviceEnglish(row), isOwn: row.clinicId !== null },
      signedWith: { kind: "advice-topic", subject: row.slug },
    }),
  );
}
