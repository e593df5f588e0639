import type { Messages } from "../en/catalogue.js";
import { apart, minutes } from "../formats.js";
import { counted, day, fromNow, list, plural, points, whole } from "./words.js";

const questions = (count: number) => counted(count, "pregunta", "preguntas");
const passed = (count: number) => counted(count, "minuto", "minutos");

/** What an interview asks, in a sentence. */
const asked = (count: number) =>
  plural(
    count,
    "Una pregunta con cronómetro, que empieza con ella.",
    `${questions(count)}, una tras otra, primero las pendientes. Cada una tiene un cronómetro, que empieza con ella.`,
  );

export const practice: Messages["practice"] = {
  title: "Practicar",
  none: "Esta guía no tiene preguntas con esquema, así que no hay nada que practicar.",
  summary: (due, fresh, later) => {
    const parts = [
      due > 0 ? `${whole(due)} para hoy` : "",
      fresh > 0 ? counted(fresh, "nueva", "nuevas") : "",
      later > 0 ? `${whole(later)} para más adelante` : "",
    ];
    return `${questions(due + fresh + later)}: ${list(parts.filter((part) => part !== ""))}.`;
  },
  next: "A continuación",
  ahead: (due, now) => `No hay nada pendiente. La próxima pregunta vuelve ${fromNow(due, now)}, el ${day(due)}.`,
  practise: "Practicar esta pregunta",
  practiseAhead: "Practicarla antes de tiempo",
  of: (question) => `: ${question}`,
  unusable: (count) =>
    `Lo guardado de ${questions(count)} no se puede leer aquí. ` +
    plural(
      count,
      "Cuenta como nueva; no se pierde nada hasta que se vuelva a practicar.",
      "Cuentan como nuevas; no se pierde nada hasta que se vuelvan a practicar.",
    ),

  readiness: {
    title: "Preparación por tema",
    about:
      "La parte de los puntos que mencionó la última vez. Un tema tiene cifra en cuanto se ha practicado al menos la mitad de sus preguntas, según su peso.",
    topic: "Tema",
    readiness: "Preparación",
    points: "Puntos",
    due: "Pendientes",
    all: "Todos los temas",
    none: "–",
    nothing: "Todavía no se ha practicado ninguna pregunta. La preparación aparece aquí desde la primera.",
    count: (covered, all) => `${whole(covered)} de ${whole(all)}`,
  },

  all: "Todas las preguntas",
  read: "Leer este tema",
  state: {
    new: "Nueva",
    due: (due, now) => (day(due) === day(now) ? "Para hoy" : `Pendiente desde el ${day(due)}`),
    later: (due, now) => `Vuelve ${fromNow(due, now)}`,
  },
  covered: (covered, all) => `mencionó ${points(covered, all)}`,

  prepare: (topic) => `Preparar: ${apart(topic)}`,
  notes: "Piénselo, o escriba",
  notesBefore: "Sus notas anteriores",
  notesHint: "Queda junto a la pregunta. Nadie lo pide.",
  reveal: "Mostrar el esquema",
  toAll: "Todas las preguntas",

  timer: {
    label: "Cronómetro",
    time: minutes,
    start: "Empezar",
    pause: "Pausar",
    resume: "Seguir",
    reset: "Poner a cero",
    limit: "Meta",
    limitUnit: "minutos",
    of: (limit) => `de ${whole(limit)}:00`,
    passed,
    over: (count) => `${passed(count)}: el tiempo que se había propuesto`,
    took: (stretch) => `Ha tardado ${minutes(stretch)}.`,
  },

  framework: "El esquema",
  tick: "Marque los puntos que mencionó. Valen sus propias palabras.",
  ticked: (covered, all) => `Mencionó ${points(covered, all)}`,
  lastTime: (covered, all) => `La última vez mencionó ${points(covered, all)}.`,
  showLast: "Marcar los mismos",
  step: "El paso en sí",
  remarks: "Más sobre esta pregunta",

  recall: {
    title: "¿Cómo ha ido?",
    about: "Propuesto según lo que ha marcado. Elija otra opción si su impresión fue distinta.",
    again: "Otra vez",
    hard: "Difícil",
    good: "Bien",
    easy: "Fácil",
    meaning: {
      again: "La mayor parte no me vino a la mente.",
      hard: "Vino en parte, o con mucho esfuerzo.",
      good: "Vino con algo de esfuerzo.",
      easy: "Todo vino enseguida.",
    },
    back: (due, now) => `vuelve ${fromNow(due, now)}`,
  },
  save: "Guardar y fijar la próxima fecha",

  done: {
    title: (due, now) => `Vuelve ${fromNow(due, now)}`,
    about: (covered, all, due) => `Mencionó ${points(covered, all)}. La pregunta vuelve a tocar el ${day(due)}.`,
    readiness: (topic, before, after) =>
      after === null
        ? `La preparación en ${apart(topic)} aún no tiene cifra: se ha practicado menos de la mitad de sus preguntas, según su peso.`
        : `Preparación en ${apart(topic)}: ${whole(after)} de 100${before === null ? "" : `, antes ${whole(before)}`}.`,
    nothingDue: "No hay nada más pendiente.",
  },

  interview: {
    title: "Entrevista de prueba",
    open: (count) => `Entrevista de prueba: ${questions(count)}`,
    about: (count) => `${asked(count)} Piense, hable o escriba; lo que hay que marcar se muestra al final.`,
    start: "Empezar",
    place: (index, count) => `Pregunta ${whole(index)} de ${whole(count)}`,
    next: "Siguiente pregunta",
    finish: "Terminar y mostrar",
    saveNext: "Guardar y pasar a la siguiente",
    saveLast: "Guardar y ver el resumen",
    leave: "Terminar la entrevista",
    over: "El resultado",
    overall: (before, after) =>
      after === null
        ? "La preparación en todos los temas aún no tiene cifra: se ha practicado menos de la mitad de las preguntas, según su peso."
        : `Preparación en todos los temas: ${whole(after)} de 100${before === null ? "" : `, antes ${whole(before)}`}.`,
    question: "Pregunta",
    covered: "Mencionado",
    time: "Tiempo",
    back: "Vuelve",
    backOn: (due, now) => fromNow(due, now),
    another: "Otra entrevista",
  },
};
