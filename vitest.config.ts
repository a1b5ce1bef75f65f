import path from "node:path";
import { defineConfig } from "vitest/config";

const shared = {
  resolve: {
    alias: {
      "@": path.resolve(import.meta.dirname),
      "server-only": path.resolve(import.meta.dirname, "db/test/server-only-stub.ts"),
    },
  },
};

export default defineConfig({
  test: {
    env: { TZ: "Pacific/Chatham" },
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["{app,components,db,lib,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts"],
          env: { TZ: "Pacific/Chatham" },
          setupFiles: ["db/test/fail-on-console-error.ts"],
        },
      },
      {
        ...shared,
        test: {
          name: "database",
          include: ["db/**/*.db.test.ts"],
          env: { TZ: "Pacific/Chatham" },
          setupFiles: ["db/test/fail-on-console-error.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
