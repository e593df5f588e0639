// A program: npm has installed the package, and nothing is bundled.
import { score } from "../program.js";

console.log(await score());
