import { cohortFigures, viewFigures } from "../team-figures.js";
import { counted, numbers, plural, range, whole } from "./words.js";

/** What the Team view says. */
export const team = {
  title: "Team",
  lede: "Put several people’s files side by side: how others see one person, or where a group stands.",
  stays: "The files stay on this device. They are read in this page, not stored, and gone when you leave it.",
  filesTitle: "Files",
  choose: "Choose files",
  read: (count: number, files: number) =>
    `${counted(count, "assessment", "assessments")} from ${counted(files, "file", "files")}.`,
  readNothing: "No assessment was found in these files.",
  none: "No files yet. They are the ones that people export under Results.",
  clear: "Take all files away",
  cleared: "The files are gone from this page.",
  list: {
    summary: "Which files these are",
    columns: ["File", "Role", "Group", "Answered"],
    roles: { self: "Self", peer: "Peer", report: "Report", manager: "Manager" },
    noGroup: "–",
  },
  about: "Who are they about?",
  raters: "One person, as they and others see them",
  cohort: "A group of people, each about themselves",

  ratersView: {
    title: "How others see it",
    counts: (self: number, peers: number, reports: number, managers: number) =>
      `${self === 0 ? "No self-assessment" : "One self-assessment"}, ${counted(peers, "peer", "peers")}, ${counted(reports, "report", "reports")}, ${counted(managers, "manager", "managers")}.`,
    several: "Of several self-assessments the latest is used.",
    noSelf: "Without the person’s own file there are no gaps to show.",
    noOthers: "These files hold nobody’s view but the person’s own. Ask others below.",
    quick: "Compared over the statements only, as one of the files is a quick assessment.",
    floorTitle: "Who can be told from it",
    floor:
      "Nobody who is not a manager. What others say shows from three of them on, for each statement by itself; peers and reports show apart only where that leaves no one or two of the other kind to be worked out. A manager’s view shows from one on: there is one, and it is known who. Make one report when all have answered: two reports a file apart would tell what was in the file.",
    chart: "Self and others by success metric. The table below holds the same figures.",
    keySelf: "self",
    keyOthers: "others together",
    metricsCaption: "By success metric, what the person achieves",
    lenses: {
      practices: "By success metric, what the person does",
      readiness: "By success metric, what the person can explain",
    },
    itemsTitle: "By statement",
    itemsAbout: "The largest gaps first.",
    itemsCaption: "Every statement that others answered",
    columns: ["", "Self", "Others", "Gap", "Agreement", "Peers", "Reports", "Managers"],
    metric: "Success metric",
    item: "Statement",
    ...viewFigures(numbers),
    explain:
      "Figures are points from 0 to 100. Gap is self less others: above 0 the person rates themselves higher. Agreement is from 0, others differ as much as chance would, to 1, all say the same. A dash: too few people to show, or nobody answered.",
    nothingShown:
      "There is nothing that may be shown yet: fewer than three who are not managers have answered the same statements.",
  },

  cohortView: {
    title: "Where the group stands",
    counts: (count: number) => `${counted(count, "self-assessment", "self-assessments")}.`,
    notSelf: (count: number) =>
      `${counted(count, "file", "files")} by peers, reports or managers ${plural(count, "rates", "rate")} somebody else and ${plural(count, "is", "are")} left out.`,
    floor: (floor: number) =>
      `A figure is shown only where at least ${floor} people are behind it. Groups below that are hidden, and further ones with them, smallest first, until what is hidden cannot be worked out from the rest.`,
    floorTitle: "Who can be told from it",
    tooFew: (count: number, floor: number) =>
      `${counted(count, "self-assessment is", "self-assessments are")} too few: figures show from ${floor} on.`,
    chart: "Half of the people by success metric. The table below holds the same figures.",
    keyDot: "the person in the middle",
    keyBand: "the middle half of the people",
    overall: "Overall",
    caption: "By success metric, what people achieve",
    columns: ["Success metric", "People", "Mean", "Spread (sd)", "Middle half", "Median", "Alpha"],
    ...cohortFigures(numbers),
    half: (low: number, high: number) => range(low, high, whole),
    alphaExplained:
      "Alpha (Cronbach’s) says how far a metric’s statements go together among these people; at about 0.7 and above they are usually read as one thing.",
    distributionTitle: "How scores and answers are spread",
    bandsCaption: "Overall scores in ten bands of ten points",
    band: (index: number) => (index === 9 ? "90 to 100" : `${index * 10} to under ${(index + 1) * 10}`),
    bandColumn: "Points",
    peopleColumn: "People",
    levelColumn: "Answer",
    covered: (points: number) => `${counted(points, "point", "points")} covered`,
    groupsTitle: "By group",
    groupsChart: "Overall by group. The table below holds the same figures.",
    groupsCaption: "Overall by group",
    groupColumn: "Group",
    noGroup: "No group named",
    hiddenGroups: (groups: number, assessments: number) =>
      `${counted(groups, "group", "groups")} with ${counted(assessments, "assessment", "assessments")} together ${plural(groups, "is", "are")} not shown: ${plural(groups, "it is", "they are")} too small, or would give a small one away.`,
    noGroups: "No file names a group.",
  },

  ask: {
    title: "Ask others",
    about:
      "A link opens this page for somebody else and asks how they see your work. They answer, export the file under Results, and send it back to you; you bring it in above. The link holds no answer of yours.",
    role: "They are",
    roles: {
      peer: "A peer: works with you at the same level",
      report: "A report: you lead them",
      manager: "A manager: leads you",
    },
    group: "Group, if you like",
    groupHint: "A team’s name, not a person’s. It is in their file.",
    mode: "What they answer",
    modes: { quick: "The statements only", full: "Practices and measures, too" },
    link: "Link to send",
    ownGuide: "You use a guide of your own. Send its file along: they open it on this page first, then the link.",
    three: "Ask at least three peers, or three reports: below that nothing of what they say is shown.",
  },
};
