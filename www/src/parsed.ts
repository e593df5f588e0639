// Waits for the end of the page's HTML. The site's script is loaded `async`, for only where no script is waited for do
// browsers settle early what an address points to; so it may come before that end.

if (document.readyState === "loading") {
  await new Promise((parsed) => document.addEventListener("DOMContentLoaded", parsed, { once: true }));
}

export {};
