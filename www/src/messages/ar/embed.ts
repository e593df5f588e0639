import type { Catalogue } from "../catalogue.js";
import { apart, list, whole } from "./words.js";

export const embed: Catalogue["embed"] = {
  title: "في صفحتك أنت",
  lede: "ثلاث طرق، لا تحتاج أي منها إلى خادم: عنصر، أو إطار، أو ملف واحد.",
  way: "كيف",
  ways: {
    element: "عنصر: وسم واحد، للصفحات التي تكتب شفرة HTML فيها",
    frame: "إطار: لمواقع الويكي التي لا تسمح بالبرامج النصية",
    file: "ملف واحد: للإرسال، أو للفتح من دون شبكة",
  },
  view: "ماذا",
  views: { assessment: "التقييم، مع نتائجه", results: "النتائج", practice: "التدرّب", guide: "الدليل" },
  mode: "ما يُسأل عنه",
  modes: { "": "ما اختاره الشخص", quick: "العبارات فقط", full: "الممارسات والمقاييس أيضًا" },
  store: "أين تُحفظ الإجابات",
  stores: { default: "على جهاز الشخص", none: "لا مكان: تزول بإغلاق الصفحة" },
  theme: "الألوان",
  themes: { auto: "كما في الجهاز", light: "فاتحة", dark: "داكنة" },
  lang: "لغة الأزرار، إن لم تكن لغة الصفحة",
  langHint: (tags) => `رمز لغة، واحد مما يلي: ${list(tags.map(apart))}.`,
  src: "عنوان دليلك الخاص",
  srcHint: "فارغ للدليل المضمّن. مسار في موقعك، مثل guides/my-guide.md.",
  parent: "أصل الصفحة المحيطة بالإطار",
  parentHint: "مثل https://wiki.example. به يأخذ الإطار ارتفاع ما يعرضه؛ ومن دونه يكون الارتفاع ثابتًا.",
  parentRefused: "ليس هذا أصلًا، فيبقى الارتفاع ثابتًا. المخطط والمضيف فقط، مثل https://wiki.example.",
  results: "الدرجات",
  resultsChoices: { "": "تبقى في الإطار", ask: "تُطلب؛ والقرار للشخص" },
  code: "الشفرة المراد نسخها",
  elementAbout:
    "انسخ المجلد dist من الحزمة إلى موقعك، وهو هنا ‎/leadmark، وألصق هذا حيث ينبغي أن يكون العنصر. مع Content-Security-Policy تحتاج script-src إلى 'wasm-unsafe-eval'.",
  frameAbout:
    "يعرض الإطار صفحة من هذا الموقع. تفصل المتصفحات ما يُجاب عنه في إطار بحسب كل موقع يعرضه. ولا تُجلب الأدلة إلا من هذا الموقع.",
  frameScript: "يأخذ البرنامج النصي الارتفاع من هذا الإطار وحده. وحيث لا يُسمح بالبرامج النصية، اتركه.",
  resultsAbout:
    'إذا وافق الشخص وصلت إلى الصفحة المحيطة رسالة واحدة، ⁦{ type: "leadmark-results", scorecard }⁩؛ تحقق من أن أصلها هذا الموقع.',
  frameTitle: {
    assessment: "تقييم ذاتي",
    results: "نتائج التقييم الذاتي",
    practice: "التدرّب على المقابلات",
    guide: "الدليل",
  },
  fileAbout: "ملف HTML واحد فيه كل شيء: الدليل، وحساب الدرجات، وخطوط النظام. يُصنع على جهازك بسطر الأوامر:",
  fileAfter: "يمكن إرساله بالبريد، أو وضعه على قرص مشترك، وفتحه من القرص.",
  preview: "معاينة",
  previewAbout: "هذا هو العنصر نفسه. لا يُحفظ شيء مما تجيب به فيه.",
  previewNoSrc: "لا يُعرض دليلك الخاص هنا: فهو يُجلب حيث تضع الشفرة.",
};

const VIEWS: Readonly<Record<string, string>> = {
  assessment: "التقييم",
  results: "النتائج",
  practice: "التدرّب",
  guide: "الدليل",
};

export const frame: Catalogue["frame"] = {
  title: (view) => `${VIEWS[view] ?? view} – Leadmark`,
  refused: "لا يمكن عرض هذا هنا",
  view: (given, known) => `لا يوجد هنا قسم «${apart(given)}» لعرضه. الأقسام هي: ${list(known)}.`,
  address: (given) => `عنوان الدليل «${apart(given)}» ليس عنوانًا. اذكر مسارًا في هذا الموقع، مثل my-guide.md.`,
  elsewhere: (given, here) =>
    `لا يُعرض الدليل الذي في «${apart(given)}»: لا تُجلب في الإطار إلا أدلة من ${apart(here)}. ضع الدليل بجانب هذه الصفحة، أو استخدم العنصر في صفحة لك.`,
  unknown: (name, given, known) =>
    `في عنوان هذا الإطار ${apart(`${name}=${given}`)}، وهو غير معروف ولا يغيّر شيئًا. المعروف: ${list(known)}.`,
  noScores: (view, scored) =>
    `في عنوان هذا الإطار ${apart("results=ask")}، لكن القسم «${apart(view)}» بلا درجات. لهذه درجات: ${list(scored)}.`,
  nobodyToTell: `في عنوان هذا الإطار ${apart("results=ask")}، من دون ذكر من يطلب. أضف ${apart("parent=")} وأصل الصفحة المحيطة، مثل ${apart("parent=https://wiki.example")}.`,
  noOrigin: (given) =>
    `في عنوان هذا الإطار ${apart(`parent=${given}`)}، وليس ذلك أصلًا؛ فلا تُبلَّغ الصفحة المحيطة بشيء. يُكتب الأصل هكذا: ${apart("https://wiki.example")}.`,
  otherParent: (given, origin) =>
    `في عنوان هذا الإطار ${apart(`parent=${given}`)}، لكن الصفحة المحيطة في ${apart(origin)}؛ فلا تُبلَّغ بشيء.`,
  askTitle: "درجاتك",
  ask: (origin) => `الصفحة المحيطة، ${apart(origin)}، تطلب درجاتك.`,
  askAbout:
    "إذا وافقت أُرسل إليها ما يلي مرة واحدة. أما ملاحظاتك فلا تُرسل. وما يؤول إليه الأمر هناك لا تعلمه إلا تلك الصفحة.",
  overall: "الإجمالي",
  score: (score) => (score === null ? "لا درجة" : `${whole(score)} من 100`),
  levels: "إلى أي حد قد يحرّك الباقي كل درجة، وأهدافك، والمستوى الذي اخترته لكل بند",
  exactly: "ما سيُرسل بالضبط",
  yes: "إرسال درجاتي",
  no: "عدم إرسالها",
  sent: (origin) => `أُرسلت درجاتك إلى ${apart(origin)}.`,
  notSent: "لم يُرسل شيء.",
};
