/** Who wrote a comment or is mentioned in it; `email` is "" where the file does not tell. */
export type CommentPerson = { readonly name: string; readonly email: string };

/** Piece of a comment's text, its `@` included, that names a person. */
export type CommentMention = {
  readonly start: number;
  readonly length: number;
  readonly person: CommentPerson;
};

export type CommentText = {
  readonly text: string;
  readonly mentions: readonly CommentMention[];
};

export type CommentEntry = CommentText & {
  readonly author: CommentPerson;
  /** ISO in UTC; undefined for what was a note before. */
  readonly created: string | undefined;
};

/** `id` is a GUID in braces, stable in the file. */
export type CommentReply = CommentEntry & { readonly id: string };

export type CommentThread = CommentReply & {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  /** Oldest first. */
  readonly replies: readonly CommentReply[];
};

export type CommentCell = { readonly row: number; readonly column: number };

/** The comments of a sheet with their replies. Notes are another matter: they stay as they are. */
export type CommentThreads = {
  /** By cell, row for row. */
  readonly all: readonly CommentThread[];
  /** The comment of this id, or the one that the reply of this id belongs to. */
  find(id: string): CommentThread | undefined;
  /** True where the cell has a comment or a note: it cannot have another one. */
  isTaken(cell: CommentCell): boolean;
  /** Gives the new comment's id. */
  add(cell: CommentCell, entry: CommentEntry): string;
  /** Gives the new reply's id. */
  reply(id: string, entry: CommentEntry): string;
  /** Replaces what a comment or a reply says. */
  rewrite(id: string, text: CommentText): void;
  resolve(id: string, resolved: boolean): void;
  /** Deletes a comment with its replies, or one reply. */
  delete(id: string): void;
};
