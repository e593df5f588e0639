# Español, con «usted» y las palabras de pkg/src/elements/messages/es/catalogue.ts.

language = es
direction = ltr

# Figures, lists, sentences

percent = { $number } %
plus = +{ $points }
minus = −{ $points }
decimal-mark = ,
range = { $low } a { $high }
count = { $answered } de { $applicable }
list = { $before }, { $after }
listed = { $before }; { $after }
sentences = { $before } { $after }

# Titles

title-self = Autoevaluación: { $guide }
title-peer = Evaluación de un o una colega: { $guide }
title-report = Evaluación de una persona a cargo: { $guide }
title-manager = Evaluación de un o una responsable: { $guide }

# What was answered, when, and by whom

name = Nombre: { $name }
date = Fecha: { $day }
compared-with = Comparada con: { $day }
dates = Del { $before } al { $after }
guide = Guía: { $guide }
guide-version = Guía: { $guide }, versión { $version }
other-version = Puntuada con la versión { $version } de la guía, que no es la que se respondió.
mode-quick = Conjunto: breve (las afirmaciones de los criterios de éxito y las preguntas practicadas)
mode-full = Conjunto: completo (afirmaciones, métricas, prácticas y preguntas)
rater = Quién evalúa: { $rater }
rater-group = Quién evalúa: { $rater }; grupo: { $group }
rater-self = la propia persona
rater-peer = colega
rater-report = persona a cargo
rater-manager = responsable

# Headings

section-overall = Total
section-metrics = Criterios de éxito
section-targets = Objetivos
section-outcomes = Lo que se logra
section-practices = Lo que se hace
section-readiness = Lo que se sabe explicar
section-strengths = Puntos fuertes
section-gaps = Carencias
section-steps = Próximos pasos
section-evidence = Respuestas en el nivel más alto sin nota
section-flags = Merece una segunda mirada
section-notes = Notas
section-elsewhere = Respuestas que no cuentan en ningún sitio
section-items = Afirmaciones y preguntas
section-up = Más alto
section-down = Más bajo
section-new = Nuevo
section-dropped = Ya sin respuesta
section-spread = Cuánto nos separa
section-differences = Lo que vemos de forma más distinta
section-talk = Preguntas para conversar

# Columns

column-metric = Criterio de éxito
column-item = Afirmación o pregunta
column-score = Puntuación
column-range = Franja
column-answered = Respondidas
column-target = Objetivo
column-before = Antes
column-after = Después
column-difference = Diferencia
column-self = Propia
column-others = Demás
column-count = n
column-gap = Distancia
column-agreement = Acuerdo
column-peers = Colegas
column-reports = A cargo
column-managers = Responsables
column-mean = Media
column-spread = Dispersión
column-middle = Mitad central

# How much is answered

none-applies-outcomes = { $total ->
    [one] Sin puntuación: la única afirmación no es aplicable.
   *[other] Sin puntuación: ninguna de las { $total } afirmaciones es aplicable.
}
all-outcomes = { $count ->
    [one] La única afirmación aplicable tiene respuesta.
    [2] Las dos afirmaciones tienen respuesta.
   *[other] Las { $count } afirmaciones tienen respuesta.
}
none-outcomes = { $count ->
    [one] La única afirmación aplicable no tiene respuesta.
   *[other] Ninguna de las { $count } afirmaciones tiene respuesta.
}
some-outcomes = { $answered ->
    [one] { $answered } de { $applicable } afirmaciones tiene respuesta y suma el { $share } del peso.
   *[other] { $answered } de { $applicable } afirmaciones tienen respuesta y suman el { $share } del peso.
}
none-applies-practices = { $total ->
    [one] Sin puntuación: la única práctica no es aplicable.
   *[other] Sin puntuación: ninguna de las { $total } prácticas es aplicable.
}
all-practices = { $count ->
    [one] La única práctica aplicable tiene respuesta.
    [2] Las dos prácticas tienen respuesta.
   *[other] Las { $count } prácticas tienen respuesta.
}
none-practices = { $count ->
    [one] La única práctica aplicable no tiene respuesta.
   *[other] Ninguna de las { $count } prácticas tiene respuesta.
}
some-practices = { $answered ->
    [one] { $answered } de { $applicable } prácticas tiene respuesta y suma el { $share } del peso.
   *[other] { $answered } de { $applicable } prácticas tienen respuesta y suman el { $share } del peso.
}
none-applies-readiness = { $total ->
    [one] Sin puntuación: la única pregunta no es aplicable.
   *[other] Sin puntuación: ninguna de las { $total } preguntas es aplicable.
}
all-readiness = { $count ->
    [one] La única pregunta aplicable tiene respuesta.
    [2] Las dos preguntas tienen respuesta.
   *[other] Las { $count } preguntas tienen respuesta.
}
none-readiness = { $count ->
    [one] La única pregunta aplicable no tiene respuesta.
   *[other] Ninguna de las { $count } preguntas tiene respuesta.
}
some-readiness = { $answered ->
    [one] { $answered } de { $applicable } preguntas tiene respuesta y suma el { $share } del peso.
   *[other] { $answered } de { $applicable } preguntas tienen respuesta y suman el { $share } del peso.
}
excluded = { $count ->
    [one] { $count } no aplicable.
   *[other] { $count } no aplicables.
}
nothing-yet = Todavía no hay respuestas.

