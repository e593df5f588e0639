// The page of a site of several files, which browsers can keep for when there is no network.

import "./beside.js";
import { found } from "./found.js";
import { whenLoaded } from "./main.js";
import { keepOffline } from "./offline/offer.js";

// A preview that follows its guide must not be kept.
if (found<HTMLMetaElement>("meta[name=leadmark-offline]").content === "on") {
  // After everything that this visit needs.
  if (document.readyState !== "complete") {
    await new Promise((loaded) => window.addEventListener("load", loaded, { once: true }));
  }
  await whenLoaded();
  await keepOffline(found(".newer"));
}
