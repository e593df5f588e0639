import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { counted, day, hundredth, plural, range, shortDay, signed, whole } from "./words.js";

/** How often something of a probability comes, in words that can be pictured. */
function often(chance: number): string {
  if (chance < 0.005) {
    return "menos de una vez de cada 200";
  }
  const among = chance < 0.1 ? 100 : 10;
  return `más o menos ${counted(Math.round(chance * among), "vez", "veces")} de cada ${whole(among)} (p = ${hundredth(chance)})`;
}

const assessments = (count: number) => counted(count, "evaluación", "evaluaciones");

export const history: Catalogue["history"] = {
  title: "Su historial",
  lede: (count) => `${assessments(count)} de esta guía, en poder de este navegador en este dispositivo.`,
  none: "Aquí no se guarda todavía ninguna evaluación de esta guía. Aparece con su primera respuesta; abajo puede traer un archivo que haya exportado antes.",
  start: "Empezar la evaluación",
  anew: "Empezar una evaluación nueva",
  anewHint: "La actual se queda aquí, y los resultados muestran entonces ambas.",
  listTitle: "Evaluaciones",
  current: "es la que se responde ahora",
  unnamed: (startedAt) => `Empezada el ${day(startedAt)}`,
  modes: { quick: "Breve", full: "Completa" },
  roles: {
    self: "de usted",
    peer: "como colega",
    report: "como persona a cargo",
    manager: "como responsable",
  },
  group: (name) => `grupo ${apart(name)}`,
  state: (answered, applicable) => `${whole(answered)} de ${whole(applicable)} con respuesta`,
  changed: (updatedAt) => `cambio: ${shortDay(updatedAt)}`,
  score: (score, low, high) =>
    low === high
      ? `Total ${whole(score)} de 100`
      : `Total ${whole(score)} de 100, entre ${whole(low)} y ${whole(high)}`,
  noScore: (low, high) =>
    low === null || high === null
      ? "Nada que puntuar"
      : `Todavía sin puntuación total, entre ${whole(low)} y ${whole(high)}`,
  open: "Abrir",
  rename: "Cambiar el nombre",
  export: "Exportar",
  remove: "Eliminar",
  of: (name) => ` ${apart(name)}`,
  nameLabel: "Nombre",
  nameHint: "Déjelo vacío para usar la fecha.",
  save: "Guardar",
  cancel: "Cancelar",
  opened: (name) => `«${apart(name)}» es la que se responde ahora.`,
  renamed: (name) => `Ahora se llama «${apart(name)}».`,
  removed: (name) => `«${apart(name)}» se ha eliminado.`,
  exported: (file) => `Exportado como ${file}.`,
  exportedAll: (count, file) => `${assessments(count)} en ${file}, una por línea.`,
  imported: (count) => `Se ${plural(count, "ha", "han")} traído ${assessments(count)}.`,
  importedNothing: "No se ha traído nada.",
  undo: "Deshacer",
  undone: "Se ha deshecho.",
  notUndone: "No se ha podido deshacer.",
  unread:
    "Lo que guarda este navegador no se puede leer en este momento. Queda como está, y se vuelve a intentar leerlo automáticamente.",
  tryAgain: "Reintentar",
  erase: {
    title: "Borrar",
    about:
      "Todo lo que esta página guarda en este navegador: evaluaciones y práctica de todas las guías, su propia guía, el idioma que eligió, la copia de la página para usarla sin conexión.",
    button: "Borrar todo",
    question: "¿Borrar todo lo que esta página guarda en este navegador?",
    hint: "Desaparece de inmediato, en todas las pestañas. Puede deshacerlo hasta que haga otra cosa o deje la página.",
    yes: "Borrar",
    no: "Conservar",
    done: "Todo está borrado. En este navegador ya no queda nada de esta página.",
    failed: "No se ha podido borrar todo. Cierre las demás pestañas de este sitio y vuelva a intentarlo.",
  },
  unreadableTitle: "Guardado, pero no legible aquí",
  unreadable:
    "Las guardó otra versión, o están dañadas. Quedan como están; puede exportarlas para verlas en otro sitio.",
  exportRaw: "Exportar tal como está",
  filesTitle: "Archivos",
  filesAbout:
    "Un archivo trae una evaluación o muchas. Lo que ya está aquí se combina respuesta a respuesta, y vale la más reciente; no se sustituye nada.",
  exportAll: "Exportar todas en un archivo",

  trend: {
    title: "A lo largo del tiempo",
    about:
      "Sus propias evaluaciones, por el día del último cambio. Una barra muestra dónde puede estar una puntuación, resulten como resulten las respuestas abiertas.",
    metric: "Mostrar",
    overall: "Total",
    chart: (name, low, high) =>
      `${apart(name)} a lo largo del tiempo, de ${apart(low)} a ${apart(high)}. La tabla de abajo contiene las mismas cifras.`,
    keyDot: "su puntuación",
    keyBand: "dónde puede estar",
    columns: ["Evaluación", "Puntuación", "Franja", "Respondidas"],
    caption: (name) => `${apart(name)} en una tabla`,
  },

  compare: {
    title: "Lo que ha cambiado",
    choose: "Comparar dos",
    before: "Antes",
    after: "Después",
    show: "Comparar",
    back: "Volver a su historial",
    missing: "Una de estas dos evaluaciones ya no se guarda aquí.",
    lede: (before, after) => `De ${apart(before)} a ${apart(after)}.`,
    quick: "Comparadas solo en las afirmaciones, porque una de las dos es breve.",
    otherVersion:
      "Las dos corresponden a versiones distintas de la guía. Las respuestas se emparejaron por afirmación; una afirmación con otra redacción puede no significar lo mismo.",
    chart: "Puntuaciones antes y después. La tabla de abajo contiene las mismas cifras.",
    keyBefore: "antes",
    keyAfter: "después",
    overall: "Total",
    columns: ["Criterio de éxito", "Antes", "Después", "Cambio", "Límites"],
    lenses: { outcomes: "Lo que usted logra", practices: "Lo que usted hace", readiness: "Lo que usted sabe explicar" },
    bounds:
      "La última columna dice cuán pequeño o grande puede ser el cambio, sean cuales sean las respuestas abiertas de ambos lados. Donde incluye el 0, bastarían las respuestas abiertas para explicarlo.",
    change: (delta) => (delta === null ? "–" : signed(delta)),
    range: (low, high) => (low !== null && low === high ? signed(low) : range(low, high, signed)),
    chanceTitle: "¿Podría ser azar?",
    chance: (up, down, chance) =>
      `${plural(up, "Subió", "Subieron")} ${whole(up)} y ${plural(down, "bajó", "bajaron")} ${whole(down)}. Si subir y bajar fueran igual de probables, un reparto al menos así de desigual saldría ${often(chance)}.`,
    chanceNone: "Nada ha subido ni bajado, así que no hay nada que decir.",
    chanceLimits:
      "Eso dice lo extraña que es la dirección, no cuánto ha cambiado ni por qué. No sabe que una sola persona dio todas las respuestas, con un mismo ánimo, en un mismo día.",
    up: "Ha subido",
    down: "Ha bajado",
    new: "Con respuesta ahora, no antes",
    dropped: "Con respuesta antes, no ahora",
    sameCount: (count) =>
      plural(count, "Una respuesta sigue donde estaba.", `${whole(count)} respuestas siguen donde estaban.`),
    move: (from, to) => `${apart(from)} → ${apart(to)}`,
    points: (covered, points) => `${whole(covered)} de ${counted(points, "punto", "puntos")}`,
    unanswered: "sin respuesta",
    notApplicable: "no aplicable",
  },
};
