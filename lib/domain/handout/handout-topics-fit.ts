import type { AdviceCut } from "./handout-advice";
import type { Columns } from "./handout-card-fit";
import type { HandoutTopic } from "./handout-model";
import type { HandoutPiece } from "./handout-piece";
import { bold, bulletWidth, linesHeight, linesOf, noticeHeight, type SheetSetup } from "./handout-sheet";
import type { Run } from "./text-measure";

/** Measures of the advice, in points. */
export const TOPICS = {
  gap: 20,
  bulletGap: 1,
  rowGap: 7,
  headingGap: 4,
  top: 10,
  paragraphTop: 4,
  paragraphGap: 2,
} as const;

const SHARES = [0.4, 0.44, 0.47, 0.5, 0.53, 0.56, 0.6];

/**
 * The advice in rows of two topics, each row whole on a side; a topic without a neighbour takes the whole width. As
 * paragraphs, each topic is a row: its title, and its points one after the other.
 */
export function fitTopics(
  topics: readonly HandoutTopic[],
  heading: string,
  setup: SheetSetup,
  style: AdviceCut["style"],
): HandoutPiece[] {
  const isRunIn = style === "paragraphs";
  const perRow = setup.layout === "large" || isRunIn ? 1 : 2;
  const rows = Array.from({ length: Math.ceil(topics.length / perRow) }, (_, row) =>
    topics.slice(row * perRow, (row + 1) * perRow),
  );
  return rows.map((row, index): HandoutPiece => {
    const columns = isRunIn ? paragraphRow(row, setup) : rowOf(row, setup);
    const isFirst = index === 0;
    const height = columns.height + topicsTop(isFirst, isRunIn) + headingHeight(isFirst && !isRunIn, setup);
    return {
      kind: "topics",
      ...(isFirst && !isRunIn && { heading }),
      isFirst,
      isRunIn,
      topics: row,
      columns,
      height,
    };
  });
}

/** Distance to what stands above a row of the advice. */
export function topicsTop(isFirst: boolean, isRunIn: boolean): number {
  if (isRunIn) return isFirst ? TOPICS.paragraphTop : TOPICS.paragraphGap;
  return isFirst ? TOPICS.top : TOPICS.rowGap;
}

/** A topic as one paragraph: its bold title, then its points, each a sentence. */
export function topicRuns({ title, points }: HandoutTopic): Run[] {
  return [{ text: `${title}:`, isBold: true }, { text: points.join(" ") }];
}

function headingHeight(isThere: boolean, { type }: SheetSetup): number {
  return isThere ? linesHeight(type.heading, 1) + TOPICS.headingGap : 0;
}

function paragraphRow([topic]: readonly HandoutTopic[], setup: SheetSetup): Columns {
  const { width } = setup;
  const height = topic
    ? noticeHeight(topic, width, setup) + linesOf(topicRuns(topic), width, "body", setup)
    : 0;
  return { counts: [1], widths: [width], height };
}

function rowOf([left, right]: readonly HandoutTopic[], setup: SheetSetup): Columns {
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

function topicHeight(topic: HandoutTopic, width: number, setup: SheetSetup): number {
  const { title, points } = topic;
  const room = width - bulletWidth(setup.type.body);
  return points.reduce(
    (sum, text) => sum + TOPICS.bulletGap + linesOf([{ text }], room, "body", setup),
    linesOf([bold(title)], width, "name", setup) + noticeHeight(topic, width, setup),
  );
}
