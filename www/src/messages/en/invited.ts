import { apart } from "../formats.js";

/** What is said to somebody who was asked to answer for somebody else. */
export const invited = {
  title: {
    self: "",
    peer: "You are asked to answer as a peer",
    report: "You are asked to answer as a report",
    manager: "You are asked to answer as a manager",
  },
  about: {
    peer: "Somebody whom you work with at the same level would like to know how you see their work.",
    report: "Somebody whom you report to would like to know how you see their work.",
    manager: "Somebody who reports to you would like to know how you see their work.",
  },
  group: (name: string) => `They named the group ${apart(name)}.`,
  what: "You rate that person by the same statements by which they rate themselves. When you are done, export the file under Results and send it back to them. Nothing is sent by itself.",
  apart: "Your own answers, if you have any here, are kept apart and are not mixed with these.",
  own: "Answers of your own are under way here. They are set aside as they are, and you find them in your history.",
  begin: "Begin",
  resume: "Go on with these answers",
  underWay: "You have begun this already.",
  anew: "Begin anew",
  not: "Not now",
  badTitle: "This link is not complete",
  badRole: (role: string) =>
    `It asks for answers in the role “${role}”, which there is not: roles are peer, report and manager. Ask for the link again.`,
  badGroup: (most: number) => `The name of its group is longer than ${most} characters. Ask for the link again.`,
  otherGuideTitle: "This link is about another guide",
  otherGuide: (theirs: string, ours: string) =>
    `It asks about the guide “${theirs}”, and the guide in use here is “${ours}”. You need the file of that guide from whoever sent you the link.`,
  openOwn: "Open that guide",
  thenAgain: "first, then this link again.",
};
