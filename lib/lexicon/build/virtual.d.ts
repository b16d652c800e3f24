declare module 'virtual:yardstick/tables' {
  const tables: import('@/lib/audit/tables').ShippedTables;
  export default tables;
}
declare module 'virtual:yardstick/texts-zh' {
  const texts: import('./texts').ChecklistTexts;
  export default texts;
}
declare module 'virtual:yardstick/texts-en' {
  const texts: import('./texts').ChecklistTexts;
  export default texts;
}
declare module 'virtual:yardstick/facts' {
  const facts: import('@/lib/audit/types').ItemFacts[];
  export default facts;
}
declare module 'virtual:yardstick/mark-texts' {
  const texts: import('./mark-texts').MarkTexts;
  export default texts;
}
