import type { CommentMention, CommentText } from "#ooxml/model/comment-model";

import { asNumber, asOneOf, asRecord, asText, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";

/** How the API shows a person who is mentioned; `id` stands in the rich text. */
export type MentionRecord = {
  readonly email: string;
  readonly id: number;
  readonly name: string;
};

const mention = /<at\s+id=(["'])(\d+)\1\s*>([\s\S]*?)<\/at>/g;

/** What is added as plain text is a text, what is added as a mention is rich text with its persons. */
export function contentArgument(content: unknown, type: unknown): CommentText {
  const kind = isAbsent(type) ? "Plain" : asOneOf(type, ["Plain", "Mention"]);
  return kind === "Plain" ? plainText(content) : richText(content);
}

export function plainText(content: unknown): CommentText {
  return { text: requireSaid(asText(content)), mentions: [] };
}

/** Rich text is markup: each `<at id="0">` names one of the mentions, and is shown after an `@`. */
export function richText(content: unknown): CommentText {
  const { richContent, mentions } = asRecord(content);
  const rich = asText(richContent);
  const persons = readMentions(mentions);
  const found: CommentMention[] = [];
  let text = "";
  let from = 0;
  for (const match of rich.matchAll(mention)) {
    const [whole, , id = "", name = ""] = match;
    const person = persons.get(Number(id));
    if (person === undefined) throw new HostError("InvalidArgument");
    text += withoutMarks(rich.slice(from, match.index));
    const shown = `@${withoutMarks(name)}`;
    found.push({
      start: text.length,
      length: shown.length,
      person: { name: person.name, email: person.email },
    });
    text += shown;
    from = match.index + whole.length;
  }
  return { text: requireSaid(text + withoutMarks(rich.slice(from))), mentions: found };
}

function readMentions(value: unknown): ReadonlyMap<number, MentionRecord> {
  if (isAbsent(value)) return new Map();
  if (!Array.isArray(value)) throw new HostError("InvalidArgument");
  return new Map(
    value.map((each: unknown) => {
      const { email, id, name } = asRecord(each);
      const record = { email: asText(email), id: asNumber(id), name: asText(name) };
      return [record.id, record];
    }),
  );
}

/** The persons that a text mentions, each once. */
export function mentionsOf({ mentions }: CommentText): readonly MentionRecord[] {
  return personsOf(mentions).map(({ name, email }, id) => ({ email, id, name }));
}

export function richContentOf({ text, mentions }: CommentText): string {
  const persons = personsOf(mentions);
  let rich = "";
  let from = 0;
  for (const { start, length, person } of mentions) {
    const id = persons.findIndex((each) => isSame(each, person));
    const shown = text.slice(start, start + length).replace(/^@/, "");
    rich += `${withMarks(text.slice(from, start))}<at id="${id}">${withMarks(shown)}</at>`;
    from = start + length;
  }
  return rich + withMarks(text.slice(from));
}

type Person = CommentMention["person"];

function personsOf(mentions: readonly CommentMention[]): readonly Person[] {
  const persons: Person[] = [];
  for (const { person } of mentions)
    if (!persons.some((each) => isSame(each, person))) persons.push(person);
  return persons;
}

function isSame(one: Person, other: Person): boolean {
  return one.name === other.name && one.email === other.email;
}

/** Excel posts no empty comment. */
function requireSaid(text: string): string {
  if (text === "") throw new HostError("InvalidArgument");
  return text.replaceAll(/\r\n?/g, "\n");
}

function withoutMarks(rich: string): string {
  return rich.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function withMarks(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
