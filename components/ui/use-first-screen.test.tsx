import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { useFirstScreen } from "./use-first-screen";

function Names({ names }: { names: readonly string[] }) {
  return useFirstScreen(names).map((name) => <i key={name}>{name}</i>);
}

const namesSent = (count: number) =>
  renderToString(<Names names={Array.from({ length: count }, (_, number) => `n${number}`)} />).match(/<i>/g)
    ?.length ?? 0;

it("sends as much of a long list as a screen shows, and a short one whole", () => {
  expect([0, 1, 24, 25, 1126].map(namesSent)).toEqual([0, 1, 24, 24, 24]);
});
