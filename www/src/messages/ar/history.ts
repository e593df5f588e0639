import type { Catalogue } from "../catalogue.js";
import { apart, assessments, counted, day, hundredth, range, shortDay, signed, whole } from "./words.js";

/** How often something of a probability comes, in words that can be pictured. */
function often(chance: number): string {
  if (chance < 0.005) {
    return "أقل من مرة في كل 200 مرة";
  }
  const among = chance < 0.1 ? 100 : 10;
  const times = counted(Math.round(chance * among), ["صفر مرة", "مرة واحدة", "مرتين", "# مرات", "# مرة", "# مرة"]);
  return `نحو ${times} في كل ${whole(among)} (p = ${hundredth(chance)})`;
}

export const history: Catalogue["history"] = {
  title: "سجلّك",
  lede: (count) => `${assessments(count)} لهذا الدليل، في حفظ هذا المتصفح على هذا الجهاز.`,
  none: "لا تقييم لهذا الدليل محفوظ هنا بعد. يظهر مع أول إجابة لك؛ وإن كنت قد صدّرت ملفًا من قبل فيمكنك إضافته أدناه.",
  start: "بدء التقييم",
  anew: "بدء تقييم جديد",
  anewHint: "يبقى الحالي هنا، وتعرض النتائج بعد ذلك كليهما.",
  listTitle: "التقييمات",
  current: "قيد الإجابة الآن",
  unnamed: (startedAt) => `بدأ في ${day(startedAt)}`,
  modes: { quick: "مختصر", full: "كامل" },
  roles: { self: "منك أنت", peer: "بصفة زميل", report: "بصفة مرؤوس", manager: "بصفة مدير" },
  group: (name) => `المجموعة ${apart(name)}`,
  state: (answered, applicable) => `أُجيب عن ${whole(answered)} من ${whole(applicable)}`,
  changed: (updatedAt) => `تغيّر في ${shortDay(updatedAt)}`,
  score: (score, low, high) =>
    low === high
      ? `الإجمالي ${whole(score)} من 100`
      : `الإجمالي ${whole(score)} من 100، بين ${whole(low)} و${whole(high)}`,
  noScore: (low, high) =>
    low === null || high === null ? "لا شيء لحساب درجته" : `لا درجة إجمالية بعد، بين ${whole(low)} و${whole(high)}`,
  open: "فتح",
  rename: "تسمية",
  export: "تصدير",
  remove: "حذف",
  of: (name) => ` ${apart(name)}`,
  nameLabel: "الاسم",
  nameHint: "اتركه فارغًا ليُسمّى بالتاريخ.",
  save: "حفظ",
  cancel: "إلغاء",
  opened: (name) => `${apart(name)} هو قيد الإجابة الآن.`,
  renamed: (name) => `صار اسمه ${apart(name)}.`,
  removed: (name) => `حُذف ${apart(name)}.`,
  exported: (file) => `صُدّر باسم ${apart(file)}.`,
  exportedAll: (count, file) => `المُصدَّر: ${assessments(count)} باسم ${apart(file)}، لكل تقييم سطر.`,
  imported: (count) => `المُضاف: ${assessments(count)}.`,
  importedNothing: "لم يُضف شيء.",
  undo: "تراجع",
  undone: "تم التراجع.",
  notUndone: "تعذّر التراجع.",
  unread: "لا يمكن الآن قراءة المحفوظ في هذا المتصفح. يبقى كما هو، وتتكرر محاولة القراءة تلقائيًا.",
  tryAgain: "إعادة المحاولة",
  erase: {
    title: "المحو",
    about:
      "كل ما تحفظه هذه الصفحة في هذا المتصفح: التقييمات والتدرّب لكل الأدلة، ودليلك الخاص، واللغة المختارة، ونسخة الصفحة للعمل من دون شبكة.",
    button: "محو كل شيء",
    question: "هل تريد محو كل ما تحفظه هذه الصفحة في هذا المتصفح؟",
    hint: "يزول فورًا، في كل التبويبات. يمكنك التراجع حتى تفعل شيئًا آخر أو تغادر الصفحة.",
    yes: "محو",
    no: "إبقاء",
    done: "مُحي كل شيء. لم يعد في هذا المتصفح شيء من هذه الصفحة.",
    failed: "تعذّر محو كل شيء. أغلق التبويبات الأخرى لهذا الموقع ثم أعد المحاولة.",
  },
  unreadableTitle: "محفوظ، لكن لا يُقرأ هنا",
  unreadable: "هذه حفظها إصدار آخر، أو هي تالفة. تبقى كما هي؛ ويمكنك تصديرها للاطلاع عليها في مكان آخر.",
  exportRaw: "التصدير كما هو",
  filesTitle: "الملفات",
  filesAbout:
    "يضيف الملف تقييمًا أو تقييمات كثيرة. وما هو موجود هنا يُدمج إجابة إجابة، والأحدث هو المعتمد؛ لا شيء يُستبدل.",
  exportAll: "تصدير الكل في ملف واحد",

  trend: {
    title: "عبر الزمن",
    about: "تقييماتك بحسب يوم آخر تغيير. يبيّن الشريط أين قد تقع الدرجة، أيًا كانت الإجابات المفتوحة.",
    metric: "عرض",
    overall: "الإجمالي",
    chart: (name, low, high) =>
      `${apart(name)} عبر الزمن، من ${apart(low)} إلى ${apart(high)}. في الجدول أدناه الأرقام نفسها.`,
    keyDot: "درجتك",
    keyBand: "أين قد تقع",
    columns: ["التقييم", "الدرجة", "النطاق", "المُجاب"],
    caption: (name) => `${apart(name)} في جدول`,
  },

  compare: {
    title: "ما الذي تغيّر",
    choose: "مقارنة اثنين",
    before: "قبل",
    after: "بعد",
    show: "مقارنة",
    back: "العودة إلى سجلّك",
    missing: "أحد هذين التقييمين لم يعد محفوظًا هنا.",
    lede: (before, after) => `من ${apart(before)} إلى ${apart(after)}.`,
    quick: "المقارنة في العبارات فقط، لأن أحد التقييمين مختصر.",
    otherVersion:
      "أُجيب عنهما في نسختين مختلفتين من الدليل. قوبلت الإجابات بحسب العبارة؛ والعبارة التي تغيّرت صياغتها قد لا يبقى لها المعنى نفسه.",
    chart: "الدرجات قبل وبعد. في الجدول أدناه الأرقام نفسها.",
    keyBefore: "قبل",
    keyAfter: "بعد",
    overall: "الإجمالي",
    columns: ["معيار النجاح", "قبل", "بعد", "التغيّر", "الحدود"],
    lenses: { outcomes: "ما تحققه", practices: "ما تفعله", readiness: "ما تستطيع شرحه" },
    bounds:
      "يبيّن العمود الأخير أصغر تغيّر ممكن وأكبره، أيًا كانت الإجابات المفتوحة في الجانبين. وحيث يشمل الصفر، قد تكفي الإجابات المفتوحة وحدها لتفسيره.",
    change: (delta) => (delta === null ? "–" : signed(delta)),
    range: (low, high) => (low !== null && low === high ? signed(low) : range(low, high, signed)),
    chanceTitle: "هل يمكن أن يكون مصادفة؟",
    chance: (up, down, chance) =>
      `ما ارتفع: ${whole(up)}، وما انخفض: ${whole(down)}. لو تساوى احتمال الارتفاع والانخفاض لجاء تفاوت كهذا أو أكبر ${often(chance)}.`,
    chanceNone: "لم يرتفع شيء ولم ينخفض، فلا شيء يُقال.",
    chanceLimits:
      "يبيّن ذلك غرابة الاتجاه، لا مقدار التغيّر ولا سببه. وهو لا يعلم أن شخصًا واحدًا أعطى كل الإجابات، بمزاج واحد، في يوم واحد.",
    up: "ارتفع",
    down: "انخفض",
    new: "أُجيب عنه الآن، ولم يُجب عنه من قبل",
    dropped: "أُجيب عنه من قبل، ولم يُجب عنه الآن",
    sameCount: (count) => `ما بقي على حاله: ${whole(count)}.`,
    // An arrow between two names, in the direction of reading.
    move: (from, to) => `${apart(from)} ← ${apart(to)}`,
    points: (covered, points) =>
      `${whole(covered)} من ${counted(points, ["لا نقاط", "نقطة واحدة", "نقطتين", "# نقاط", "# نقطة", "# نقطة"])}`,
    unanswered: "بلا إجابة",
    notApplicable: "لا ينطبق",
  },
};
