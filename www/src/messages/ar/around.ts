/** What the page says around its views, and in those that are small. */

import type { Catalogue } from "../catalogue.js";
import { apart, characters, counted, day, list, statements, whole } from "./words.js";

const minutes = (count: number) =>
  counted(count, ["أقل من دقيقة", "دقيقة واحدة", "دقيقتين", "# دقائق", "# دقيقة", "# دقيقة"]);
const findings = (count: number) =>
  counted(count, [
    "لا ملحوظات أخرى",
    "ملحوظة أخرى",
    "ملحوظتان أخريان",
    "# ملحوظات أخرى",
    "# ملحوظة أخرى",
    "# ملحوظة أخرى",
  ]);

export const page: Catalogue["page"] = {
  title: (...parts) => [...parts, "Leadmark"].join(" – "),
  views: {
    start: "البداية",
    assess: "التقييم",
    invited: "طلب إجابات",
    results: "النتائج",
    practice: "التدرّب",
    guide: "الدليل",
    history: "السجل",
    compare: "مقارنة",
    team: "الفريق",
    embed: "التضمين",
    own: "دليلك الخاص",
    shared: "نتائج مشتركة",
    missing: "غير موجود",
    failed: "لم يُحمَّل",
  },
  language: "اللغة",
  review: "المراجعة",
  loading: "جارٍ التحميل…",
  notLoaded: {
    title: "تعذّر تحميل هذا الجزء",
    text: "هل أنت غير متصل؟ ما أجبت عنه لم يُمسّ.",
    retry: "إعادة المحاولة",
  },
  missing: {
    title: "لا شيء في هذا العنوان",
    text: "ربما قُطع العنوان أو كُتب خطأً.",
    toStart: "الذهاب إلى البداية",
  },
  guideInUse: (title) => `دليلك: ${apart(title)}`,
  guideUnusable: "الدليل الذي فتحته هنا لا يستطيع هذا الإصدار استخدامه، فيُعرض الدليل المضمّن.",
  guideUnusableLink: "إصلاح دليلك",
};

export const start: Catalogue["start"] = {
  quick: (count, time) => `${statements(count)}، نحو ${minutes(time)}`,
  full: (items, time) =>
    `${counted(items, ["لا بنود", "بند واحد", "بندان", "# بنود", "# بندًا", "# بند"])}، نحو ${minutes(time)}`,
  statements,
  resume: "المتابعة من حيث توقفت",
  resumeState: (answered, asked, changed) =>
    `أُجيب عن ${whole(answered)} من ${whole(asked)}، وآخر تغيير في ${day(changed)}`,
  anew: "بدء تقييم جديد",
  anewHint: "يبقى الحالي في سجلّك",
};

export const copyWords: Catalogue["copyWords"] = {
  copy: "نسخ",
  copied: "نُسخ.",
  selected: "النص محدد: اضغط Ctrl أو Cmd مع C لنسخه.",
};

export const fileWords: Catalogue["fileWords"] = {
  choose: "اختيار ملفات",
  chooseFolder: "اختيار مجلد",
  drop: { one: "أو إفلاته هنا", many: "أو إفلاتها هنا" },
  tooLarge: (most) => `الملف أكبر من ${whole(most / 1024 / 1024)} ميغابايت، ولا تحتاج أي مجموعة تقييمات إلى ذلك`,
  more: (count) => `في هذا الملف ${findings(count)}`,
  line: (line) => `السطر ${whole(line)}`,
  otherGuide: (theirs, ours) =>
    `إجابات هذا الملف عن الدليل «${apart(theirs)}»؛ والدليل المستخدم هو «${apart(ours)}». افتح ذلك الدليل أولًا، ثم أضف الملف`,
  refused: (name) => `لا يمكن استخدام ${apart(name)}`,
  partly: (name) => `بعض ما في ${apart(name)} لا يمكن استخدامه`,
  untouched: "المحفوظ هنا لم يُمسّ.",
  nothingFound: "لم يكن فيما أُفلت ملف.",
};

