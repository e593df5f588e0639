/**
 * Arabic. What the words of design.md are called, here and on the page:
 *
 * assessment تقييم، guide دليل، statement عبارة، success metric معيار نجاح، indicator مؤشر، practice ممارسة، measure مقياس، level
 * مستوى، score درجة، band نطاق، target هدف، plan خطة، step خطوة، confidence ثقة، evidence شاهد (شواهد)، note ملاحظة، rater
 * مقيِّم، peer زميل، report مرؤوس، manager مدير، lens زاوية نظر، coverage تغطية، readiness جاهزية، framework إطار، point نقطة.
 *
 * Buttons are verbal nouns, which speak to women and men alike.
 */

import type { Messages } from "../en/catalogue.js";
import { assessment } from "./assessment.js";
import { guide } from "./guide.js";
import { practice } from "./practice.js";
import { results } from "./results.js";
import { apart, day, percent, whole } from "./words.js";

export const catalogue: Messages = {
  lang: "ar",
  direction: "rtl",

  points: whole,
  share: percent,
  day,

  loading: "جارٍ تحميل الدليل…",
  slow: {
    text: "ما زال الدليل في الطريق. يستغرق ذلك وقتًا أطول من المعتاد.",
    retry: "إعادة المحاولة",
  },
  failed: {
    title: "تعذّر عرض هذا التقييم",
    retry: "إعادة المحاولة",
    code: (code) => `الرمز: ${apart(code)}`,
  },
  errors: {
    "guide-unavailable": "تعذّر تحميل الدليل. تحقق من الاتصال والعنوان.",
    "wasm-unavailable": "تعذّر تحميل البرنامج (WebAssembly)، أو لا تسمح هذه الصفحة بتشغيله. تحقق من الاتصال.",
    "too-large": "الدليل أكبر من 4 ميغابايت.",
    "unusable-guide": "في الدليل خطأ ولا يمكن استخدامه.",
    trapped: "توقّف البرنامج في منتصف عمله. أعد تحميل الصفحة للمتابعة.",
    internal: "فشل ما لا ينبغي أن يفشل.",
  },
  stopped: {
    title: "حدث خلل هنا",
    kept: "إجاباتك لم تتأثر بذلك:",
    reload: "إعادة تحميل الصفحة",
  },
  saveFile: "حفظ ملف",

  saved: {
    nowhere: "لا شيء للحفظ بعد",
    saving: "جارٍ الحفظ…",
    device: "محفوظ على هذا الجهاز",
    asked: "غير محفوظ: يبقى حتى إغلاق هذه الصفحة",
    refused: "غير محفوظ: لا يسمح هذا المتصفح بالتخزين هنا. تبقى إجاباتك حتى إغلاق هذه الصفحة؛ صدّرها للاحتفاظ بها.",
    full: "غير محفوظ: لم تعد على هذا الجهاز مساحة. تبقى إجاباتك حتى إغلاق هذه الصفحة، وتُحفظ حالما تتوفر مساحة.",
    blocked:
      "غير محفوظ: في تبويب آخر إصدار أقدم من هذا الموقع. أغلق ذلك التبويب فتُحفظ إجاباتك؛ وهي تبقى حتى إغلاق هذه الصفحة.",
    outdated:
      "غير محفوظ: في تبويب آخر إصدار أحدث من هذا الموقع. احفظ ملفًا ثم أعد تحميل هذه الصفحة؛ تبقى إجاباتك حتى ذلك الحين.",
    failed: "غير محفوظ: تعطّل التخزين في هذا المتصفح. تبقى إجاباتك حتى إغلاق هذه الصفحة، وتتكرر محاولة الحفظ تلقائيًا.",
  },

  unread: {
    title: "لا يمكن قراءة إجاباتك المحفوظة بعد",
    why: {
      blocked: "في تبويب آخر إصدار أقدم من هذا الموقع يشغلها. أغلق ذلك التبويب فتتابع هذه الصفحة تلقائيًا.",
      outdated: "في تبويب آخر إصدار أحدث من هذا الموقع غيّر طريقة حفظها. أعد تحميل هذه الصفحة للمتابعة.",
      failed: "التخزين في هذا المتصفح لا يستجيب. ما حُفظ فيه باقٍ كما هو، وتتكرر محاولة القراءة تلقائيًا.",
    },
    retry: "إعادة المحاولة",
    reload: "إعادة تحميل الصفحة",
    goOn: "المتابعة من دونها",
    goOnHint: "ما تجيب به حينئذ يصبح تقييمًا مستقلًا بجانب التقييمات المحفوظة.",
  },

  assessment,
  results,
  practice,
  guide,
};
