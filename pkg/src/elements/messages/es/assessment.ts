import type { Messages } from "../en/catalogue.js";
import { apart } from "../formats.js";
import { answers, counted, plural, statements, whole } from "./words.js";

const SURE = { low: "baja", medium: "media", high: "alta" } as const;

const characters = (count: number) => counted(count, "carácter", "caracteres");

export const assessment: Messages["assessment"] = {
  place: (page, pages) => `${whole(page)} de ${whole(pages)}`,
  question: (number, total) => `Afirmación ${whole(number)} de ${whole(total)}`,
  checkAgain: "por revisar",
  progress: (responded, total, notApplicable) =>
    `${whole(responded)} de ${whole(total)} con respuesta${notApplicable > 0 ? `, ${whole(notApplicable)} de ellas como no aplicable` : ""}`,

  notApplicable: (self) => (self ? "No se aplica en mi caso" : "No aplicable"),
  clear: "Borrar la respuesta",
  cleared: "Respuesta borrada.",
  of: (statement) => `: ${statement}`,

  addEvidence: "Añadir evidencia o seguridad",
  noted: (note, confidence) => {
    if (confidence === undefined) {
      return "Evidencia";
    }
    return note ? `Evidencia, seguridad ${SURE[confidence]}` : `Seguridad ${SURE[confidence]}`;
  },
  unsaved: "Evidencia: demasiado larga, sin guardar",
  evidenceHint: "¿Qué ha visto que respalde esta respuesta? Queda junto a sus respuestas.",
  characters: (used, most) => `${whole(used)} de ${characters(most)}`,
  tooLong: (over) => `Sobran ${characters(over)}: este texto no se guarda hasta que sea más corto.`,

  sure: "¿Qué seguridad tiene de esta respuesta?",
  sureHint: "Opcional. No cambia ninguna puntuación; muestra qué respuestas merecen una segunda mirada.",
  sureness: { low: "Baja", medium: "Media", high: "Alta" },
  sureClear: "Borrar la seguridad",
  sureCleared: "Seguridad borrada.",

  back: (name) => `Anterior: ${apart(name)}`,
  next: (name) => `Siguiente: ${apart(name)}`,
  toReview: "Siguiente: repasar sus respuestas",
  toResults: "Ver sus resultados",
  soFar: "Resultados hasta ahora",

  contents: "Todas las páginas",
  pages: "Páginas de la evaluación",
  pageState: (responded, total) => `${whole(responded)} de ${whole(total)}`,

  errors: {
    title: (count) =>
      plural(
        count,
        "Un texto es demasiado largo para guardarse",
        `${whole(count)} textos son demasiado largos para guardarse`,
      ),
    over: (over) => `: sobran ${characters(over)}`,
    kept: "Lo escrito queda en su campo hasta que se cierre esta página, y se guarda en cuanto sea lo bastante corto.",
    goOn: "Seguir sin guardar",
  },

  review: {
    title: "Repase sus respuestas",
    back: "Volver a la vista general",
    nothing: "Todavía no hay respuestas. Puede ver los resultados en cualquier momento; dicen lo que falta.",
    open: (open, total) =>
      `${plural(open, "Queda", "Quedan")} sin responder ${whole(open)} de ${statements(total)}. Puede dejarlo así: los resultados muestran lo que podría cambiar.`,
    all: (total) => plural(total, "La única afirmación tiene respuesta.", `Las ${statements(total)} tienen respuesta.`),
    notApplicable: (count) => `${whole(count)} no aplicable${plural(count, "", "s")}`,
    complete: "Todo respondido",
    question: (number) => `Afirmación ${whole(number)}: `,
    rest: (count) => `y ${whole(count)} más`,
    more: (count) =>
      `La guía tiene ${counted(count, "afirmación más", "afirmaciones más")}, sobre prácticas y métricas. Dan una imagen más completa y pueden quedar sin responder.`,
    addMore: "Añadir prácticas y métricas",
  },

  views: {
    peer: "Usted responde como colega: ¿cómo ve el trabajo de esta persona?",
    report: "Usted responde como persona a su cargo: ¿cómo ve el trabajo de esta persona?",
    manager: "Usted responde como responsable de esta persona: ¿cómo ve su trabajo?",
  },
  viewEvidence: "Las evidencias ayudan: diga qué ha visto, para que se le entienda.",
  group: (name) => `Grupo: ${apart(name)}`,

  changed: {
    title: "La guía ha cambiado desde que respondió",
    check: (count) =>
      `${plural(count, "Su respuesta se conserva", `Sus ${answers(count)} se conservan`)}. Puede que las afirmaciones ya no signifiquen lo mismo: mire las marcadas «por revisar».`,
    orphaned: (count) =>
      `${answers(count)} ${plural(count, "pertenece", "pertenecen")} a afirmaciones que la guía ya no tiene. ${plural(count, "Se conserva en su archivo y no cuenta", "Se conservan en su archivo y no cuentan")} en ningún sitio:`,
    done: "Ya las he revisado",
    close: "Cerrar este aviso",
  },
  unloaded: {
    text: "Sus respuestas se conservan, pero todavía no se pueden mostrar puntuaciones: no se ha podido cargar una parte de esta página.",
    retry: "Cargarla de nuevo",
  },
  problems: (count) =>
    `${counted(count, "entrada de esta evaluación no se puede", "entradas de esta evaluación no se pueden")} usar. Lo guardado queda como está:`,
  unreadable: (count) =>
    plural(
      count,
      "Esta versión no puede leer una evaluación guardada aquí. Queda como está.",
      `Esta versión no puede leer ${whole(count)} evaluaciones guardadas aquí. Quedan como están.`,
    ),

  paper: {
    date: "Fecha:",
    evidence: "Evidencia:",
    sure: "Seguridad:",
  },
  nothingToRate: "Esta guía no tiene afirmaciones que evaluar.",
  nothingQuick: "Esta guía no tiene afirmaciones bajo criterios de éxito.",
};
