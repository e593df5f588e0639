/** What the page says around its views, and in those that are small. */

import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { counted, day, list, whole } from "./words.js";

const statements = (count: number) => counted(count, "afirmación", "afirmaciones");
const minutes = (count: number) => counted(count, "minuto", "minutos");
const findings = (count: number) => counted(count, "observación más", "observaciones más");

export const page: Catalogue["page"] = {
  title: (...parts) => [...parts, "Leadmark"].join(" – "),
  views: {
    start: "Inicio",
    assess: "Evaluar",
    invited: "Petición de respuestas",
    results: "Resultados",
    practice: "Practicar",
    guide: "Guía",
    history: "Historial",
    compare: "Comparar",
    team: "Equipo",
    embed: "Insertar",
    own: "Su propia guía",
    shared: "Resultados compartidos",
    missing: "No encontrado",
    failed: "No cargado",
  },
  language: "Idioma",
  review: "Repaso",
  loading: "Cargando…",
  notLoaded: {
    title: "No se ha podido cargar esta parte",
    text: "¿Está sin conexión? Lo que ha respondido no se ha tocado.",
    retry: "Reintentar",
  },
  missing: {
    title: "No hay nada en esta dirección",
    text: "Puede que la dirección esté cortada o mal escrita.",
    toStart: "Ir al inicio",
  },
  guideInUse: (title) => `Su guía: ${apart(title)}`,
  guideUnusable: "Esta versión no puede usar la guía que abrió aquí, así que se muestra la incluida.",
  guideUnusableLink: "Corregir su guía",
};

export const start: Catalogue["start"] = {
  quick: (count, time) => `${statements(count)}, unos ${minutes(time)}`,
  full: (items, time) => `${counted(items, "elemento", "elementos")}, unos ${minutes(time)}`,
  statements,
  resume: "Seguir donde lo dejó",
  resumeState: (answered, asked, changed) =>
    `${whole(answered)} de ${whole(asked)} con respuesta, último cambio el ${day(changed)}`,
  anew: "Empezar una evaluación nueva",
  anewHint: "la actual queda en su historial",
};

export const copyWords: Catalogue["copyWords"] = {
  copy: "Copiar",
  copied: "Copiado.",
  selected: "El texto está seleccionado: pulse Ctrl o Cmd y C para copiarlo.",
};

export const fileWords: Catalogue["fileWords"] = {
  choose: "Elegir archivos",
  chooseFolder: "Elegir una carpeta",
  drop: { one: "o suéltelo aquí", many: "o suéltelos aquí" },
  tooLarge: (most) =>
    `El archivo supera los ${whole(most / 1024 / 1024)} MB, más de lo que necesita cualquier conjunto de evaluaciones`,
  more: (count) => `${findings(count)} en este archivo`,
  line: (line) => `Línea ${whole(line)}`,
  otherGuide: (theirs, ours) =>
    `Responde a la guía «${apart(theirs)}»; la guía en uso es «${apart(ours)}». Abra primero aquella guía y traiga después el archivo`,
  refused: (name) => `No se puede usar ${apart(name)}`,
  partly: (name) => `Parte de ${apart(name)} no se puede usar`,
  untouched: "Lo guardado aquí no se ha tocado.",
  nothingFound: "No había ningún archivo en lo que se ha soltado.",
};

export const offline: Catalogue["offline"] = {
  ready: "Hay lista una versión más reciente de esta página.",
  use: "Usarla ahora",
  unsaved:
    "Algo en esta página está sin guardar, y la versión más reciente empezaría sin ello. Guárdelo o cópielo antes.",
  anyway: "Usarla de todos modos",
};

export const invited: Catalogue["invited"] = {
  title: {
    self: "",
    peer: "Se le pide que responda como colega",
    report: "Se le pide que responda como persona a cargo",
    manager: "Se le pide que responda como responsable",
  },
  about: {
    peer: "Alguien con quien trabaja al mismo nivel quisiera saber cómo ve su trabajo.",
    report: "Alguien de quien usted depende quisiera saber cómo ve su trabajo.",
    manager: "Alguien que depende de usted quisiera saber cómo ve su trabajo.",
  },
  group: (name) => `Como grupo se indica ${apart(name)}.`,
  what: "Usted evalúa a esa persona con las mismas afirmaciones con las que se evalúa a sí misma. Al terminar, exporte el archivo en «Resultados» y envíeselo. Nada se envía por sí solo.",
  apart: "Sus propias respuestas, si tiene alguna aquí, se guardan aparte y no se mezclan con estas.",
  own: "Aquí hay respuestas suyas sin terminar. Quedan aparte tal como están, y las encontrará en su historial.",
  begin: "Empezar",
  resume: "Seguir con estas respuestas",
  underWay: "Ya había empezado con esto.",
  anew: "Empezar de nuevo",
  not: "Ahora no",
  badTitle: "Este enlace no está completo",
  badRole: (role) =>
    `Pide respuestas con el papel «${apart(role)}», que no existe: los papeles son peer, report y manager. Pida de nuevo el enlace.`,
  badGroup: (most) =>
    `El nombre de su grupo tiene más de ${counted(most, "carácter", "caracteres")}. Pida de nuevo el enlace.`,
  otherGuideTitle: "Este enlace trata de otra guía",
  otherGuide: (theirs, ours) =>
    `Pregunta por la guía «${apart(theirs)}», y la guía en uso aquí es «${apart(ours)}». Necesita el archivo de aquella guía; pídalo a quien le envió el enlace.`,
  openOwn: "Abra aquella guía",
  thenAgain: "primero, y después otra vez este enlace.",
};

