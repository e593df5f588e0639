import type { Messages } from "../en/catalogue.js";
import { apart, minutes } from "../formats.js";
import { counted, day, fromNow, list, plural, points, whole } from "./words.js";

const questions = (count: number) => counted(count, "question", "questions");
const passed = (count: number) => counted(count, "minute", "minutes");

/** What an interview asks, in a sentence. */
const asked = (count: number) =>
  plural(
    count,
    "Une question, avec un chronomètre qui démarre avec elle.",
    `${questions(count)}, l’une après l’autre, celles à revoir d’abord. Chacune a un chronomètre, qui démarre avec elle.`,
  );

export const practice: Messages["practice"] = {
  title: "Entraînement",
  none: "Ce guide n’a pas de questions avec une trame : il n’y a rien à travailler.",
  summary: (due, fresh, later) => {
    const parts = [
      due > 0 ? `${whole(due)} à revoir` : "",
      fresh > 0 ? counted(fresh, "nouvelle", "nouvelles") : "",
      later > 0 ? `${whole(later)} pour plus tard` : "",
    ];
    return `${questions(due + fresh + later)} : ${list(parts.filter((part) => part !== ""))}.`;
  },
  next: "À suivre",
  ahead: (due, now) => `Rien n’est à revoir. La prochaine question revient ${fromNow(due, now)}, le ${day(due)}.`,
  practise: "S’entraîner à cette question",
  practiseAhead: "S’y entraîner en avance",
  of: (question) => ` : ${question}`,
  unusable: (count) =>
    `Ce qui est conservé de ${questions(count)} n’est pas lisible ici. ` +
    plural(
      count,
      "Elle compte comme nouvelle ; rien n’est perdu avant qu’elle soit retravaillée.",
      "Elles comptent comme nouvelles ; rien n’est perdu avant qu’elles soient retravaillées.",
    ),

  readiness: {
    title: "Préparation par thème",
    about:
      "La part des points que vous avez abordés la dernière fois. Un thème a un chiffre dès qu’au moins la moitié de ses questions, en poids, a été travaillée.",
    topic: "Thème",
    readiness: "Préparation",
    points: "Points",
    due: "À revoir",
    all: "Tous les thèmes",
    none: "–",
    nothing: "Aucune question n’a encore été travaillée. La préparation apparaît ici dès la première.",
    count: (covered, all) => `${whole(covered)} sur ${whole(all)}`,
  },

  all: "Toutes les questions",
  read: "Lire ce thème",
  state: {
    new: "Nouvelle",
    due: (due, now) => (day(due) === day(now) ? "À revoir aujourd’hui" : `À revoir depuis le ${day(due)}`),
    later: (due, now) => `Revient ${fromNow(due, now)}`,
  },
  covered: (covered, all) => `${points(covered, all)} abordés`,

  prepare: (topic) => `Préparer : ${apart(topic)}`,
  notes: "Réfléchissez, ou écrivez",
  notesBefore: "Vos notes précédentes",
  notesHint: "Gardé avec la question. Personne ne le demande.",
  reveal: "Montrer la trame",
  toAll: "Toutes les questions",

  timer: {
    label: "Chronomètre",
    time: minutes,
    start: "Démarrer",
    pause: "Suspendre",
    resume: "Reprendre",
    reset: "Remettre à zéro",
    limit: "Viser",
    limitUnit: "minutes",
    of: (limit) => `sur ${whole(limit)}:00`,
    passed,
    over: (count) => `${passed(count)} : le temps que vous visiez`,
    took: (stretch) => `Vous avez mis ${minutes(stretch)}.`,
  },

  framework: "La trame",
  tick: "Cochez les points que vous avez abordés. Vos propres mots comptent.",
  ticked: (covered, all) => `${points(covered, all)} abordés`,
  lastTime: (covered, all) => `La dernière fois, vous avez abordé ${points(covered, all)}.`,
  showLast: "Cocher les mêmes",
  step: "L’étape elle-même",
  remarks: "En savoir plus sur cette question",

  recall: {
    title: "Comment cela s’est-il passé ?",
    about: "Proposé d’après ce que vous avez coché. Choisissez autre chose si votre impression était différente.",
    again: "À refaire",
    hard: "Difficile",
    good: "Bien",
    easy: "Facile",
    meaning: {
      again: "L’essentiel ne m’est pas venu à l’esprit.",
      hard: "C’est venu en partie, ou avec beaucoup d’effort.",
      good: "C’est venu, avec un peu d’effort.",
      easy: "Tout est venu d’un coup.",
    },
    back: (due, now) => `revient ${fromNow(due, now)}`,
  },
  save: "Enregistrer et fixer la prochaine date",

  done: {
    title: (due, now) => `Elle revient ${fromNow(due, now)}`,
    about: (covered, all, due) => `Vous avez abordé ${points(covered, all)}. La question est à revoir le ${day(due)}.`,
    readiness: (topic, before, after) =>
      after === null
        ? `La préparation pour ${apart(topic)} n’a pas encore de chiffre : moins de la moitié de ses questions, en poids, a été travaillée.`
        : `Préparation pour ${apart(topic)} : ${whole(after)} sur 100${before === null ? "" : `, auparavant ${whole(before)}`}.`,
    nothingDue: "Rien d’autre n’est à revoir.",
  },

  interview: {
    title: "Entretien blanc",
    open: (count) => `Entretien blanc : ${questions(count)}`,
    about: (count) => `${asked(count)} Réfléchissez, parlez ou écrivez ; ce qu’il y a à cocher est montré à la fin.`,
    start: "Démarrer",
    place: (index, count) => `Question ${whole(index)} sur ${whole(count)}`,
    next: "Question suivante",
    finish: "Terminer et montrer",
    saveNext: "Enregistrer et passer à la suivante",
    saveLast: "Enregistrer et voir le bilan",
    leave: "Mettre fin à l’entretien",
    over: "Le bilan",
    overall: (before, after) =>
      after === null
        ? "La préparation, tous thèmes confondus, n’a pas encore de chiffre : moins de la moitié des questions, en poids, a été travaillée."
        : `Préparation, tous thèmes confondus : ${whole(after)} sur 100${before === null ? "" : `, auparavant ${whole(before)}`}.`,
    question: "Question",
    covered: "Abordé",
    time: "Temps",
    back: "Revient",
    backOn: (due, now) => fromNow(due, now),
    another: "Un autre entretien",
  },
};
