/** What can be wrong with a file as a whole; what is wrong with one row of it is a `RowProblem`. */

export const TRANSFER_CODES = [
  /** Nothing stands in it. */
  'empty',
  /** No form that is read: an image, a PDF, an old .xls. */
  'unknown-format',
  /** In no encoding that is read, or damaged beyond it. */
  'encoding',
  /** More bytes, packed or unpacked, than can be read without harm. */
  'too-big',
  /** More rows than the form holds. */
  'too-many-rows',
  /** A workbook that is damaged, has no sheet, or is locked by a password. */
  'workbook',
  'locked',
  /** A backup, which is not imported but restored. */
  'is-backup',
  /** Made by a newer version of the extension. */
  'newer',
  /** Not a backup at all. */
  'not-backup',
  'needs-passphrase',
  'wrong-passphrase',
  /** Something in it was changed, swapped or added. */
  'damaged',
  /** It ends too early. */
  'truncated',
] as const;
export type TransferCode = (typeof TRANSFER_CODES)[number];

/** A file that cannot be read, or written, as a whole. The interface puts the code into a sentence. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
  constructor(
    readonly code: TransferCode,
    /** A word for a bug report, such as the part of the file that was meant. */
    readonly detail = '',
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}

/** What can be wrong with one row. Nothing of such a row is taken, and the others are not touched by it. */
export const ROW_CODES = [
  'not-json',
  'not-object',
  'too-long',
  'too-deep',
  'too-many-parts',
  'unsafe-key',
  'bad-quotes',
  'encoding',
  'bad-form',
  'no-title',
  'no-text',
  'bad-date',
  'bad-number',
  'bad-stamp',
  'too-many-tags',
  /** A row of a kind that this version does not know. */
  'unknown-kind',
  /** The file ends within it. */
  'truncated',
] as const;
export type RowCode = (typeof ROW_CODES)[number];

export interface RowProblem {
  code: RowCode;
  /** The field or the column that is meant; empty for the row itself. */
  field: string;
}
