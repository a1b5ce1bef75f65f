import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { endStalled } from "./stalled.mjs";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const SILENT_MS = 10_000;

/** A request with its answer, of which the test says how far they are. */
function connection(parts: { complete: boolean; writableEnded: boolean }) {
  const socket = { bytesRead: 0, writableLength: 0, destroy: vi.fn() };
  const request = { socket, complete: parts.complete };
  const response = Object.assign(new EventEmitter(), {
    writableEnded: parts.writableEnded,
    writableFinished: false,
  });
  endStalled(request as unknown as IncomingMessage, response as unknown as ServerResponse, SILENT_MS);
  const wait = (turns: number) => vi.advanceTimersByTime(turns * SILENT_MS);
  return { socket, request, response, wait };
}

test("a body that goes on, however slowly, is waited for; one that stands still is not", () => {
  const { socket, wait } = connection({ complete: false, writableEnded: false });
  for (let letter = 0; letter < 20; letter += 1) {
    socket.bytesRead += 1;
    wait(1);
  }
  expect(socket.destroy).not.toHaveBeenCalled();
  wait(1);
  expect(socket.destroy).toHaveBeenCalled();
});

test("whoever waits for an answer that is being made is left alone", () => {
  const { socket, wait } = connection({ complete: true, writableEnded: false });
  wait(100);
  expect(socket.destroy).not.toHaveBeenCalled();
});

test("an answer that nobody takes is dropped after a minute, and one that is taken slowly is not", () => {
  const { socket, response, wait } = connection({ complete: true, writableEnded: true });
  socket.writableLength = 1_000_000;
  for (let piece = 0; piece < 20; piece += 1) {
    wait(5);
    socket.writableLength -= 1;
  }
  wait(6);
  expect(socket.destroy).not.toHaveBeenCalled();
  wait(1);
  expect(socket.destroy).toHaveBeenCalledTimes(1);
  response.emit("close");
  wait(100);
  expect(socket.destroy).toHaveBeenCalledTimes(1);
});
