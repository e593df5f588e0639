// Tells React's JSX what the elements take: their properties, and their events as on… of their names.
import type { LeadmarkElements, LeadmarkEvents } from "leadmark/elements";
import type { HTMLAttributes, RefAttributes } from "react";

type Listeners = { [Name in keyof LeadmarkEvents as `on${Name}`]?: (event: LeadmarkEvents[Name]) => void };
type Properties<Element> = Partial<Omit<Element, keyof HTMLElement>> & HTMLAttributes<Element> & RefAttributes<Element>;
type Tags = { [Tag in keyof LeadmarkElements]: Properties<LeadmarkElements[Tag]> & Listeners };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
