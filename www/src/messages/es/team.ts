import type { Catalogue } from "../catalogue.js";
import { cohortFigures, viewFigures } from "../team-figures.js";
import { counted, numbers, plural, range, whole } from "./words.js";

const assessments = (count: number) => counted(count, "evaluación", "evaluaciones");

export const team: Catalogue["team"] = {
  title: "Equipo",
  lede: "Ponga los archivos de varias personas uno junto a otro: cómo ven los demás a una persona, o dónde está un grupo.",
  stays:
    "Los archivos se quedan en este dispositivo. Se leen en esta página, no se guardan, y desaparecen cuando la deje.",
  filesTitle: "Archivos",
  choose: "Elegir archivos",
  read: (count, files) => `${assessments(count)} de ${counted(files, "archivo", "archivos")}.`,
  readNothing: "No se ha encontrado ninguna evaluación en estos archivos.",
  none: "Todavía no hay archivos. Son los que se exportan en «Resultados».",
  clear: "Retirar todos los archivos",
  cleared: "Los archivos ya no están en esta página.",
  list: {
    summary: "Qué archivos son",
    columns: ["Archivo", "Papel", "Grupo", "Respondidas"],
    roles: { self: "Propia", peer: "Colega", report: "Persona a cargo", manager: "Responsable" },
    noGroup: "–",
  },
  about: "¿De quién tratan?",
  raters: "De una persona, como se ve y como la ven",
  cohort: "De un grupo, cada cual sobre sí",

  ratersView: {
    title: "Cómo lo ven los demás",
    counts: (self, peers, reports, managers) =>
      `${self === 0 ? "Ninguna autoevaluación" : "Una autoevaluación"}; colegas: ${whole(peers)}; personas a cargo: ${whole(reports)}; responsables: ${whole(managers)}.`,
    several: "De varias autoevaluaciones se usa la más reciente.",
    noSelf: "Sin el archivo de la propia persona no hay distancias que mostrar.",
    noOthers: "Estos archivos solo contienen la visión de la propia persona. Pregunte a los demás más abajo.",
    quick: "Comparadas solo en las afirmaciones, porque uno de los archivos es una evaluación breve.",
    floorTitle: "A quién se puede reconocer",
    floor:
      "A nadie salvo a responsables. Lo que dicen los demás se muestra a partir de tres, para cada afirmación por separado; colegas y personas a cargo se muestran aparte solo donde con ello no se pueda deducir a una o dos personas del otro tipo. La visión de responsables se muestra a partir de una: solo hay una, y se sabe de quién es. Haga un único informe cuando todo el mundo haya respondido: dos informes con un archivo de diferencia revelarían lo que decía ese archivo.",
    chart: "La propia persona y los demás por criterio de éxito. La tabla de abajo contiene las mismas cifras.",
    keySelf: "la propia persona",
    keyOthers: "los demás en conjunto",
    metricsCaption: "Por criterio de éxito: lo que logra la persona",
    lenses: {
      practices: "Por criterio de éxito: lo que hace la persona",
      readiness: "Por criterio de éxito: lo que sabe explicar la persona",
    },
    itemsTitle: "Por afirmación",
    itemsAbout: "Primero las mayores distancias.",
    itemsCaption: "Cada afirmación que otros han respondido",
    columns: ["", "Propia", "Demás", "Distancia", "Acuerdo", "Colegas", "A cargo", "Responsables"],
    metric: "Criterio de éxito",
    item: "Afirmación",
    ...viewFigures(numbers),
    explain:
      "Las cifras son puntos de 0 a 100. La distancia es la propia menos la de los demás: por encima de 0, la persona se valora más alto. El acuerdo va de 0, difieren tanto como al azar, a 1, dicen todos lo mismo. Un guion: muy pocas personas para mostrarlo, o nadie respondió.",
    nothingShown:
      "Todavía no se puede mostrar nada: menos de tres personas que no sean responsables han respondido a las mismas afirmaciones.",
  },

  cohortView: {
    title: "Dónde está el grupo",
    counts: (count) => `${counted(count, "autoevaluación", "autoevaluaciones")}.`,
    notSelf: (count) =>
      plural(
        count,
        "Un archivo evalúa a otra persona y no se tiene en cuenta.",
        `${whole(count)} archivos evalúan a otra persona y no se tienen en cuenta.`,
      ),
    floor: (floor) =>
      `Una cifra se muestra solo si hay al menos ${counted(floor, "persona", "personas")} detrás. Los grupos menores se ocultan, y con ellos otros, primero los más pequeños, hasta que lo oculto no se pueda deducir del resto.`,
    floorTitle: "A quién se puede reconocer",
    tooFew: (count, floor) =>
      `${counted(count, "autoevaluación es muy poco", "autoevaluaciones son muy pocas")}: las cifras se muestran a partir de ${whole(floor)}.`,
    chart: "La mitad de las personas por criterio de éxito. La tabla de abajo contiene las mismas cifras.",
    keyDot: "la persona del medio",
    keyBand: "la mitad central de las personas",
    overall: "Total",
    caption: "Por criterio de éxito: lo que logra la gente",
    columns: ["Criterio de éxito", "Personas", "Media", "Dispersión (sd)", "Mitad central", "Mediana", "Alfa"],
    ...cohortFigures(numbers),
    half: (low, high) => range(low, high, whole),
    alphaExplained:
      "Alfa (de Cronbach) dice hasta qué punto las afirmaciones de un criterio van juntas en estas personas; a partir de 0,7 suelen leerse como una sola cosa.",
    distributionTitle: "Cómo se reparten puntuaciones y respuestas",
    bandsCaption: "Puntuaciones totales en diez tramos de diez puntos",
    band: (index) => (index === 9 ? "90 a 100" : `${whole(index * 10)} a menos de ${whole((index + 1) * 10)}`),
    bandColumn: "Puntos",
    peopleColumn: "Personas",
    levelColumn: "Respuesta",
    covered: (points) => counted(points, "punto mencionado", "puntos mencionados"),
    groupsTitle: "Por grupo",
    groupsChart: "Total por grupo. La tabla de abajo contiene las mismas cifras.",
    groupsCaption: "Total por grupo",
    groupColumn: "Grupo",
    noGroup: "Sin grupo indicado",
    hiddenGroups: (groups, hidden) =>
      `No se ${plural(groups, "muestra", "muestran")} ${counted(groups, "grupo", "grupos")} con ${assessments(hidden)} en conjunto: ${plural(groups, "es demasiado pequeño o delataría", "son demasiado pequeños o delatarían")} a otro pequeño.`,
    noGroups: "Ningún archivo indica un grupo.",
  },

  ask: {
    title: "Preguntar a los demás",
    about:
      "Un enlace abre esta página a otra persona y le pregunta cómo ve su trabajo. Esa persona responde, exporta el archivo en «Resultados» y se lo envía; usted lo trae arriba. El enlace no contiene ninguna respuesta suya.",
    role: "La persona es",
    roles: {
      peer: "Colega: trabaja con usted al mismo nivel",
      report: "Persona a cargo: usted la dirige",
      manager: "Responsable: le dirige a usted",
    },
    group: "Grupo, si lo desea",
    groupHint: "El nombre de un equipo, no de una persona. Figura en su archivo.",
    mode: "Qué responde",
    modes: { quick: "Solo las afirmaciones", full: "También prácticas y métricas" },
    link: "Enlace para enviar",
    ownGuide:
      "Usted usa una guía propia. Envíe también su archivo: primero se abre en esta página y después el enlace.",
    three:
      "Pregunte al menos a tres colegas o a tres personas a su cargo: con menos no se muestra nada de lo que digan.",
  },
};
