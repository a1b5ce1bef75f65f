/** However many more come. */
const TAKE_UP_MS = 500;
const FINISH_MS = 8_000;
const STOP_MS = 9_500;

/** On SIGTERM or SIGINT: takes nothing new, finishes what is under way, closes the store, and ends with status 0. */
export function stopOnSignal(server, { besides = [], closeStore, say }) {
  let stopping = false;
  server.prependListener("request", (_request, response) => {
    // A connection that is kept alive ends once its answer is out, and not before.
    response.whenClosed(() => stopping && response.req.socket.end());
  });
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await takeUpWaiting([server, ...besides]);
    for (const beside of besides) beside.close();
    const finished = finishRequests(server);
    say("Stopping: finishing what is under way");
    // The supervisor would kill us after ten seconds; a store that does not close is then left to its log.
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await finished;
    await closeStore();
    say("Stopped");
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/** Connections that came while the process was busy: the system would reset those that nobody has taken up. */
async function takeUpWaiting(servers) {
  const started = Date.now();
  let isMore = true;
  const note = () => {
    isMore = true;
  };
  for (const one of servers) one.on("connection", note);
  // The turn that the signal came in is over first; at each one after it the event loop takes up one of them.
  await new Promise(setImmediate);
  while (isMore && Date.now() - started < TAKE_UP_MS) {
    isMore = false;
    await new Promise(setImmediate);
  }
}

function finishRequests(server) {
  return new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    server.close(() => {
      clearTimeout(limit);
      resolve();
    });
  });
}