# The overall score

overall = **{ $points } de 100.**
overall-range = Está entre { $low } y { $high }, resulten como resulten las respuestas abiertas.
no-overall = **Todavía sin puntuación:** los criterios de éxito que la tienen suman menos de la mitad del peso. Resulten como resulten las respuestas abiertas, estará entre { $low } y { $high }.
evidenced = Hay notas detrás del { $share } de la puntuación.
not-evidenced = No hay ninguna nota detrás de la puntuación.
before = El { $day } era { $before }; la diferencia es { $difference }.
before-between = El { $day } era { $before }; la diferencia es { $difference }, y está entre { $low } y { $high } con lo que sigue abierto.
no-before = No hay puntuación del { $day } con la que comparar.
quick-comparison = Una de las dos evaluaciones es breve, así que se compara lo que ambas preguntan. Por eso las puntuaciones y las diferencias pueden ser distintas de las de la completa.
other-versions = Las dos se respondieron con versiones distintas de la guía.
rounded = Puntos de 0 a 100, redondeados; las diferencias se calculan antes de redondear. La franja es lo que aún podrían cambiar las respuestas abiertas.

# Answers

level = { $name } ({ $level } de { $levels })
level-number = nivel { $level } de { $levels }
covered = { $points ->
    [one] { $covered } de { $points } punto mencionado
   *[other] { $covered } de { $points } puntos mencionados
}
not-applicable = no aplicable
not-answered = sin respuesta
stands-at = { $statement }: { $standing }
# Behind a question mark or a full stop.
stands-at-ended = { $statement } { $standing }
from-to = { $statement }: de { $before } a { $after }
from-to-ended = { $statement } de { $before } a { $after }
more = { $count ->
   *[other] { $count } más
}
no-strengths = Ninguna respuesta está por encima de la mitad de su escala.
no-gaps = Ninguna respuesta está por debajo de la mitad de su escala.

# Targets

target-open = { $metric }: { $level }, { $points } de 100; todavía sin puntuación
target-reached = { $metric }: { $level }, { $points } de 100; alcanzado
target-near = { $metric }: { $level }, { $points } de 100; falta menos de un punto
target-missing = { $missing ->
    [one] { $metric }: { $level }, { $points } de 100; falta { $missing } punto
   *[other] { $metric }: { $level }, { $points } de 100; faltan { $missing } puntos
}

# Next steps

no-steps = Nada de lo respondido está por debajo de su objetivo.
step = De «{ $from }» a «{ $to }».
step-to = De «{ $from }» a «{ $to }»: { $anchor }
gain-little = menos de 1 punto
gain-points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
gain-outcomes = { $gain } a la puntuación total
gain-practices = { $gain } al total de prácticas
gain-readiness = { $gain } al total de preguntas
gain-metric = { $gain } a { $metric }
adds = Suma { $gains }.
adds-nothing = Todavía no hay una puntuación a la que pudiera sumar.
read = Leer: { $topics }.
more-steps = { $count ->
    [one] { $count } respuesta más está por debajo de su objetivo.
   *[other] { $count } respuestas más están por debajo de su objetivo.
}