export const offline: Catalogue["offline"] = {
  ready: "هناك إصدار أحدث من هذه الصفحة.",
  use: "استخدامه الآن",
  unsaved: "في هذه الصفحة شيء غير محفوظ، وسيبدأ الإصدار الأحدث من دونه. احفظه أو انسخه أولًا.",
  anyway: "استخدامه مع ذلك",
};

export const invited: Catalogue["invited"] = {
  title: {
    self: "",
    peer: "مطلوب منك أن تجيب بصفتك زميلًا",
    report: "مطلوب منك أن تجيب بصفتك مرؤوسًا",
    manager: "مطلوب منك أن تجيب بصفتك مديرًا",
  },
  about: {
    peer: "شخص يعمل معك في المستوى نفسه يود أن يعرف كيف ترى عمله.",
    report: "شخص يديرك يود أن يعرف كيف ترى عمله.",
    manager: "شخص تديره يود أن يعرف كيف ترى عمله.",
  },
  group: (name) => `والمجموعة المذكورة هي ${apart(name)}.`,
  what: "تقيّم ذلك الشخص بالعبارات نفسها التي يقيّم بها نفسه. عند الانتهاء صدّر الملف من «النتائج» وأعده إليه. لا شيء يُرسل تلقائيًا.",
  apart: "إجاباتك الخاصة، إن كانت لك هنا إجابات، تبقى منفصلة ولا تختلط بهذه.",
  own: "لك هنا إجابات خاصة لم تكتمل. توضع جانبًا كما هي، وتجدها في سجلّك.",
  begin: "بدء",
  resume: "متابعة هذه الإجابات",
  underWay: "بدأت هذا من قبل.",
  anew: "البدء من جديد",
  not: "ليس الآن",
  badTitle: "هذا الرابط غير مكتمل",
  badRole: (role) =>
    `يطلب إجابات بالدور «${apart(role)}»، وهو غير موجود: الأدوار هي peer وreport وmanager. اطلب الرابط من جديد.`,
  badGroup: (most) => `اسم مجموعته أطول من ${characters(most)}. اطلب الرابط من جديد.`,
  otherGuideTitle: "هذا الرابط عن دليل آخر",
  otherGuide: (theirs, ours) =>
    `يسأل عن الدليل «${apart(theirs)}»، والدليل المستخدم هنا هو «${apart(ours)}». تحتاج إلى ملف ذلك الدليل ممن أرسل إليك الرابط.`,
  openOwn: "افتح ذلك الدليل",
  thenAgain: "أولًا، ثم هذا الرابط من جديد.",
};

