import type { CommentReply } from "#ooxml/model/comment-model";

import type { Property } from "../../protocol/object-type";
import { mentionsOf, richContentOf } from "./comment-text";

/** What comments and replies tell alike. */
export function entryProperties<Self>(
  entryOf: (self: Self) => CommentReply,
): Readonly<Record<string, Property<Self>>> {
  return {
    Id: { get: (self) => entryOf(self).id },
    AuthorName: { get: (self) => entryOf(self).author.name },
    AuthorEmail: { get: (self) => entryOf(self).author.email },
    // Comments that were notes have none.
    CreationDate: { get: (self) => entryOf(self).created ?? null },
    ContentType: { get: (self) => (entryOf(self).mentions.length > 0 ? "Mention" : "Plain") },
    Mentions: { get: (self) => mentionsOf(entryOf(self)) },
    RichContent: { get: (self) => richContentOf(entryOf(self)) },
  };
}
