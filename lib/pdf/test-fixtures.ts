import { ADVICE_TOPICS } from "@/db/seed/advice/all-topics";
import { FIGURES } from "@/db/seed/figures/all-figures";
import { solvedFigure } from "@/db/seed/figures/solved-figures";
import { LIBRARY } from "@/db/seed/library/all-exercises";
import { TEMPLATES } from "@/db/seed/templates/all-templates";
import { WARNING_TEXT } from "@/db/seed/warning-text";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import { buildProgramDocument } from "@/lib/domain/program/build-program-document";
import type { DocumentClinic, ProgramDocument } from "@/lib/domain/program/program-document";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { preselectItems } from "@/lib/domain/template/template";
import type { SolvedFigure } from "@/lib/figure/figure";

export const CLINIC: DocumentClinic = {
  name: "Northside Physiotherapy",
  address: "12 Mill Lane, Ashford",
  phone: "01632 960 123",
  hours: "Monday to Friday, 8 to 6",
  emergencyNumber: "999",
  urgentLine: "111",
  paperSize: "A4",
  timeZone: "Europe/London",
  language: "en-GB",
  painGuide: { carryOnMax: 3, easeBackMax: 5 },
};

/** A link as long as real ones: origin, path and a 43-character token. */
export const SHARE_URL =
  "https://home.northside-physio.example/p#k3J9sQ2mXw7Rt5Vb8Nc4Hf6Zd1Lg0PyTuEaSoIiBxCz";

/** The starters of back and hip, and those of the rest of the body. */
export const BACK_AND_HIP = TEMPLATES.slice(0, 10);
export const REST_OF_BODY = TEMPLATES.slice(10);

export interface FixtureOptions {
  /** How many items; those beyond the template are taken from the library in order. */
  readonly count?: number;
  readonly template?: string;
  readonly note?: string;
  readonly flags?: readonly string[];
  /** In place of `flags`, with what they store. */
  readonly conditions?: readonly PatientCondition[];
  readonly topics?: readonly string[];
  readonly diaryWeeks?: number;
  readonly hasFigures?: boolean;
  readonly birthYear?: number;
}

/** A document like one of a real visit: a starter template with the seeded library, advice and warning text. */
export function buildFixture({
  count = 4,
  template: slug = "tpl-acute-lbp",
  note = "",
  flags = ["nonspecific-lbp"],
  conditions = flags.map((tag) => ({ tag, notedOn: "2026-11-22" })),
  topics,
  diaryWeeks = 2,
  hasFigures = true,
  birthYear,
}: FixtureOptions = {}): ProgramDocument {
  const template = TEMPLATES.find((entry) => entry.slug === slug);
  if (!template) throw new Error(`no template ${slug}`);
  const items = itemsOf(template, count);
  return buildProgramDocument({
    draft: {
      title: template.title,
      goal: template.goal,
      habitAfter: "",
      habitAt: "",
      reviewOn: "2026-12-07",
      diaryWeeks,
      hiddenWarnings: [],
      items: items.map((item, index) => (index === 0 && note ? { ...item, note } : item)),
      topicIds: topics ?? template.advice,
    },
    programId: "00000000-0000-4000-8000-000000000001",
    clinic: CLINIC,
    patient: { label: "Amira", conditions, birthYear },
    template: slug,
    exercises: new Map(
      LIBRARY.filter(({ slug }) => items.some((item) => item.exerciseId === slug)).map((exercise) => [
        exercise.slug,
        hasFigures ? { ...exercise, ...drawing(exercise.slug) } : exercise,
      ]),
    ),
    topics: new Map(ADVICE_TOPICS.map((topic) => [topic.slug, topic])),
    warningText: WARNING_TEXT,
    version: { number: 2, publishedOn: "2026-11-22", therapistName: "Sam Patel" },
  });
}

function itemsOf(template: (typeof TEMPLATES)[number], count: number): DraftItem[] {
  const inTemplate = template.items.map((item) => item.exercise);
  const chosen = count === 4 ? preselected(template) : inTemplate.slice(0, count);
  const others = LIBRARY.map((exercise) => exercise.slug).filter((slug) => !inTemplate.includes(slug));
  return [...chosen, ...others.slice(0, Math.max(0, count - chosen.length))].map((slug, index) => {
    const entry = template.items.find((item) => item.exercise === slug);
    const exercise = LIBRARY.find((candidate) => candidate.slug === slug);
    if (!exercise) throw new Error(`no exercise ${slug}`);
    return {
      itemId: `item-${index + 1}`,
      exerciseId: slug,
      dose: { ...exercise.dose, ...entry?.dose },
      note: entry?.note ?? "",
    };
  });
}

function preselected(template: (typeof TEMPLATES)[number]): string[] {
  const exercises = template.items.flatMap(
    ({ exercise: slug }) => LIBRARY.find((exercise) => exercise.slug === slug) ?? [],
  );
  return preselectItems(exercises).flatMap((index) => template.items[index]?.exercise ?? []);
}

/** What a published program carries: the solved figure, once it is drawn. */
function drawing(slug: string): { readonly figure?: SolvedFigure } {
  return FIGURES[slug] ? { figure: solvedFigure(slug).figure } : {};
}
