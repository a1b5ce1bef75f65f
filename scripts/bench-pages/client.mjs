import http from "node:http";

/**
 * Asks for one address again and again with so many clients for so long, or so many times; answers the times of all
 * answers, sorted.
 */
export async function load({ address, cookie }, { clients, milliseconds = Infinity, requests = Infinity }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const times = [];
  const until = performance.now() + milliseconds;
  const started = performance.now();
  let left = requests;
  const work = async () => {
    do {
      left -= 1;
      const asked = performance.now();
      const { status } = await fetchOnce(agent, address, cookie);
      if (status !== 200) throw new Error(`${address} answered ${status}`);
      times.push(performance.now() - asked);
    } while (left > 0 && performance.now() < until);
  };
  await Promise.all(Array.from({ length: clients }, work));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return { times: times.toSorted((a, b) => a - b), rate: times.length / seconds };
}

/** One answer, read to its end; as a browser asks over TLS. */
export function fetchOnce(agent, address, cookie) {
  const headers = { accept: "text/html", "accept-encoding": "gzip, deflate, br", ...(cookie && { cookie }) };
  return new Promise((resolve, reject) => {
    const request = http.get(address, { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk) => {
        bytes += chunk.length;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, bytes, headers: answer.headers }));
      answer.on("error", reject);
    });
    request.on("error", reject);
  });
}
