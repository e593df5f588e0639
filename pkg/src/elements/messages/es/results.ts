import type { Messages } from "../en/catalogue.js";
import { apart } from "../formats.js";
import { answers, counted, plural, points, signed, signedTenth, statements, tenth, whole } from "./words.js";

const things = (count: number, measures: boolean) =>
  measures ? counted(count, "afirmación o métrica", "afirmaciones y métricas") : statements(count);

export const results: Messages["results"] = {
  signed,
  tenth,
  signedTenth,
  title: (own) => (own ? "Dónde se encuentra" : "Cómo ve a esta persona"),
  shownTitle: (own) => (own ? "Dónde se encuentra esta persona" : "Una visión de esta persona"),
  none: "Todavía no hay respuestas. Los resultados aparecen aquí desde la primera, con una franja que muestra lo que sigue abierto.",
  begin: "Empezar la evaluación",
  role: {
    self: "",
    peer: "Respondida como colega",
    report: "Respondida como persona a cargo",
    manager: "Respondida como responsable",
  },
  changed: (day) => `último cambio el ${day}`,
  group: (name) => `grupo: ${apart(name)}`,
  summary: (answered, applicable, excluded, measures) =>
    (answered === applicable
      ? `Todo respondido: ${things(applicable, measures)}.`
      : `${plural(answered, "Respondida", "Respondidas")}: ${whole(answered)} de ${things(applicable, measures)}. La franja muestra cuánto podría mover el resto cada puntuación.`) +
    (excluded > 0 ? ` ${counted(excluded, "no aplicable", "no aplicables")}.` : ""),
  nothingApplies: "Todas las afirmaciones están marcadas como no aplicables, así que no hay nada que puntuar.",
  noMetrics:
    "Esta guía no tiene criterios de éxito, así que no hay puntuación total. Lo respondido se muestra por grupos.",
  overall: "Total",
  outOf: "de 100",
  range: (low, high) => `${low} a ${high}`,
  overallRange: (low, high) => `Está entre ${low} y ${high}, resulten como resulten las respuestas abiertas.`,
  fixed: "Todas las afirmaciones tienen respuesta: solo puede moverla una respuesta cambiada.",
  since: (day, before, delta) => `El ${day} era ${before}; la diferencia es ${delta}.`,
  sinceBetween: (low, high) => `Con lo que está abierto, la diferencia está entre ${low} y ${high}.`,
  noScore: {
    half: "Sin puntuación: hay respuesta a menos de la mitad",
    nothing: "Sin puntuación: nada es aplicable",
  },
  overallHalf: (low, high) =>
    `Todavía no hay puntuación total: los criterios de éxito que la tienen suman menos de la mitad del peso. Resulten como resulten las respuestas abiertas, estará entre ${low} y ${high}.`,
  missing: "–",
  quick: {
    text: "Este es el conjunto breve: las afirmaciones de los criterios de éxito. El completo pregunta también por métricas y prácticas.",
    widen: "Seguir con el conjunto completo",
    widened: "Las métricas y las prácticas forman ahora parte de esta evaluación.",
  },
  handOver: {
    text: "Estas son sus respuestas sobre otra persona. Exporte el archivo y entréguelo a quien se lo pidió. Nada se envía por sí solo.",
    action: "Exportar el archivo",
  },
  rebased: {
    title: "La guía ha cambiado",
    check: (count) =>
      `${counted(count, "respuesta se dio", "respuestas se dieron")} a otra versión de la guía y ${plural(count, "puede", "pueden")} no significar ya lo mismo:`,
    checkAll: (count) =>
      `${plural(count, "La respuesta se dio", `Las ${answers(count)} se dieron`)} a otra versión de la guía. Repase una vez; cuentan tal como están.`,
    orphaned: (count) =>
      `${counted(count, "respuesta ya no tiene afirmación", "respuestas ya no tienen afirmación")}. ${plural(count, "Se conserva, pero no cuenta", "Se conservan, pero no cuentan")} en ningún sitio:`,
  },
  chart: (low, high) => `Puntuaciones de ${low} a ${high}. La tabla de abajo contiene las mismas cifras.`,
  scale: "La escala",
  key: {
    score: "puntuación",
    band: "lo que podrían cambiar las respuestas abiertas",
    target: "objetivo",
    last: (day) => day,
  },
  table: {
    caption: "Lo mismo en una tabla",
    metric: "Criterio de éxito",
    group: "Grupo",
    score: "Puntuación",
    range: "Franja",
    coverage: "Cobertura",
    answered: "Respondidas",
    target: "Objetivo",
    last: "Última vez",
    difference: "Diferencia",
    count: (answered, applicable) => `${whole(answered)} de ${whole(applicable)}`,
    bounds: (low, high) => `${low} a ${high}`,
    compared: (day) =>
      `La última vez es el ${day}. Los límites que siguen a una diferencia no suponen nada sobre lo abierto. Las cifras solo se redondean para leerlas.`,
    comparedQuick: (day) =>
      `La última vez es el ${day}. Una de las dos evaluaciones es breve, así que se compara lo que ambas preguntan, y las puntuaciones comparadas pueden diferir de las que se muestran aquí.`,
  },
  lenses: {
    title: (lenses) => (lenses === 2 ? "Dos perspectivas" : "Tres perspectivas"),
    about: "Cada una se puntúa aparte: una no compensa a otra.",
    caption: "Puntuaciones por perspectiva, con su franja",
    outcomes: (own) => (own ? "Lo que usted logra" : "Lo que se logra"),
    practices: (own) => (own ? "Lo que usted hace" : "Lo que se hace"),
    readiness: (own) => (own ? "Lo que usted sabe explicar" : "Lo que se sabe explicar"),
    unanswered: "sin respuesta",
    nothing: "nada es aplicable",
    practise: "Practicar preguntas",
  },
  standing: {
    strengths: "Puntos fuertes",
    gaps: "Carencias",
    noStrengths: "Ninguna respuesta está por encima de la mitad de su escala.",
    noGaps: "Ninguna respuesta está por debajo de la mitad de su escala.",
    more: (count) => `Y ${whole(count)} más.`,
  },
  targets: {
    title: "Objetivos",
    about:
      "Un objetivo es un nivel al que aspirar. Aparece como una marca en el gráfico, y el plan solo incluye lo que está por debajo. Sin objetivo, el plan apunta al nivel más alto.",
    none: "Ningún objetivo fijado",
    set: (count) => counted(count, "objetivo fijado", "objetivos fijados"),
    noTarget: "Sin objetivo",
  },
  steps: {
    title: (own) => (own ? "Lo que más le haría avanzar" : "Lo que más movería la puntuación"),
    about: "Cada paso sube una respuesta un nivel; primero, el que más aporta.",
    aboutLowest: "Cada paso sube una respuesta un nivel; primero, las respuestas más bajas.",
    shaped: "Los objetivos dan forma a esta lista: lo que ya ha alcanzado el suyo no figura en ella.",
    move: (from, to) => `De «${apart(from)}» a «${apart(to)}»`,
    gain: (points, metric) => `${points} ${apart(metric)}`,
    overallGain: (points) => `${points} en el total`,
    practiceGain: (points) => `${points} en el total de prácticas`,
    read: "Leer:",
    practise: "practicar una pregunta",
    rest: (count) => counted(count, "paso más", "pasos más"),
    none: "Todo lo respondido está en el nivel más alto o ha alcanzado su objetivo.",
    unanswered: "Los pasos aparecen desde la primera afirmación evaluada.",
  },
  doubts: {
    title: "Merece una segunda mirada",
    about: (own) =>
      own ? "Solo para usted: nada de esto cambia una puntuación." : "Nada de esto cambia una puntuación.",
    allTop: (count) =>
      `Las ${answers(count)} están en el nivel más alto. ¿Lo vería igual la gente de su entorno? ¿Y qué le gustaría, aun así, que fuera distinto?`,
    straightLine: (count) =>
      `Las ${answers(count)} están en el mismo nivel. ¿De verdad es tan uniforme, o una segunda lectura distinguiría algunas?`,
    unsupported: (count) =>
      `${counted(count, "respuesta en el nivel más alto no tiene nota", "respuestas en el nivel más alto no tienen nota")}. ¿Qué ha visto que ${plural(count, "la", "las")} respalde?`,
    excluded: (count, metric) =>
      `${counted(count, "afirmación", "afirmaciones")} de ${apart(metric)}, más de un tercio, ${plural(count, "está marcada como no aplicable", "están marcadas como no aplicables")}. ¿Responde otra persona de ello?`,
    excludedSomewhere: (count) =>
      `${counted(count, "afirmación", "afirmaciones")}, más de un tercio de un criterio de éxito, ${plural(count, "está marcada como no aplicable", "están marcadas como no aplicables")}. ¿Responde otra persona de ello?`,
    evidenced: (share) => `Hay notas detrás del ${share} de la puntuación total.`,
    more: (count) => `Y ${whole(count)} más`,
  },
  why: {
    title: "Por qué cada puntuación es la que es",
    about:
      "La aportación de una respuesta es lo que suma a la puntuación; su margen es lo que sumaría en el nivel más alto. Las cifras están redondeadas; sus sumas, no.",
    item: "Afirmación",
    answer: "Respuesta",
    weight: "Peso",
    share: "Aportación",
    headroom: "Margen",
    together: "En conjunto",
    covered: points,
    notApplicable: "no aplicable",
    open: "abierta",
    half: (share, low, high) =>
      `Hay respuestas que suman el ${share} del peso. Una puntuación solo representa el conjunto a partir de la mitad, así que todavía no la hay. Resulten como resulten las respuestas abiertas, estará entre ${low} y ${high}.`,
    nothing: "Aquí nada es aplicable, así que no hay nada que puntuar.",
    sums: (score, rest) =>
      `Las aportaciones suman la puntuación, ${score}; los márgenes, lo que falta hasta 100, ${rest}.`,
    band: (low, high) =>
      `Si todo lo abierto resultara lo más bajo, la puntuación sería ${low}; si lo más alto, ${high}.`,
  },
  groups: {
    title: "Por grupos",
    measures: "Métricas",
    practices: "Prácticas",
    topics: "Temas y sus preguntas",
  },
  notice: {
    title: "Para reflexionar, no para seleccionar",
    text: (own) =>
      `${own ? "Cómo se valora la gente a sí misma coincide" : "Cómo se valora la gente a sí misma y entre sí coincide"} solo vagamente con lo bien que trabaja: en los estudios de autoevaluación la correlación ronda 0,29 ` +
      "(Mabe y West, 1982). Use estas cifras para pensar y para hablar con otras personas, no para elegir, pagar o ascender a nadie.",
  },
  keep: {
    title: (own) => (own ? "Sus respuestas" : "Estas respuestas"),
    export: "Exportar",
    exportHint:
      "El archivo lo contiene todo, también las notas. Se puede volver a importar aquí, en cualquier dispositivo.",
    markdown: "Markdown",
    csv: "CSV de respuestas",
    csvMetrics: "CSV de puntuaciones",
    xapi: "Declaraciones xAPI",
    copy: "Copiar Markdown",
    print: "Imprimir",
    others: "Para otros ojos:",
    withNotes: "con notas",
    reminder:
      "Este navegador puede borrar lo que guarda para este sitio cuando falta espacio o tras semanas sin visitarlo. Un archivo queda en sus manos.",
    bringIn: "Un archivo de otro dispositivo se añade junto a lo que hay aquí. No se sustituye nada.",
    import: "Importar",
    begin: "Empezar una evaluación nueva",
    beginHint: (own) => (own ? "La actual se conserva y pasa a ser la «última vez»." : "La actual se conserva."),
    back: "Volver a la anterior",
    begun: "Ha empezado una evaluación nueva. La anterior se conserva.",
    reopened: "La evaluación anterior está abierta de nuevo.",
    eraseAll: "Borrar todas las respuestas a esta guía",
    undo: "Deshacer",
    exported: (name) => `Exportado como ${name}.`,
    copied: "Copiado.",
    copyByHand:
      "Este navegador no permite copiar a las páginas. El texto está seleccionado abajo: cópielo con el teclado.",
    text: "El texto que copiar",
    imported: (count) => `Importado: ${answers(count)}, en una evaluación nueva, ya abierta.`,
    merged: (count) =>
      `Importado: ${answers(count)}, en combinación con la copia que había aquí; vale la respuesta más reciente.`,
    erased: "Todo está borrado.",
    restored: "Está como estaba.",
    confirmErase: (assessments) =>
      `¿Borrar ${plural(assessments, "la evaluación", `las ${whole(assessments)} evaluaciones`)} de esta guía y lo que se recuerda de la práctica?`,
    confirmEraseHint: "Puede deshacerlo hasta que vuelva a responder o deje la página.",
    erase: "Borrar",
    keep: "Conservar",
    confirmPart: (found) =>
      plural(
        found,
        "¿Importar la única respuesta que se ha podido leer?",
        `¿Importar las ${answers(found)} que se han podido leer?`,
      ),
    importAnyway: "Importar",
    cancel: "Cancelar",
    refused: "No se puede importar este archivo",
    partly: "Parte de este archivo no se puede usar:",
    untouched: "Lo guardado aquí no se ha tocado.",
    kept: "Parte de lo guardado aquí no encaja con esta guía. Se conserva, pero no cuenta en ningún sitio.",
  },
  shown: {
    failed: "No se pueden mostrar estas respuestas",
    partly: "Algunas de estas respuestas no encajan con esta guía y no cuentan en ningún sitio.",
  },
  share: {
    title: "Compartir con un enlace",
    about:
      "El propio enlace contiene las respuestas, detrás de su #, que los navegadores no envían a ningún servidor. Quien tenga el enlace puede leerlas.",
    make: "Crear un enlace",
    making: "Creando el enlace…",
    withNotes: "Con notas y el nombre de la evaluación",
    holds: "Lo que contiene el enlace",
    guide: "Guía",
    rater: "Quién evalúa",
    raters: {
      self: "una autoevaluación",
      peer: "la visión de un o una colega",
      report: "la visión de una persona a cargo",
      manager: "la visión de una persona responsable",
    },
    answers: "Respuestas",
    overall: "Puntuación total",
    notes: "Notas",
    notesLeftOut: (count) => (count === 0 ? "ninguna" : `ninguna: ${counted(count, "omitida", "omitidas")}`),
    notesIn: (count) => (count === 0 ? "ninguna" : whole(count)),
    targets: "Objetivos",
    name: "Nombre",
    size: "Tamaño",
    sizeOf: (kilobytes) => `${kilobytes} KB de un máximo de 8 KB`,
    link: "El enlace",
    copy: "Copiar el enlace",
    copied: "Enlace copiado.",
    copyByHand: "Este navegador no permite copiar a las páginas. El enlace está seleccionado: cópielo con el teclado.",
    failed: "No se puede crear este enlace",
    refusals: { "too-large": "El enlace sería demasiado largo. Deje fuera las notas o exporte el archivo." },
  },
};
