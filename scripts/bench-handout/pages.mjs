// What making sheets costs the pages: a server in the press's own process, asked for a page with and without sheets
// in the making.
import { createServer } from "node:http";
import { Worker } from "node:worker_threads";

const CONNECTIONS = 4;

/**
 * Pages a second, alone and while four sheets are always being made, by turns.
 * @param {{ page: () => string, render: (job: number) => Promise<unknown>, turns: number, milliseconds: number }} options
 */
export async function pagesBesideSheets({ page, render, turns, milliseconds }) {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page());
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  const asked = () => countAnswers({ port, milliseconds, connections: CONNECTIONS });
  const [alone, beside, sheets] = [[], [], []];
  try {
    await asked();
    for (let turn = 0; turn < turns; turn += 1) {
      alone.push((await asked()) / (milliseconds / 1000));
      const press = keepPrinting(render, CONNECTIONS);
      beside.push((await asked()) / (milliseconds / 1000));
      sheets.push((await press.stop()) / (milliseconds / 1000));
    }
  } finally {
    server.close();
  }
  return { alone, beside, sheets };
}

function countAnswers(workerData) {
  const worker = new Worker(new URL("client.mjs", import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve).once("error", reject);
  });
}

/** Always as many sheets in the making as `count`. */
function keepPrinting(render, count) {
  let isOn = true;
  let made = 0;
  const printOn = async () => {
    while (isOn) {
      await render();
      made += 1;
    }
  };
  const all = Promise.all(Array.from({ length: count }, printOn));
  return {
    stop: async () => {
      isOn = false;
      const finished = made;
      await all;
      return finished;
    },
  };
}
