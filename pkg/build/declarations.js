// Reads what a TypeScript module declares, with its comments: what the manifest of the elements and docs/api.md are made of.

import { readFile } from "node:fs/promises";
import { parseSync } from "rolldown/utils";

/**
 * A comment: its words, each paragraph a line; what `@throws` says; the code of `@example`.
 *
 * @typedef {{ words: string, throws: string, examples: string[] }} Comment
 */
/** @typedef {{ name: string, method: boolean, readonly: boolean, isStatic: boolean, type: string, source: string, comment: Comment }} Member */
/** @typedef {{ name: string, kind: "class" | "function" | "type" | "value", source: string, comment: Comment, members: Member[] }} Declaration */

/** @type {Readonly<Record<string, Declaration["kind"]>>} */
const KINDS = {
  ClassDeclaration: "class",
  TSDeclareFunction: "function",
  FunctionDeclaration: "function",
  TSInterfaceDeclaration: "type",
  TSTypeAliasDeclaration: "type",
  VariableDeclaration: "value",
};

/**
 * The declarations of a module by name.
 *
 * @param {string} path
 * @returns {Promise<Map<string, Declaration>>}
 */
export async function declarationsOf(path) {
  const source = await readFile(path, "utf8");
  const { program, comments } = parseSync(path, source);
  /** @param {{ start: number }} node */
  const commentBefore = ({ start }) => {
    const comment = comments.findLast(({ end, value }) => end <= start && value.startsWith("*"));
    return parsedComment(comment !== undefined && source.slice(comment.end, start).trim() === "" ? comment.value : "");
  };
  const declared = program.body.flatMap((/** @type {any} */ statement) => {
    const node = statement.declaration ?? statement;
    const kind = KINDS[node.type];
    if (kind === undefined) {
      return [];
    }
    const name = (node.id ?? node.declarations[0].id).name;
    const members = (node.body?.body ?? []).flatMap((/** @type {any} */ member) =>
      memberOf(member, source, commentBefore),
    );
    const text = source.slice(node.start, node.end);
    return [{ name, kind, source: text, comment: commentBefore(statement), members }];
  });
  return new Map(declared.map((declaration) => [declaration.name, declaration]));
}

/**
 * The declaration of a name that must be there.
 *
 * @param {ReadonlyMap<string, Declaration>} declared
 * @param {string} name
 */
export function required(declared, name) {
  const found = declared.get(name);
  if (found === undefined) {
    throw new Error(`${name} is not declared any more: name another where it is looked for, or export it again`);
  }
  return found;
}

/**
 * @param {any} member
 * @param {string} source
 * @param {(node: { start: number }) => Comment} commentBefore
 * @returns {Member[]} nothing for what is private
 */
function memberOf(member, source, commentBefore) {
  const name = member.key?.name ?? member.key?.value;
  if (name === undefined || member.accessibility === "private" || member.key.type === "PrivateIdentifier") {
    return [];
  }
  const typed = member.typeAnnotation ?? member.returnType ?? member.value?.returnType;
  const type = typed?.typeAnnotation;
  return [
    {
      name,
      method: member.type === "TSMethodSignature" || member.kind === "method" || member.kind === "constructor",
      readonly: member.readonly === true || member.kind === "get",
      isStatic: member.static === true,
      type: type === undefined ? "" : source.slice(type.start, type.end),
      source: source.slice(member.start, member.end),
      comment: commentBefore(member),
    },
  ];
}

/**
 * Takes a comment apart.
 *
 * @param {string} text what stands between the marks of a comment
 * @returns {Comment}
 */
export function parsedComment(text) {
  const lines = text.split("\n").map((line) => line.replace(/^\s*\*+ ?/, "").trimEnd());
  const parts = lines.join("\n").split(/^(?=@\w)/m);
  const tagged = (/** @type {string} */ tag) =>
    parts.filter((part) => part.startsWith(`@${tag}`)).map((part) => part.slice(tag.length + 1).trim());
  const [first = ""] = parts;
  return {
    words: flowing(first.startsWith("@") ? "" : first.trim()),
    throws: flowing(
      tagged("throws")
        .join(" ")
        .replace(/^\{\w+\}\s*/, ""),
    ),
    examples: tagged("example"),
  };
}

/**
 * A paragraph becomes one line; empty lines and lists stay.
 *
 * @param {string} text
 */
function flowing(text) {
  return text.replaceAll(/([^\n])\n(?![\n-])\s*/g, "$1 ");
}
