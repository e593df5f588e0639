// A thread of its own.
import { isMainThread, parentPort, Worker } from "node:worker_threads";

if (isMainThread) {
  new Worker(new URL(import.meta.url)).on("message", console.log);
} else {
  const { score } = await import("../program.js");
  parentPort.postMessage(await score());
}
