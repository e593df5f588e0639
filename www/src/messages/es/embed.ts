import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { list, whole } from "./words.js";

export const embed: Catalogue["embed"] = {
  title: "En su propia página",
  lede: "Tres maneras, y ninguna necesita servidor: un elemento, un marco o un solo archivo.",
  way: "Cómo",
  ways: {
    element: "Elemento: una etiqueta, para páginas cuyo HTML escribe usted",
    frame: "Marco: para wikis que no permiten scripts",
    file: "Un solo archivo: para enviarlo o abrirlo sin red",
  },
  view: "Qué",
  views: {
    assessment: "La evaluación, con sus resultados",
    results: "Los resultados",
    practice: "Practicar",
    guide: "La guía",
  },
  mode: "Qué se pregunta",
  modes: { "": "Lo que eligió la persona", quick: "Solo las afirmaciones", full: "También prácticas y métricas" },
  store: "Dónde se guardan las respuestas",
  stores: {
    default: "En el dispositivo de la persona",
    none: "En ningún sitio: se pierden al cerrar la página",
  },
  theme: "Colores",
  themes: { auto: "Como en el dispositivo", light: "Claros", dark: "Oscuros" },
  lang: "Idioma de los botones, si no es el de la página",
  langHint: (tags) => `Un código de idioma, uno de ${list(tags)}.`,
  src: "Dirección de su propia guía",
  srcHint: "Vacío para la guía incluida. Una ruta de su sitio, como guides/my-guide.md.",
  parent: "Origen de la página que rodea el marco",
  parentHint:
    "Por ejemplo, https://wiki.example. Con él, el marco toma la altura de lo que muestra; sin él, la altura es fija.",
  parentRefused:
    "Esto no es un origen, así que la altura queda fija. Solo esquema y servidor, como https://wiki.example.",
  results: "Puntuaciones",
  resultsChoices: { "": "Se quedan en el marco", ask: "Se piden; decide la persona" },
  code: "Código para copiar",
  elementAbout:
    "Copie la carpeta dist del paquete en su sitio, aquí como /leadmark, y pegue esto donde deba estar el elemento. Con una Content-Security-Policy, script-src necesita 'wasm-unsafe-eval'.",
  frameAbout:
    "El marco muestra una página de este sitio. Los navegadores separan lo que se responde en un marco según el sitio que lo muestra. Las guías se obtienen solo de este sitio.",
  frameScript: "El script toma la altura de este marco y de nadie más. Donde no se permitan scripts, omítalo.",
  resultsAbout:
    'Si la persona acepta, la página que lo rodea recibe un mensaje, { type: "leadmark-results", scorecard }; compruebe que su origen es este sitio.',
  frameTitle: {
    assessment: "Autoevaluación",
    results: "Resultados de la autoevaluación",
    practice: "Práctica de entrevistas",
    guide: "Guía",
  },
  fileAbout:
    "Un archivo HTML con todo dentro: guía, puntuación, fuentes del sistema. Se hace en su propio equipo con la línea de órdenes:",
  fileAfter: "Se puede enviar por correo, dejar en una unidad compartida y abrir desde el disco.",
  preview: "Vista previa",
  previewAbout: "Este es el elemento en sí. Nada de lo que responda en él se guarda.",
  previewNoSrc: "Su propia guía no se muestra aquí: se obtiene donde ponga el código.",
};

const VIEWS: Readonly<Record<string, string>> = {
  assessment: "Evaluación",
  results: "Resultados",
  practice: "Practicar",
  guide: "Guía",
};

export const frame: Catalogue["frame"] = {
  title: (view) => `${VIEWS[view] ?? view} – Leadmark`,
  refused: "Esto no se puede mostrar aquí",
  view: (given, known) => `Aquí no hay ninguna vista «${apart(given)}». Las vistas son: ${list(known)}.`,
  address: (given) =>
    `La dirección de la guía, «${apart(given)}», no es una dirección. Indique una ruta de este sitio, como my-guide.md.`,
  elsewhere: (given, here) =>
    `No se muestra la guía de «${apart(given)}»: en un marco solo se obtienen guías de ${here}. Ponga la guía junto a esta página, o use el elemento en una página suya.`,
  unknown: (name, given, known) =>
    `La dirección de este marco dice ${name}=${apart(given)}, que no se conoce y no cambia nada. Se conocen: ${list(known)}.`,
  noScores: (view, scored) =>
    `La dirección de este marco dice results=ask, pero la vista «${view}» no tiene puntuaciones. Las tienen: ${list(scored)}.`,
  nobodyToTell:
    "La dirección de este marco dice results=ask, pero no quién lo pide. Añada parent= y el origen de la página que lo rodea, como parent=https://wiki.example.",
  noOrigin: (given) =>
    `La dirección de este marco dice parent=${apart(given)}, que no es un origen; a la página que lo rodea no se le comunica nada. Un origen se escribe así: https://wiki.example.`,
  otherParent: (given, origin) =>
    `La dirección de este marco dice parent=${apart(given)}, pero la página que lo rodea está en ${origin}; no se le comunica nada.`,
  askTitle: "Sus puntuaciones",
  ask: (origin) => `La página que rodea a esta, ${origin}, pide sus puntuaciones.`,
  askAbout:
    "Si acepta, se le envía esto, una sola vez. Sus notas, no. Qué será de ello allí, solo puede decirlo esa página.",
  overall: "Total",
  score: (score) => (score === null ? "sin puntuación" : `${whole(score)} de 100`),
  levels: "Cuánto podría mover el resto cada puntuación, sus objetivos y el nivel que eligió en cada elemento",
  exactly: "Exactamente lo que se enviaría",
  yes: "Enviar mis puntuaciones",
  no: "No enviarlas",
  sent: (origin) => `Sus puntuaciones se han enviado a ${origin}.`,
  notSent: "No se ha enviado nada.",
};
