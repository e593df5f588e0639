// With a plugin that follows new URL(…, import.meta.url), as Vite and webpack do by themselves, there is nothing to say.
import "leadmark/elements";
import "../page.js";
