/** The forms in which postings go out; the first is the usual one. `sections`: Markdown with a section a posting. */
export const EXPORT_FORMS = ['xlsx', 'csv', 'markdown', 'sections', 'json'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];
