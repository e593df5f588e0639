/**
 * Spanish, with "usted". What the words of design.md are called, here and on the page:
 *
 * assessment evaluación, guide guía, statement afirmación, success metric criterio de éxito, indicator indicador, practice
 * práctica, measure métrica, level nivel, score puntuación, band franja, target objetivo, plan plan, step paso, confidence
 * seguridad, evidence evidencia, note nota, rater quien evalúa, peer colega, report persona a cargo, manager responsable,
 * lens perspectiva, coverage cobertura, readiness preparación, framework esquema, point punto, headroom margen.
 */

import type { Messages } from "../en/catalogue.js";
import { assessment } from "./assessment.js";
import { guide } from "./guide.js";
import { practice } from "./practice.js";
import { results } from "./results.js";
import { day, percent, whole } from "./words.js";

export const catalogue: Messages = {
  lang: "es",
  direction: "ltr",

  points: whole,
  share: percent,
  day,

  loading: "Cargando la guía…",
  slow: {
    text: "La guía aún está en camino. Tarda más de lo habitual.",
    retry: "Reintentar",
  },
  failed: {
    title: "No se puede mostrar esta evaluación",
    retry: "Reintentar",
    code: (code) => `Código: ${code}`,
  },
  errors: {
    "guide-unavailable": "No se pudo cargar la guía. Compruebe la conexión y la dirección.",
    "wasm-unavailable":
      "No se pudo cargar el programa (WebAssembly), o esta página no le permite ejecutarse. Compruebe la conexión.",
    "too-large": "La guía supera los 4 MB.",
    "unusable-guide": "La guía tiene un error y no se puede usar.",
    trapped: "El programa se ha detenido en medio de su trabajo. Vuelva a cargar la página para seguir.",
    internal: "Ha fallado algo que no debería fallar.",
  },
  stopped: {
    title: "Algo ha fallado aquí",
    kept: "Sus respuestas no se ven afectadas:",
    reload: "Volver a cargar la página",
  },
  saveFile: "Guardar un archivo",

  saved: {
    nowhere: "Todavía no hay nada que guardar",
    saving: "Guardando…",
    device: "Guardado en este dispositivo",
    asked: "Sin guardar: se conserva hasta que se cierre esta página",
    refused:
      "Sin guardar: este navegador no permite almacenar datos aquí. Sus respuestas siguen hasta que se cierre esta página; expórtelas para conservarlas.",
    full: "Sin guardar: no queda espacio en este dispositivo. Sus respuestas siguen hasta que se cierre esta página, y se guardan en cuanto haya espacio.",
    blocked:
      "Sin guardar: otra pestaña tiene abierta una versión anterior de este sitio. Cierre esa pestaña y sus respuestas se guardarán; siguen hasta que se cierre esta página.",
    outdated:
      "Sin guardar: otra pestaña tiene abierta una versión posterior de este sitio. Guarde un archivo y vuelva a cargar esta página; sus respuestas siguen hasta entonces.",
    failed:
      "Sin guardar: el almacenamiento de este navegador ha fallado. Sus respuestas siguen hasta que se cierre esta página, y se vuelve a intentar guardarlas automáticamente.",
  },

  unread: {
    title: "Todavía no se pueden leer sus respuestas guardadas",
    why: {
      blocked:
        "Otra pestaña con una versión anterior de este sitio las retiene. Cierre esa pestaña y esta página seguirá por sí sola.",
      outdated:
        "Otra pestaña con una versión posterior de este sitio ha cambiado la forma de guardarlas. Vuelva a cargar esta página para seguir.",
      failed:
        "El almacenamiento de este navegador no responde. Lo guardado queda como está, y se vuelve a intentar leerlo automáticamente.",
    },
    retry: "Reintentar",
    reload: "Volver a cargar la página",
    goOn: "Seguir sin ellas",
    goOnHint: "Lo que responda entonces será una evaluación aparte, junto a las guardadas.",
  },

  assessment,
  results,
  practice,
  guide,
};
