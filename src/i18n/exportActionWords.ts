import type { Language } from '#domain/localizedText.ts'

const sv = {
  group: (title: string) => `Hämta och dela: ${title}`,
  data: 'Hämta data',
  picture: 'Bild',
  link: 'Länk',
  files: {
    csv: { name: 'CSV', hint: 'för R, Python och andra program' },
    excelCsv: { name: 'CSV för Excel', hint: 'semikolon och decimalkomma' },
    xlsx: { name: 'Excel (XLSX)', hint: 'tabellen och ett blad om källan' },
    jsonStat: { name: 'JSON-stat', hint: 'för statistikprogram' },
  },
  pictures: {
    svg: { name: 'SVG', hint: 'skalbar, går att redigera' },
    png: { name: 'PNG', hint: 'dubbel upplösning' },
    copy: { name: 'Kopiera bilden', hint: '' },
  },
  links: {
    address: { name: 'Kopiera länken', hint: 'till just den här vyn' },
    citation: { name: 'Kopiera källhänvisningen', hint: '' },
    embed: { name: 'Bädda in', hint: 'visa diagrammet på en annan webbplats' },
  },
  working: 'Arbetar …',
  saved: (fileName: string) => `Filen är sparad: ${fileName}`,
  copied: {
    address: 'Länken är kopierad.',
    citation: 'Källhänvisningen är kopierad.',
    picture: 'Bilden är kopierad.',
    embed: 'Koden är kopierad.',
  },
  failed: 'Det gick inte att skapa filen.',
  notLoaded: 'Det som behövs för att skapa filen kunde inte hämtas. Kontrollera anslutningen.',
  retry: 'Försök igen',
  refused: 'Webbläsaren släppte inte fram kopieringen. Texten är markerad, så att du kan kopiera den själv.',
  pictureRefused: 'Webbläsaren kan inte kopiera bilder. Hämta den som PNG i stället.',
  embedLead: 'Klistra in koden på den andra webbplatsen. Diagrammet följer med när siffrorna uppdateras.',
  preview: 'Visa hur det blir',
  fields: { address: 'Länk', citation: 'Källhänvisning', embed: 'Kod' },
  copy: 'Kopiera',
  close: 'Stäng',
}

const en: typeof sv = {
  group: (title) => `Get and share: ${title}`,
  data: 'Get the data',
  picture: 'Picture',
  link: 'Link',
  files: {
    csv: { name: 'CSV', hint: 'for R, Python and other programs' },
    excelCsv: { name: 'CSV for Excel', hint: 'semicolon and decimal comma' },
    xlsx: { name: 'Excel (XLSX)', hint: 'the table and a sheet about the source' },
    jsonStat: { name: 'JSON-stat', hint: 'for statistical software' },
  },
  pictures: {
    svg: { name: 'SVG', hint: 'scalable, can be edited' },
    png: { name: 'PNG', hint: 'double resolution' },
    copy: { name: 'Copy the picture', hint: '' },
  },
  links: {
    address: { name: 'Copy the link', hint: 'to this very view' },
    citation: { name: 'Copy the citation', hint: '' },
    embed: { name: 'Embed', hint: 'show the chart on another website' },
  },
  working: 'Working …',
  saved: (fileName) => `The file is saved: ${fileName}`,
  copied: {
    address: 'The link is copied.',
    citation: 'The citation is copied.',
    picture: 'The picture is copied.',
    embed: 'The code is copied.',
  },
  failed: 'The file could not be made.',
  notLoaded: 'What is needed to make the file could not be fetched. Check the connection.',
  retry: 'Try again',
  refused: 'The browser did not allow copying. The text is selected, so that you can copy it yourself.',
  pictureRefused: 'The browser cannot copy pictures. Get it as PNG instead.',
  embedLead: 'Paste the code into the other website. The chart follows along when the figures are updated.',
  preview: 'See how it looks',
  fields: { address: 'Link', citation: 'Citation', embed: 'Code' },
  copy: 'Copy',
  close: 'Close',
}

/** Words of the row under a chart or a table that takes it home. */
export const exportActionWords = { sv, en } satisfies Record<Language, typeof sv>
