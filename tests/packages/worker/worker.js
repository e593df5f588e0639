import { score } from "../program.js";

self.postMessage(await score());
