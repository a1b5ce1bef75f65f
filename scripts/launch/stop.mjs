const FINISH_MS = 8_000;
const STOP_MS = 9_500;

/** On SIGTERM or SIGINT: takes nothing new, finishes what is under way, closes the store, and ends with status 0. */
export function stopOnSignal(server, { closeStore, say }) {
  let stopping = false;
  server.prependListener("request", (_request, response) => {
    // A connection that is kept alive ends once its answer is out, and not before.
    response.once("close", () => stopping && response.req.socket.end());
  });
  const stop = async () => {
    if (stopping) return;
    stopping = true;
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

function finishRequests(server) {
  return new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    server.close(() => {
      clearTimeout(limit);
      resolve();
    });
  });
}