# Worth a second look

evidence = { $count ->
    [one] Esta respuesta está en el nivel más alto. Con una frase sobre lo que se ha visto, los demás podrían entenderla.
   *[other] Estas respuestas están en el nivel más alto. Con una frase en cada una sobre lo que se ha visto, los demás podrían entenderlas.
}
all-top = { $count ->
   *[other] Las { $count } respuestas sobre lo que se logra están en el nivel más alto. Puede ser así; merece la pena preguntarse si alguien que depende de este trabajo elegiría las mismas líneas.
}
straight-line = { $count ->
   *[other] Las { $count } respuestas sobre lo que se logra están en el mismo nivel. Rara vez es todo tan uniforme; una segunda lectura puede distinguir algunas.
}
many-not-applicable = Más de un tercio de lo que contribuye a un criterio de éxito está marcado como no aplicable ({ $count }: { $statements }). Su puntuación se basa en lo que queda.

# Answers that count nowhere

not-asked = { $count ->
    [one] { $count } respuesta corresponde a algo que una evaluación breve no pregunta:
   *[other] { $count } respuestas corresponden a algo que una evaluación breve no pregunta:
}
orphaned = { $count ->
    [one] { $count } respuesta ya no tiene a qué corresponder en esta versión de la guía:
   *[other] { $count } respuestas ya no tienen a qué corresponder en esta versión de la guía:
}

# What all of it is for

notice-title = Para reflexionar, no para seleccionar
notice = Cómo se valora la gente a sí misma coincide solo vagamente con lo bien que trabaja: en los estudios la correlación ronda 0,29 (Mabe y West, 1982). Estas cifras son para pensar y para hablar, no para elegir, pagar o ascender a nadie.

# What follows is for the command line only: it is left out of the WebAssembly's English.

# Titles of other reports

title-plan = Plan: { $guide }
title-change = Cambios: { $guide }
title-raters = La visión propia y la de los demás: { $guide }
title-group = Para nuestro taller: { $guide }

# What changed

moved = Más alto: { $up }; más bajo: { $down }; igual: { $same }.
chance = Si más alto y más bajo fueran igual de probables, un reparto al menos así de desigual se daría por azar el { $share } de las veces.
chance-even = Si más alto y más bajo fueran igual de probables, un reparto al menos así de desigual no sorprendería.

# Self and others

raters = { $self }; { $peers }; { $reports }; { $managers }.
by-self = { $count ->
   *[other] De la propia persona: { $count }
}
by-peers = { $count ->
   *[other] colegas: { $count }
}
by-reports = { $count ->
   *[other] personas a cargo: { $count }
}
by-managers = { $count ->
   *[other] responsables: { $count }
}
raters-figures = Puntos de 0 a 100, redondeados. La distancia es la propia menos la de los demás. El acuerdo va de 0 (difieren tanto como al azar) a 1 (dicen todos lo mismo). Un guion no es una cifra: nadie respondió, o muy pocas personas para mostrarlo.
raters-quick = Una de las evaluaciones es breve, así que los criterios de éxito se comparan en lo que pregunta una breve.

# For a workshop

group-people = { $people ->
   *[other] Hemos respondido { $people }. No se nombra a nadie, y cada cifra se basa en las respuestas de al menos { $floor } personas. Donde vemos las cosas de forma distinta, se indica cuántas de ellas eligieron cada nivel; puede ser una sola.
}
group-hidden = No se puede mostrar nada: una cifra necesita { $floor } personas.
group-count = { $count } × { $level }
group-topic = De { $topic }. Una respuesta podría mencionar:
group-figures = Puntos de 0 a 100, redondeados; primero, aquello en lo que más nos separamos. La dispersión es la desviación estándar. La mitad del grupo está en la mitad central, una cuarta parte por debajo y otra por encima.

# The guide as a document; in brackets is the link

page-skip = Saltar al contenido
page-contents = Contenido
page-scale = Cómo evaluar
page-measures = Métricas
page-plain = Esta es la guía como documento sencillo, que no necesita JavaScript. [La evaluación] calcula sus puntuaciones en el navegador y sí lo necesita.
page-licence = Leadmark es software libre, con licencia MIT o Apache 2.0.
