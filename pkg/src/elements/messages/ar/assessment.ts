import type { Messages } from "../en/catalogue.js";
import { answers, apart, counted, ofStatements, plural, statements, whole } from "./words.js";

const SURE = { low: "منخفضة", medium: "متوسطة", high: "عالية" } as const;

const characters = (count: number) => counted(count, ["لا أحرف", "حرف واحد", "حرفين", "# أحرف", "# حرفًا", "# حرف"]);

export const assessment: Messages["assessment"] = {
  place: (page, pages) => `${whole(page)} من ${whole(pages)}`,
  question: (number, total) => `العبارة ${whole(number)} من ${whole(total)}`,
  checkAgain: "تحتاج إلى مراجعة",
  progress: (responded, total, notApplicable) =>
    `أُجيب عن ${whole(responded)} من ${whole(total)}${notApplicable > 0 ? `، منها ${whole(notApplicable)} بعدم الانطباق` : ""}`,

  notApplicable: (self) => (self ? "لا تنطبق عليّ" : "لا تنطبق"),
  clear: "مسح الإجابة",
  cleared: "مُسحت الإجابة.",
  of: (statement) => `: ${apart(statement)}`,

  addEvidence: "إضافة شاهد أو درجة ثقة",
  noted: (note, confidence) => {
    if (confidence === undefined) {
      return "شاهد";
    }
    return note ? `شاهد، والثقة ${SURE[confidence]}` : `الثقة ${SURE[confidence]}`;
  },
  unsaved: "الشاهد: أطول من اللازم، غير محفوظ",
  evidenceHint: "ما الذي رأيته ويدعم هذه الإجابة؟ يبقى مع إجاباتك.",
  characters: (used, most) => `${whole(used)} من ${characters(most)}`,
  tooLong: (over) => `أطول من اللازم بمقدار ${characters(over)}: لن يُحفظ هذا النص حتى يصير أقصر.`,

  sure: "ما مدى ثقتك بهذه الإجابة؟",
  sureHint: "اختياري. لا يغيّر أي درجة؛ بل يبيّن أي الإجابات تستحق نظرة ثانية.",
  sureness: { low: "منخفضة", medium: "متوسطة", high: "عالية" },
  sureClear: "مسح درجة الثقة",
  sureCleared: "مُسحت درجة الثقة.",

  back: (name) => `السابق: ${apart(name)}`,
  next: (name) => `التالي: ${apart(name)}`,
  toReview: "التالي: مراجعة إجاباتك",
  toResults: "عرض نتائجك",
  soFar: "النتائج حتى الآن",

  contents: "كل الصفحات",
  pages: "صفحات التقييم",
  pageState: (responded, total) => `${whole(responded)} من ${whole(total)}`,

  errors: {
    title: (count) =>
      counted(count, [
        "لا نصوص أطول من أن تُحفظ",
        "نص واحد أطول من أن يُحفظ",
        "نصان أطول من أن يُحفظا",
        "# نصوص أطول من أن تُحفظ",
        "# نصًا أطول من أن تُحفظ",
        "# نص أطول من أن تُحفظ",
      ]),
    over: (over) => `: أطول من اللازم بمقدار ${characters(over)}`,
    kept: "ما كُتب يبقى في حقله حتى إغلاق هذه الصفحة، ويُحفظ حالما يقصر بما يكفي.",
    goOn: "المتابعة من دون حفظ",
  },

  review: {
    title: "مراجعة إجاباتك",
    back: "العودة إلى النظرة العامة",
    nothing: "لا إجابات بعد. يمكنك الاطلاع على النتائج في أي وقت؛ فهي تبيّن ما ينقص.",
    open: (open, total) =>
      `بقي ${whole(open)} من ${ofStatements(total)} بلا إجابة. يمكنك ترك ذلك مفتوحًا: تبيّن النتائج ما قد يغيّره.`,
    all: (total) =>
      counted(total, [
        "لا عبارات هنا.",
        "أُجيب عن العبارة الوحيدة.",
        "أُجيب عن العبارتين كلتيهما.",
        "أُجيب عن العبارات كلها، وعددها #.",
        "أُجيب عن العبارات كلها، وعددها #.",
        "أُجيب عن العبارات كلها، وعددها #.",
      ]),
    notApplicable: (count) => `لا تنطبق: ${whole(count)}`,
    complete: "أُجيب عن الكل",
    question: (number) => `العبارة ${whole(number)}: `,
    rest: (count) => `وغيرها: ${whole(count)}`,
    more: (count) => `في الدليل أيضًا ${statements(count)} عن الممارسات والمقاييس. تعطي صورة أكمل، ويمكن تركها مفتوحة.`,
    addMore: "إضافة الممارسات والمقاييس",
  },

  views: {
    peer: "تجيب بصفتك زميلًا: كيف ترى عمل هذا الشخص؟",
    report: "تجيب بصفتك ممن يديرهم هذا الشخص: كيف ترى عمله؟",
    manager: "تجيب بصفتك مدير هذا الشخص: كيف ترى عمله؟",
  },
  viewEvidence: "الشواهد مفيدة: اذكر ما رأيته، كي يُفهم رأيك.",
  group: (name) => `المجموعة: ${apart(name)}`,

  changed: {
    title: "تغيّر الدليل منذ إجابتك",
    check: (count) =>
      `${plural(count, "إجابتك باقية", "إجابتاك باقيتان", `إجاباتك باقية، وعددها ${whole(count)}`)}. قد لا يبقى للعبارات المعنى نفسه: راجع ما وُسم بعبارة «تحتاج إلى مراجعة».`,
    orphaned: (count) =>
      `${answers(count)} ${plural(count, "تخص", "تخصان", "تخص")} عبارات لم تعد في الدليل. ${plural(count, "تبقى في ملفك ولا تُحسب", "تبقيان في ملفك ولا تُحسبان", "تبقى في ملفك ولا تُحسب")} في أي مكان:`,
    done: "راجعتها",
    close: "إغلاق هذا التنبيه",
  },
  unloaded: {
    text: "إجاباتك محفوظة، لكن لا يمكن عرض الدرجات بعد: تعذّر تحميل جزء من هذه الصفحة.",
    retry: "إعادة التحميل",
  },
  problems: (count) =>
    `${counted(count, [
      "لا مدخلات يتعذر استخدامها",
      "مدخل واحد في هذا التقييم لا يمكن استخدامه",
      "مدخلان في هذا التقييم لا يمكن استخدامهما",
      "# مدخلات في هذا التقييم لا يمكن استخدامها",
      "# مدخلًا في هذا التقييم لا يمكن استخدامها",
      "# مدخل في هذا التقييم لا يمكن استخدامها",
    ])}. ما حُفظ باقٍ كما هو:`,
  unreadable: (count) =>
    counted(count, [
      "لا تقييمات يتعذر على هذا الإصدار قراءتها.",
      "هنا تقييم محفوظ لا يستطيع هذا الإصدار قراءته. وهو باقٍ كما هو.",
      "هنا تقييمان محفوظان لا يستطيع هذا الإصدار قراءتهما. وهما باقيان كما هما.",
      "هنا # تقييمات محفوظة لا يستطيع هذا الإصدار قراءتها. وهي باقية كما هي.",
      "هنا # تقييمًا محفوظًا لا يستطيع هذا الإصدار قراءتها. وهي باقية كما هي.",
      "هنا # تقييم محفوظ لا يستطيع هذا الإصدار قراءتها. وهي باقية كما هي.",
    ]),

  paper: {
    date: "التاريخ:",
    evidence: "الشاهد:",
    sure: "مدى الثقة:",
  },
  nothingToRate: "ليس في هذا الدليل عبارات لتقييمها.",
  nothingQuick: "ليس في هذا الدليل عبارات تحت معايير النجاح.",
};
