import { beforeAll, describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import { findOwnTopic, listAdviceTopics, listOwnTopics } from "../queries/advice";
import * as make from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { createTopic, setTopicArchived, updateTopic } from "./advice";
import { saveDraft } from "./programs";

const suite = startTestDatabase();
let clinic: make.TestClinic;

beforeAll(async () => {
  clinic = await make.makeClinic(suite.database);
});

const listed = async () => (await listAdviceTopics(clinic.scope)).filter((topic) => !topic.isShared);

describe("an advice topic of the clinic's own", () => {
  it("stands after the shared ones, and says whose it is and what it was copied from", async () => {
    const [source] = await listAdviceTopics(clinic.scope);
    if (!source) throw new Error("the library has no topic");
    const topicId = await createTopic(clinic.scope, { ...make.TOPIC, copyOf: source.id }, make.TODAY);
    const topics = await listAdviceTopics(clinic.scope);
    expect(topics.at(-1)).toMatchObject({ ...make.TOPIC, id: topicId, isShared: false });
    expect(topics.at(-1)?.provenance).toMatchObject({
      author: "Test therapist",
      clinicsOwn: { copyOf: source.title },
      articles: source.provenance.articles,
    });
    const others = await make.makeClinic(suite.database);
    expect((await listAdviceTopics(others.scope)).map(({ id }) => id)).not.toContain(topicId);
  });

  it("changes for who knows its revision; a shared one does not change", async () => {
    const topicId = await createTopic(clinic.scope, { ...make.TOPIC, title: "Walking" }, make.TODAY);
    const changed = { ...make.TOPIC, title: "Walking daily", points: ["Walk."] };
    expect(await updateTopic(clinic.scope, topicId, 1, changed, make.TODAY)).toBe(2);
    const late = updateTopic(clinic.scope, topicId, 1, make.TOPIC, make.TODAY);
    await expect(late).rejects.toEqual(new ConflictError("Topic", 2, topicId));
    expect(await findOwnTopic(clinic.scope, "walking")).toMatchObject({
      title: "Walking daily",
      revision: 2,
    });
    const [shared] = await listAdviceTopics(clinic.scope);
    const id = shared?.id ?? "";
    await expect(updateTopic(clinic.scope, id, 1, changed, make.TODAY)).rejects.toThrow(NotFoundError);
    await expect(setTopicArchived(clinic.scope, id, true)).rejects.toThrow(NotFoundError);
  });

  it("archived is not offered, stays in programs, and comes back", async () => {
    const topicId = await createTopic(clinic.scope, { ...make.TOPIC, title: "Leaving" }, make.TODAY);
    const { programId, draft } = await make.makeProgram(clinic.scope);
    await saveDraft(clinic.scope, programId, 1, { ...draft, topicIds: [topicId] });
    await setTopicArchived(clinic.scope, topicId, true);
    expect((await listed()).map(({ id }) => id)).not.toContain(topicId);
    expect((await listOwnTopics(clinic.scope)).map(({ id }) => id)).toContain(topicId);
    const { advice } = await make.documentOf(clinic.scope, programId);
    expect(advice).toMatchObject([{ title: "Leaving", points: make.TOPIC.points }]);
    await setTopicArchived(clinic.scope, topicId, false);
    expect((await listed()).map(({ id }) => id)).toContain(topicId);
  });

  it("prints in the words of one program, and keeps its own", async () => {
    const topicId = await createTopic(clinic.scope, { ...make.TOPIC, title: "Reworded" }, make.TODAY);
    const { programId, draft } = await make.makeProgram(clinic.scope);
    const topicWordings = [{ topicId, title: "For Ada", points: ["Sleep on your side."] }];
    await saveDraft(clinic.scope, programId, 1, { ...draft, topicIds: [topicId], topicWordings });
    const { advice } = await make.documentOf(clinic.scope, programId);
    expect(advice).toMatchObject([{ title: "For Ada", points: ["Sleep on your side."] }]);
    expect((await listed()).find(({ id }) => id === topicId)?.title).toBe("Reworded");
  });
});