export const own: Catalogue["own"] = {
  title: "دليلك الخاص",
  lede: "افتح دليلًا مكتوبًا بصيغة Markdown، أو الصق نصه. يُقرأ هنا أثناء الكتابة، ولا يغادر هذا المتصفح، شأنه شأن إجاباتك.",
  file: "فتح ملف ‎.md",
  label: "نص الدليل",
  hint: "يكفي عنوان فيه «success metrics»، وعنوان ### لكل معيار، وتحته قائمة عبارات.",
  findingsTitle: "ما وُجد",
  empty: "تظهر الملحوظات هنا حالما يكون هناك نص.",
  clean: "لا شيء يحتاج إلى إصلاح.",
  summary: (errors, warnings, notes) =>
    list([
      ...(errors > 0 ? [counted(errors, ["", "خطأ واحد", "خطآن", "# أخطاء", "# خطأً", "# خطأ"])] : []),
      ...(warnings > 0 ? [counted(warnings, ["", "تحذير واحد", "تحذيران", "# تحذيرات", "# تحذيرًا", "# تحذير"])] : []),
      ...(notes > 0 ? [counted(notes, ["", "تنبيه واحد", "تنبيهان", "# تنبيهات", "# تنبيهًا", "# تنبيه"])] : []),
    ]),
  severity: { error: "خطأ", warning: "تحذير", note: "تنبيه" },
  at: (severity, place) => `${severity}، ${place}`,
  place: (line, column) => `السطر ${whole(line)}، العمود ${whole(column)}`,
  more: (count) => `${findings(count)}: أصلح بعض هذه أولًا.`,
  countsTitle: "ما يحتويه",
  counts: {
    metrics: (count) =>
      counted(count, [
        "لا معايير نجاح",
        "معيار نجاح واحد",
        "معيارا نجاح",
        "# معايير نجاح",
        "# معيار نجاح",
        "# معيار نجاح",
      ]),
    indicators: statements,
    practices: (count) =>
      counted(count, ["لا ممارسات", "ممارسة واحدة", "ممارستان", "# ممارسات", "# ممارسة", "# ممارسة"]),
    measures: (count) => counted(count, ["لا مقاييس", "مقياس واحد", "مقياسان", "# مقاييس", "# مقياسًا", "# مقياس"]),
    domains: (count) => counted(count, ["لا مجالات", "مجال واحد", "مجالان", "# مجالات", "# مجالًا", "# مجال"]),
    topics: (count) => counted(count, ["لا موضوعات", "موضوع واحد", "موضوعان", "# موضوعات", "# موضوعًا", "# موضوع"]),
    questions: (count) => counted(count, ["لا أسئلة", "سؤال واحد", "سؤالان", "# أسئلة", "# سؤالًا", "# سؤال"]),
    points: (count) =>
      counted(count, [
        "لا نقاط في الأطر",
        "نقطة واحدة في الأطر",
        "نقطتان في الأطر",
        "# نقاط في الأطر",
        "# نقطة في الأطر",
        "# نقطة في الأطر",
      ]),
  },
  use: "استخدام هذا الدليل",
  unusable: (place) => `لا يمكن استخدام هذا الدليل ما دام فيه خطأ: ${place}.`,
  inUse: (title) => `${apart(title)} مستخدم الآن في هذه الصفحة. الإجابات عن الأدلة الأخرى محفوظة، كل منها مع دليلها.`,
  notKept: "لا يسمح هذا المتصفح بحفظه، فيبقى مستخدمًا حتى إغلاق هذه الصفحة.",
  start: "الذهاب إلى البداية",
  back: "العودة إلى الدليل المضمّن",
  isBack: "الدليل المضمّن مستخدم من جديد. يبقى نصك هنا حتى إغلاق هذه الصفحة.",
  tooLarge: (bytes, most) =>
    `حجم الملف ${whole(bytes / 1024 / 1024)} ميغابايت، أكثر من ${whole(most / 1024 / 1024)} ميغابايت المسموح بها للدليل.`,
  notText: "الملف ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8 وافتحه من جديد.",
};

export const shared: Catalogue["shared"] = {
  title: "نتائج مشتركة",
  about: (changed) => `شاركها معك شخص برابط. آخر تغيير فيها في ${day(changed)}. تُعرض هنا ولا تُحفظ.`,
  named: (name) => `واسمها ${apart(name)}.`,
  keep: "الاحتفاظ بنسخة",
  keepHint: "تضاف إلى سجلّك، بجانب إجاباتك ومنفصلة عنها.",
  kept: "في سجلّك نسخة.",
  toHistory: "الذهاب إلى سجلّك",
  undo: "تراجع",
  undone: "أُزيلت النسخة.",
  refusedTitle: "لا يمكن قراءة هذا الرابط",
  askAgain: "اطلب الرابط من جديد، أو اطلب الملف.",
  refusals: {
    "bad-link": "الرابط مبتور أو معدَّل. انسخه من جديد، أو اطلب الملف.",
    "later-version": "صنعت هذا الرابط نسخة أحدث. أعد تحميل الصفحة، أو اطلب الملف.",
    "too-large": "الرابط أطول مما ينبغي. اطلب الملف.",
  },
  damaged: "ربما قُطع عند إرساله.",
  otherGuide: (theirs, ours) => `هذه إجابات عن الدليل «${apart(theirs)}»، والدليل المستخدم هنا هو «${apart(ours)}».`,
  openOwn: "افتح ذلك الدليل",
  thenAgain: "أولًا، ثم هذا الرابط من جديد.",
  partly: "بعضها لا يلائم هذا الدليل فاستُبعد:",
};
