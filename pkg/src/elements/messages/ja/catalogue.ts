/**
 * Japanese, in です・ます. What the words of design.md are called, here and on the page:
 *
 * assessment 評価、guide ガイド、statement 設問、success metric 成功指標、indicator 指標、practice 実践、measure 計測項目、level
 * レベル、score スコア、band 幅、target 目標、plan 計画、step ステップ、confidence 確信度、evidence 根拠、note メモ、rater
 * 評価者、peer 同僚、report 部下、manager 上司、lens 観点、coverage 回答率、readiness 準備度、framework フレームワーク、point 要点、
 * headroom 伸びしろ。
 */

import type { Messages } from "../en/catalogue.js";
import { assessment } from "./assessment.js";
import { guide } from "./guide.js";
import { practice } from "./practice.js";
import { results } from "./results.js";
import { day, percent, whole } from "./words.js";

export const catalogue: Messages = {
  lang: "ja",
  direction: "ltr",

  points: whole,
  share: percent,
  day,

  loading: "ガイドを読み込んでいます…",
  slow: {
    text: "ガイドはまだ読み込み中です。いつもより時間がかかっています。",
    retry: "再試行",
  },
  failed: {
    title: "この評価を表示できません",
    retry: "再試行",
    code: (code) => `コード：${code}`,
  },
  errors: {
    "guide-unavailable": "ガイドを読み込めませんでした。接続とアドレスを確かめてください。",
    "wasm-unavailable":
      "プログラム（WebAssembly）を読み込めないか、このページでは実行が許可されていません。接続を確かめてください。",
    "too-large": "ガイドが4 MBを超えています。",
    "unusable-guide": "ガイドに誤りがあるため使えません。",
    trapped: "プログラムが処理の途中で止まりました。続けるにはページを再読み込みしてください。",
    internal: "失敗するはずのないところで失敗しました。",
  },
  stopped: {
    title: "ここで問題が起きました",
    kept: "回答への影響はありません：",
    reload: "ページを再読み込み",
  },
  saveFile: "ファイルに保存",

  saved: {
    nowhere: "保存するものはまだありません",
    saving: "保存しています…",
    device: "この端末に保存しました",
    asked: "未保存：このページを閉じるまで保持します",
    refused:
      "未保存：このブラウザーはここでの保存を許可していません。回答はこのページを閉じるまで残ります。残しておくには書き出してください。",
    full: "未保存：この端末に空きがありません。回答はこのページを閉じるまで残り、空きができしだい保存します。",
    blocked:
      "未保存：別のタブでこのサイトの古い版が開いています。そのタブを閉じると回答を保存します。回答はこのページを閉じるまで残ります。",
    outdated:
      "未保存：別のタブでこのサイトの新しい版が開いています。ファイルに保存してから、このページを再読み込みしてください。それまで回答は残ります。",
    failed:
      "未保存：このブラウザーの保存機能に障害が起きました。回答はこのページを閉じるまで残り、保存は自動的に再試行します。",
  },

  unread: {
    title: "保存済みの回答をまだ読み込めません",
    why: {
      blocked:
        "別のタブで開いているこのサイトの古い版が使用中です。そのタブを閉じると、このページは自動的に続行します。",
      outdated: "別のタブで開いているこのサイトの新しい版が保存形式を変更しました。続けるには再読み込みしてください。",
      failed: "このブラウザーの保存機能が応答しません。保存済みの内容はそのまま残り、読み込みは自動的に再試行します。",
    },
    retry: "再試行",
    reload: "ページを再読み込み",
    goOn: "読み込まずに続ける",
    goOnHint: "この後の回答は、保存済みのものとは別の評価になります。",
  },

  assessment,
  results,
  practice,
  guide,
};
