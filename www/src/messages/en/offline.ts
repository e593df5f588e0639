/** What the page says of the copy of itself that it keeps for when there is no network. */
export const offline = {
  ready: "A newer version of this page is ready.",
  use: "Use it now",
  unsaved: "Something on this page is not saved, and the newer version would begin without it. Save or copy it first.",
  anyway: "Use it all the same",
};
