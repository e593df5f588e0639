import type { Id } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import type { Session } from "../session/session.js";
import type { GuideText } from "../text/languages.js";
import type { Way } from "../text/link.js";
import type { Asked } from "./attempt.js";

/** What all views of practice are drawn with. */
export interface View {
  readonly messages: Messages;
  readonly text: GuideText;
  /** The level of the first heading. */
  readonly level: number;
  readonly session: Session;
  readonly asked: ReadonlyMap<Id, Asked>;
  readonly way: Way;
  /** In milliseconds since 1970 UTC. */
  readonly now: number;
}
