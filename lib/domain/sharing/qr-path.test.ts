import { describe, expect, it } from "vitest";
import { buildQrPath, QUIET_ZONE } from "./qr-path";

describe("buildQrPath", () => {
  const { size, path } = buildQrPath("https://home.example/p#k3J9sQ2mXw7Rt5Vb8Nc4Hf6Zd1Lg0PyTuEaSoIiBxCz");

  it("keeps a quiet zone on every side", () => {
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map((run) => run.slice(1).map(Number));
    for (const [x = 0, y = 0, length = 0] of runs) {
      expect(x).toBeGreaterThanOrEqual(QUIET_ZONE);
      expect(y).toBeGreaterThanOrEqual(QUIET_ZONE);
      expect(x + length).toBeLessThanOrEqual(size - QUIET_ZONE);
      expect(y + 1).toBeLessThanOrEqual(size - QUIET_ZONE);
    }
    expect(runs.length).toBeGreaterThan(100);
  });

  it("begins with the upper edge of a finder: seven dark modules", () => {
    expect(path.startsWith(`M${QUIET_ZONE} ${QUIET_ZONE}h7v1h-7z`)).toBe(true);
  });
});
