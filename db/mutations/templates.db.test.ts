import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import { templateContents } from "@/lib/domain/template/copied-draft";
import { BLANK_DRAFT, draftFromTemplate, templateDraft } from "@/lib/domain/template/new-draft";
import { findProgram } from "../queries/programs";
import { findTemplate, listTemplates } from "../queries/templates";
import {
  DOSE,
  makeClinic,
  makeDraft,
  makeItem,
  makePatient,
  TEMPLATE,
  type TestClinic,
  TODAY,
} from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { makeVictim, type Target } from "../test/targets";
import { createProgram } from "./programs";
import {
  createTemplate,
  replaceTemplateContents,
  saveTemplateDraft,
  setTemplateArchived,
  updateTemplate,
} from "./templates";

const suite = startTestDatabase();
let clinic: TestClinic;
let other: Target;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  other = await makeVictim(suite.database);
});

const EMPTY = { items: [], topicIds: [] };
const PERSONAL = { ...TEMPLATE, title: "Only mine", isPersonal: true };
const titles = async (scope: TestClinic["scope"], archived = false) =>
  (await listTemplates(scope, { archived })).map((template) => template.title);

describe("createTemplate", () => {
  it("keeps what it was given, in order", async () => {
    const contents = templateContents(await makeDraft(clinic.scope), true);
    const id = await createTemplate(clinic.scope, { ...TEMPLATE, therapistNote: "Slowly." }, contents);
    const template = await findTemplate(clinic.scope, id);
    expect(template).toMatchObject({
      ...{ title: TEMPLATE.title, goal: TEMPLATE.goal, suits: ["sciatica"], reviewWeeks: [1, 2] },
      ...{
        therapistNote: "Slowly.",
        isShared: false,
        keeper: "clinic",
        madeBy: "Test therapist",
        revision: 1,
      },
    });
    if (!template) throw new Error("the template was not made");
    expect(templateContents(templateDraft(template), true)).toEqual(contents);
  });

  it("keeps week blocks, their doses and the words of its own, also through the builder and into a program", async () => {
    const draft = await makeDraft(clinic.scope, { itemCount: 2 });
    const [first, second] = draft.items;
    const [topicId = ""] = draft.topicIds;
    const phases = [randomUUID(), randomUUID()].map((phaseId) => ({ phaseId, weeks: 2 }));
    const [early = "", late = ""] = phases.map(({ phaseId }) => phaseId);
    const items = [
      {
        ...(first ?? makeItem("")),
        note: "Slowly.",
        phaseDoses: [{ phaseId: late, dose: { ...DOSE, sets: 3 } }],
      },
      { ...(second ?? makeItem("")), phaseDoses: [{ phaseId: early }] },
    ];
    const topicWordings = [{ topicId, title: "Our words", points: ["One.", "Two."] }];
    const whole = { ...draft, title: "Two blocks", goal: "Stairs.", items, phases, topicWordings };
    const id = await createTemplate(clinic.scope, TEMPLATE, EMPTY);
    expect(await saveTemplateDraft(clinic.admin.scope, id, 1, whole)).toBe(2);
    await expect(saveTemplateDraft(clinic.scope, id, 1, whole)).rejects.toThrow(ConflictError);
    const template = await findTemplate(clinic.scope, id);
    if (!template) throw new Error("the template is gone");
    const { title, goal, topicIds } = whole;
    expect(templateDraft(template)).toEqual({
      ...BLANK_DRAFT,
      title,
      goal,
      items,
      phases,
      topicIds,
      topicWordings,
    });
    const patient = { conditions: [], affectedSide: "left" as const, today: TODAY };
    const begun = draftFromTemplate(template, patient, randomUUID);
    expect(begun).toMatchObject({ title, phases, topicWordings });
    expect(begun.items.map((item) => item.phaseDoses)).toEqual(items.map((item) => item.phaseDoses));
    const programId = await createProgram(clinic.scope, await makePatient(clinic.scope), begun);
    expect((await findProgram(clinic.scope, programId))?.draft).toEqual(begun);
  });

  it("stands behind the starters, for every colleague", async () => {
    const listed = await listTemplates(clinic.admin.scope);
    const keepers = listed.map((template) => template.keeper);
    expect(keepers.filter((keeper) => keeper === "everybody")).toHaveLength(34);
    expect(keepers.lastIndexOf("everybody")).toBeLessThan(keepers.indexOf("clinic"));
  });

  it("refuses a condition, an exercise or a topic that is not in the library", async () => {
    const foreign = [makeItem(other.exerciseId), makeItem(randomUUID())];
    for (const item of foreign) {
      const write = createTemplate(clinic.scope, TEMPLATE, { items: [item], topicIds: [] });
      await expect(write).rejects.toThrow(NotFoundError);
    }
    const fields = { ...TEMPLATE, suits: ["no-such-condition"] };
    await expect(createTemplate(clinic.scope, fields, EMPTY)).rejects.toThrow(NotFoundError);
  });
});

