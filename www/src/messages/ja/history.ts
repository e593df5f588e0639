import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { day, hundredth, range, shortDay, signed, whole } from "./words.js";

/** How often something of a probability comes, in words that can be pictured. */
function often(chance: number): string {
  if (chance < 0.005) {
    return "200回に1回未満";
  }
  const among = chance < 0.1 ? 100 : 10;
  return `${whole(among)}回に約${whole(Math.round(chance * among))}回（p = ${hundredth(chance)}）`;
}

export const history: Catalogue["history"] = {
  title: "履歴",
  lede: (count) => `このガイドの評価${whole(count)}件を、このブラウザーがこの端末に保存しています。`,
  none: "このガイドの評価はまだ保存されていません。最初の回答で現れます。以前に書き出したファイルは、下で取り込めます。",
  start: "評価を始める",
  anew: "新しい評価を始める",
  anewHint: "今の評価はここに残り、結果には両方が表示されます。",
  listTitle: "評価",
  current: "現在回答中",
  unnamed: (startedAt) => `${day(startedAt)}に開始`,
  modes: { quick: "簡易版", full: "完全版" },
  roles: { self: "自分", peer: "同僚として", report: "部下として", manager: "上司として" },
  group: (name) => `グループ${apart(name)}`,
  state: (answered, applicable) => `${whole(applicable)}件中${whole(answered)}件回答済み`,
  changed: (updatedAt) => `更新：${shortDay(updatedAt)}`,
  score: (score, low, high) =>
    low === high ? `総合${whole(score)}／100` : `総合${whole(score)}／100（${whole(low)}～${whole(high)}）`,
  noScore: (low, high) =>
    low === null || high === null
      ? "採点するものがありません"
      : `総合スコアはまだありません（${whole(low)}～${whole(high)}）`,
  open: "開く",
  rename: "名前を変更",
  export: "書き出す",
  remove: "削除",
  of: (name) => `：${apart(name)}`,
  nameLabel: "名前",
  nameHint: "空にすると日付で呼びます。",
  save: "保存",
  cancel: "キャンセル",
  opened: (name) => `現在回答中のものは「${apart(name)}」です。`,
  renamed: (name) => `名前を「${apart(name)}」に変えました。`,
  removed: (name) => `「${apart(name)}」を削除しました。`,
  exported: (file) => `${file}として書き出しました。`,
  exportedAll: (count, file) => `評価${whole(count)}件を、1行に1件ずつ${file}に書き出しました。`,
  imported: (count) => `評価${whole(count)}件を取り込みました。`,
  importedNothing: "取り込んだものはありません。",
  undo: "元に戻す",
  undone: "元に戻しました。",
  notUndone: "元に戻せませんでした。",
  unread: "このブラウザーに保存したものを今は読み込めません。そのまま残り、読み込みは自動的に再試行します。",
  tryAgain: "再試行",
  erase: {
    title: "消去",
    about:
      "このページがこのブラウザーに保存しているすべて：全ガイドの評価と練習、自分のガイド、選んだ言語、オフライン用の写し。",
    button: "すべて消去",
    question: "このページがこのブラウザーに保存しているものを、すべて消去しますか。",
    hint: "すべてのタブで直ちに消えます。ほかの操作をするか、ページを離れるまでは元に戻せます。",
    yes: "消去",
    no: "残す",
    done: "すべて消去しました。このブラウザーに、このページのものは残っていません。",
    failed: "一部を消去できませんでした。このサイトのほかのタブを閉じて、もう一度お試しください。",
  },
  unreadableTitle: "保存済み（ここでは読み込めません）",
  unreadable: "別の版が保存したか、壊れています。そのまま残します。書き出して、別の場所で見ることができます。",
  exportRaw: "そのまま書き出す",
  filesTitle: "ファイル",
  filesAbout:
    "一つのファイルから、一つまたは多数の評価を取り込めます。すでにあるものは回答ごとに統合し、後の回答を優先します。置き換わるものはありません。",
  exportAll: "すべてを一つのファイルに書き出す",

  trend: {
    title: "推移",
    about:
      "自分の評価を、最終更新日の順に並べています。帯は、未回答の答えがどうなっても、スコアが収まる範囲を示します。",
    metric: "表示",
    overall: "総合",
    chart: (name, low, high) =>
      `${apart(name)}の推移（${apart(low)}から${apart(high)}まで）。下の表にも同じ数値があります。`,
    keyDot: "スコア",
    keyBand: "収まる範囲",
    columns: ["評価", "スコア", "幅", "回答"],
    caption: (name) => `${apart(name)}の表`,
  },

  compare: {
    title: "変わったこと",
    choose: "二つを比べる",
    before: "前",
    after: "後",
    show: "比べる",
    back: "履歴に戻る",
    missing: "二つの評価のうち一つは、もうここに保存されていません。",
    lede: (before, after) => `${apart(before)}から${apart(after)}まで。`,
    quick: "一方が簡易版のため、設問だけを比べています。",
    otherVersion:
      "二つはガイドの異なる版に対するものです。回答は設問ごとに対応させました。文言の変わった設問は、意味が同じとは限りません。",
    chart: "前と後のスコア。下の表にも同じ数値があります。",
    keyBefore: "前",
    keyAfter: "後",
    overall: "総合",
    columns: ["成功指標", "前", "後", "変化", "範囲"],
    lenses: { outcomes: "達成していること", practices: "行っていること", readiness: "説明できること" },
    bounds:
      "最後の列は、両方の未回答の答えがどうなっても、変化が収まる範囲です。0を含む場合、未回答だけで説明がつく可能性があります。",
    change: (delta) => (delta === null ? "–" : signed(delta)),
    range: (low, high) => (low !== null && low === high ? signed(low) : range(low, high, signed)),
    chanceTitle: "偶然の可能性は",
    chance: (up, down, chance) =>
      `上がったものは${whole(up)}件、下がったものは${whole(down)}件です。上下が同じ確率なら、これ以上に偏るのは${often(chance)}です。`,
    chanceNone: "上下したものがないため、言えることはありません。",
    chanceLimits:
      "これは方向の偏りの珍しさを示すもので、変化の大きさや理由は示しません。一人が、同じ日に、同じ気分で、すべてに答えたことも考慮していません。",
    up: "上がったもの",
    down: "下がったもの",
    new: "新たに回答したもの",
    dropped: "回答がなくなったもの",
    sameCount: (count) => `変わらないものは${whole(count)}件です。`,
    move: (from, to) => `${apart(from)} → ${apart(to)}`,
    points: (covered, points) => `要点${whole(points)}件のうち${whole(covered)}件`,
    unanswered: "未回答",
    notApplicable: "該当なし",
  },
};
