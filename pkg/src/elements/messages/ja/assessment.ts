import type { Messages } from "../en/catalogue.js";
import { apart } from "../formats.js";
import { answers, statements, whole } from "./words.js";

const SURE = { low: "低い", medium: "中程度", high: "高い" } as const;

export const assessment: Messages["assessment"] = {
  place: (page, pages) => `${whole(pages)}ページ中${whole(page)}ページ目`,
  question: (number, total) => `設問${whole(number)}（全${whole(total)}件）`,
  checkAgain: "要再確認",
  progress: (responded, total, notApplicable) =>
    `${whole(total)}件中${whole(responded)}件回答済み${notApplicable > 0 ? `（うち該当なし${whole(notApplicable)}件）` : ""}`,

  notApplicable: (self) => (self ? "自分には該当しません" : "該当しません"),
  clear: "回答を消す",
  cleared: "回答を消しました。",
  of: (statement) => `：${statement}`,

  addEvidence: "根拠や確信度を追加",
  noted: (note, confidence) => {
    if (confidence === undefined) {
      return "根拠";
    }
    return note ? `根拠、確信度：${SURE[confidence]}` : `確信度：${SURE[confidence]}`;
  },
  unsaved: "根拠：長すぎるため未保存",
  evidenceHint: "この回答を裏づける、実際に見たことは何ですか。回答と一緒に保存します。",
  characters: (used, most) => `${whole(used)}／${whole(most)}文字`,
  tooLong: (over) => `${whole(over)}文字超過しています。短くするまで、この文章は保存しません。`,

  sure: "この回答にどのくらい確信がありますか",
  sureHint: "任意です。スコアは変わりません。見直す価値のある回答を示します。",
  sureness: { low: "低い", medium: "中程度", high: "高い" },
  sureClear: "確信度を消す",
  sureCleared: "確信度を消しました。",

  back: (name) => `戻る：${apart(name)}`,
  next: (name) => `次へ：${apart(name)}`,
  toReview: "次へ：回答の確認",
  toResults: "結果を見る",
  soFar: "ここまでの結果",

  contents: "すべてのページ",
  pages: "評価のページ",
  pageState: (responded, total) => `${whole(responded)}／${whole(total)}`,

  errors: {
    title: (count) => `長すぎて保存できない文章が${whole(count)}件あります`,
    over: (over) => `：${whole(over)}文字超過`,
    kept: "書いた内容はこのページを閉じるまで欄に残り、十分に短くなりしだい保存します。",
    goOn: "保存せずに続ける",
  },

  review: {
    title: "回答を確認してください",
    back: "一覧に戻る",
    nothing: "まだ回答がありません。結果はいつでも見ることができ、足りないものを示します。",
    open: (open, total) =>
      `${statements(total)}のうち${whole(open)}件が未回答です。未回答のままでもかまいません。それで何が変わりうるかは結果に示します。`,
    all: (total) => `${statements(total)}すべてに回答しました。`,
    notApplicable: (count) => `該当なし${whole(count)}件`,
    complete: "すべて回答済み",
    question: (number) => `設問${whole(number)}：`,
    rest: (count) => `ほか${whole(count)}件`,
    more: (count) =>
      `ガイドにはほかに、実践と計測項目に関する設問が${whole(count)}件あります。答えると全体像がより明確になりますが、未回答でもかまいません。`,
    addMore: "実践と計測項目を追加",
  },

  views: {
    peer: "同僚として回答します。この人の仕事をどう見ていますか。",
    report: "部下として回答します。この人の仕事をどう見ていますか。",
    manager: "上司として回答します。この人の仕事をどう見ていますか。",
  },
  viewEvidence: "根拠があると伝わります。実際に見たことを書いてください。",
  group: (name) => `グループ：${apart(name)}`,

  changed: {
    title: "回答後にガイドが変わりました",
    check: (count) =>
      `${answers(count)}は保持しています。設問の意味が変わっている可能性があります。「要再確認」と付いたものをご確認ください。`,
    orphaned: (count) =>
      `${answers(count)}は、ガイドからなくなった設問のものです。ファイルには残りますが、どこにも集計しません：`,
    done: "確認しました",
    close: "この通知を閉じる",
  },
  unloaded: {
    text: "回答はそのまま残りますが、スコアはまだ表示できません。このページの一部を読み込めませんでした。",
    retry: "もう一度読み込む",
  },
  problems: (count) => `この評価のうち${whole(count)}件は使えません。保存済みの内容はそのまま残ります：`,
  unreadable: (count) => `ここに保存した評価のうち${whole(count)}件は、この版では読み込めません。そのまま残します。`,

  paper: {
    date: "日付：",
    evidence: "根拠：",
    sure: "確信度：",
  },
  nothingToRate: "このガイドには評価する設問がありません。",
  nothingQuick: "このガイドには、成功指標の設問がありません。",
};