export const own: Catalogue["own"] = {
  title: "Su propia guía",
  lede: "Abra una guía escrita en Markdown, o pegue una. Se lee aquí mientras escribe, y no sale de este navegador, igual que sus respuestas.",
  file: "Abrir un archivo .md",
  label: "El texto de la guía",
  hint: "Basta con un encabezado que contenga «success metrics», un encabezado ### por criterio y, debajo, una lista de afirmaciones.",
  findingsTitle: "Lo que se ha encontrado",
  empty: "Las observaciones aparecen aquí en cuanto hay texto.",
  clean: "Nada que corregir.",
  summary: (errors, warnings, notes) =>
    list([
      ...(errors > 0 ? [counted(errors, "error", "errores")] : []),
      ...(warnings > 0 ? [counted(warnings, "advertencia", "advertencias")] : []),
      ...(notes > 0 ? [counted(notes, "aviso", "avisos")] : []),
    ]),
  severity: { error: "Error", warning: "Advertencia", note: "Aviso" },
  at: (severity, place) => `${severity}, ${place}`,
  place: (line, column) => `línea ${whole(line)}, columna ${whole(column)}`,
  more: (count) => `${findings(count)}: corrija antes algunas de estas.`,
  countsTitle: "Lo que contiene",
  counts: {
    metrics: (count) => counted(count, "criterio de éxito", "criterios de éxito"),
    indicators: statements,
    practices: (count) => counted(count, "práctica", "prácticas"),
    measures: (count) => counted(count, "métrica", "métricas"),
    domains: (count) => counted(count, "ámbito", "ámbitos"),
    topics: (count) => counted(count, "tema", "temas"),
    questions: (count) => counted(count, "pregunta", "preguntas"),
    points: (count) => counted(count, "punto de los esquemas", "puntos de los esquemas"),
  },
  use: "Usar esta guía",
  unusable: (place) => `No se puede usar esta guía mientras tenga un error: ${place}.`,
  inUse: (title) =>
    `${apart(title)} está ahora en uso en esta página. Las respuestas a otras guías se conservan, cada una con la suya.`,
  notKept: "Este navegador no permite guardarla, así que se usa hasta que se cierre esta página.",
  start: "Ir al inicio",
  back: "Volver a la guía incluida",
  isBack: "La guía incluida está de nuevo en uso. Su texto sigue aquí hasta que se cierre esta página.",
  tooLarge: (bytes, most) =>
    `El archivo tiene ${whole(bytes / 1024 / 1024)} MB, más de los ${whole(most / 1024 / 1024)} MB que puede tener una guía.`,
  notText: "El archivo no es texto en UTF-8. Guárdelo como UTF-8 y ábralo de nuevo.",
};

export const shared: Catalogue["shared"] = {
  title: "Resultados compartidos",
  about: (changed) =>
    `Alguien los ha compartido con usted mediante un enlace. El último cambio es del ${day(changed)}. Se muestran aquí y no se guardan.`,
  named: (name) => `Se llaman ${apart(name)}.`,
  keep: "Guardar una copia",
  keepHint: "Se añade a su historial, junto a sus propias respuestas y aparte de ellas.",
  kept: "Hay una copia en su historial.",
  toHistory: "Ir a su historial",
  undo: "Deshacer",
  undone: "Se ha retirado la copia.",
  refusedTitle: "No se puede leer este enlace",
  askAgain: "Pida de nuevo el enlace, o el archivo.",
  refusals: {
    "bad-link": "El enlace está cortado o cambiado. Cópielo de nuevo o pida el archivo.",
    "later-version": "Este enlace lo hizo una versión posterior. Vuelva a cargar la página o pida el archivo.",
    "too-large": "El enlace es demasiado largo. Pida el archivo.",
  },
  damaged: "Puede que se cortara al enviarlo.",
  otherGuide: (theirs, ours) =>
    `Son respuestas a la guía «${apart(theirs)}», y la guía en uso aquí es «${apart(ours)}».`,
  openOwn: "Abra aquella guía",
  thenAgain: "primero, y después otra vez este enlace.",
  partly: "Una parte no encaja con esta guía y se ha omitido:",
};
