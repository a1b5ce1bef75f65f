// Whether the server in this container is well: ends with 0 or 1.
//   node scripts/healthy.mjs
const answer = await fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
