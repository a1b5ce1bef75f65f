import type { Columns } from "./handout-card-fit";
import { countLines } from "./handout-lines";
import type { HandoutModel, HandoutTopic } from "./handout-model";
import type { HandoutPiece } from "./handout-piece";
import { bulletWidth, linesHeight, type SheetSetup } from "./handout-sheet";

/** Measures of the advice, in points. */
export const TOPICS = {
  gap: 20,
  bulletGap: 1,
  rowGap: 7,
  headingGap: 4,
  top: 10,
  title: 0.2,
  runInGap: 3,
} as const;

const SHARES = [0.4, 0.44, 0.47, 0.5, 0.53, 0.56, 0.6];

/**
 * The advice in rows of two topics, each row whole on a side; a topic without a neighbour takes the whole width. Run in,
 * each topic is a row: its title, and its points as one paragraph beside it.
 */
export function fitTopics({ advice }: HandoutModel, setup: SheetSetup, isRunIn: boolean): HandoutPiece[] {
  const pieces: HandoutPiece[] = [];
  const perRow = setup.layout === "large" || isRunIn ? 1 : 2;
  for (let first = 0; first < advice.topics.length; first += perRow) {
    const topics = advice.topics.slice(first, first + perRow);
    const columns = isRunIn ? runInRow(topics, setup) : rowOf(topics, setup);
    pieces.push({
      kind: "topics",
      first,
      isRunIn,
      columns,
      height: columns.height + rowTop(first === 0, setup),
    });
  }
  return pieces;
}

function rowTop(isFirst: boolean, { type, layout }: SheetSetup): number {
  if (layout === "compact") return isFirst ? TOPICS.top : TOPICS.runInGap;
  return isFirst ? TOPICS.top + linesHeight(type.heading, 1) + TOPICS.headingGap : TOPICS.rowGap;
}

function runInRow([topic]: readonly HandoutTopic[], { type, width }: SheetSetup): Columns {
  const title = width * TOPICS.title;
  const widths = [title, width - title - TOPICS.gap / 2];
  const { fontSize } = type.body;
  const lines = Math.max(
    countLines([{ text: topic?.title ?? "", isBold: true }], title, fontSize),
    countLines([{ text: topic?.points.join(" ") ?? "" }], widths[1] ?? 0, fontSize),
  );
  return { counts: [1], widths, height: linesHeight(type.body, lines) };
}

function rowOf(topics: readonly HandoutTopic[], setup: SheetSetup): Columns {
  const [left, right] = topics;
  if (!left) return { counts: [], widths: [], height: 0 };
  if (!right) return { counts: [1], widths: [setup.width], height: topicHeight(left, setup.width, setup) };
  const room = setup.width - TOPICS.gap;
  const rows = SHARES.map((share): Columns => {
    const widths = [share * room, (1 - share) * room];
    const heights = [left, right].map((topic, index) => topicHeight(topic, widths[index] ?? 0, setup));
    return { counts: [1, 1], widths, height: Math.max(...heights) };
  });
  return rows.reduce((best, row) => (row.height < best.height ? row : best));
}

function topicHeight(topic: HandoutTopic, width: number, { type }: SheetSetup): number {
  const { fontSize } = type.body;
  const title = linesHeight(
    type.name,
    countLines([{ text: topic.title, isBold: true }], width, type.name.fontSize),
  );
  return topic.points.reduce(
    (sum, text) =>
      sum +
      TOPICS.bulletGap +
      linesHeight(type.body, countLines([{ text }], width - bulletWidth(type.body), fontSize)),
    title,
  );
}
