import { expect, test } from "vitest";
import { runHardKills } from "./rounds";

const ROUNDS = Number(process.env.STRESS_KILL_ROUNDS ?? 3);
const ROUND_LIMIT_MS = 120_000;

test(
  "a kill in the middle of a thousand writes loses no acknowledged patient and no audit row",
  async () => {
    const rounds = await runHardKills(ROUNDS);
    const restarts = rounds.map((round) => round.restartMilliseconds).sort((a, b) => a - b);
    const figures = {
      rounds: rounds.length,
      acknowledged: rounds.reduce((sum, round) => sum + round.acknowledged, 0),
      lost: rounds.reduce((sum, round) => sum + round.lost, 0),
      restartMedianMs: restarts[Math.floor(restarts.length / 2)],
      restartWorstMs: restarts.at(-1),
    };
    if (process.env.STRESS_KILL_ROUNDS) console.log(JSON.stringify(figures));
    expect(figures.lost).toBe(0);
    expect(figures.acknowledged).toBeGreaterThanOrEqual(250 * ROUNDS);
  },
  ROUNDS * ROUND_LIMIT_MS,
);
