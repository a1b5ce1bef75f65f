// A thread that asks for a page again and again on a few connections, and counts the answers.
import { Agent, get } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

const { port, milliseconds, connections } = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const end = performance.now() + milliseconds;

const ask = () =>
  new Promise((resolve, reject) => {
    get({ port, agent }, (response) => response.resume().on("end", resolve)).on("error", reject);
  });

async function askOn() {
  let answers = 0;
  while (performance.now() < end) {
    await ask();
    answers += 1;
  }
  return answers;
}

const counts = await Promise.all(Array.from({ length: connections }, askOn));
agent.destroy();
parentPort.postMessage(counts.reduce((sum, count) => sum + count, 0));
