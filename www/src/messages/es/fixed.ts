import type { FixedWords } from "../../fixed.js";

/** The sentences of index.html; what is in brackets is the link that the sentence has. */
export const fixed: FixedWords = {
  skip: "Saltar al contenido",
  views: "Secciones",
  begin: "Empezar la evaluación",
  stop: ". ",
  beginAbout: "Lo que usted logra, por criterios de éxito.",
  beginFull: "Empezar la completa",
  beginFullAbout: "Además, las métricas que sigue y las prácticas que aplica.",
  stays: "Nada de lo que responda sale de este navegador. Puede parar en cualquier momento y seguir más tarde.",
  rateTitle: "Qué evalúa",
  rate: "Cada criterio de éxito tiene una página de afirmaciones. Para cada una elige la línea que describe la situación de hoy, y puede anotar lo que ha visto.",
  howTitle: "Cómo evaluar",
  getTitle: "Qué obtiene",
  get: "Una puntuación por criterio de éxito, con una franja que muestra cuánto podrían moverla las respuestas aún abiertas. Un plan de próximos pasos, cada uno con lo que aportaría. Preguntas de entrevista para practicar y [su historial], para ver qué ha cambiado. Un archivo con sus respuestas, suyo para guardarlo o traerlo de vuelta.",
  noServer:
    "No hay cuenta ni servidor. Este navegador guarda sus respuestas en este dispositivo, y puede borrarlas en cualquier momento.",
  forTitle: "Para qué sirve",
  for: "Para reflexionar y conversar, no para seleccionar. Cómo se valora la gente a sí misma coincide solo vagamente con lo bien que trabaja: en los estudios la correlación ronda 0,29 (Mabe y West, 1982). Y las valoraciones dejan de ser sinceras en cuanto un puesto o una prima dependen de ellas.",
  ownTitle: "Con su propia guía",
  own: "La guía es un simple archivo de texto. Escriba una para su campo y [abra su propia guía] aquí: todo en esta página funcionará entonces con ella.",
  licence: "Leadmark es software libre, con licencia MIT o Apache 2.0.",
};