describe("a therapist's own template", () => {
  it("is there for its maker and for nobody else of the clinic", async () => {
    const id = await createTemplate(clinic.scope, PERSONAL, EMPTY);
    expect(await titles(clinic.scope)).toContain("Only mine");
    expect(await findTemplate(clinic.scope, id)).toMatchObject({ keeper: "me" });
    for (const { scope } of [clinic.admin, await makeClinic(suite.database)]) {
      expect(await titles(scope)).not.toContain("Only mine");
      expect(await findTemplate(scope, id)).toBeUndefined();
      await expect(updateTemplate(scope, id, 1, PERSONAL)).rejects.toThrow(new NotFoundError("Template"));
      await expect(replaceTemplateContents(scope, id, 1, EMPTY)).rejects.toThrow(NotFoundError);
      await expect(setTemplateArchived(scope, id, true)).rejects.toThrow(NotFoundError);
    }
    await setTemplateArchived(clinic.scope, id, true);
    expect(await titles(clinic.admin.scope, true)).not.toContain("Only mine");
    expect(await titles(clinic.scope, true)).toContain("Only mine");
  });

  it("is not made of the clinic's by somebody who did not make it", async () => {
    const id = await createTemplate(clinic.scope, TEMPLATE, EMPTY);
    await expect(updateTemplate(clinic.admin.scope, id, 1, PERSONAL)).rejects.toThrow(NotFoundError);
    expect(await updateTemplate(clinic.scope, id, 1, PERSONAL)).toBe(2);
  });
});

describe("changing a template", () => {
  it("is based on the revision that was read", async () => {
    const id = await createTemplate(clinic.scope, TEMPLATE, EMPTY);
    expect(await updateTemplate(clinic.admin.scope, id, 1, { ...TEMPLATE, title: "Changed" })).toBe(2);
    const late = updateTemplate(clinic.scope, id, 1, TEMPLATE);
    await expect(late).rejects.toThrow(ConflictError);
    await expect(late).rejects.toMatchObject({ currentRevision: 2 });
    await expect(replaceTemplateContents(clinic.scope, id, 1, EMPTY)).rejects.toThrow(ConflictError);
    const contents = templateContents(await makeDraft(clinic.scope, { itemCount: 2 }), false);
    expect(await replaceTemplateContents(clinic.scope, id, 2, contents)).toBe(3);
    expect(await findTemplate(clinic.scope, id)).toMatchObject({ title: "Changed", revision: 3 });
    expect((await findTemplate(clinic.scope, id))?.items).toHaveLength(2);
  });

  it("never changes a starter", async () => {
    const [starter] = await listTemplates(clinic.scope);
    const id = starter?.id ?? "";
    expect(starter?.keeper).toBe("everybody");
    await expect(updateTemplate(clinic.scope, id, 1, TEMPLATE)).rejects.toThrow(NotFoundError);
    await expect(replaceTemplateContents(clinic.scope, id, 1, EMPTY)).rejects.toThrow(NotFoundError);
    await expect(setTemplateArchived(clinic.scope, id, true)).rejects.toThrow(NotFoundError);
  });

  it("puts it away and brings it back", async () => {
    const id = await createTemplate(clinic.scope, { ...TEMPLATE, title: "Away" }, EMPTY);
    await setTemplateArchived(clinic.scope, id, true);
    expect(await titles(clinic.scope)).not.toContain("Away");
    expect(await titles(clinic.admin.scope, true)).toContain("Away");
    await setTemplateArchived(clinic.admin.scope, id, false);
    expect(await titles(clinic.scope)).toContain("Away");
  });
});
