import type { ExportSheet } from '#domain/exportSheet.ts'
import { writeCsv, writeExcelCsv } from './csv.ts'
import { toFileName } from './fileName.ts'
import { saveFile } from './saveFile.ts'
import { writeTableJsonStat } from './tableJsonStat.ts'

export type TableForm = 'csv' | 'excelCsv' | 'xlsx' | 'jsonStat'

/** Saves what a view shows as a file of the form, and answers with the file's name. */
export async function saveTable(sheet: ExportSheet, form: TableForm): Promise<string> {
  const { ending, content, type } = await writeForm(sheet, form)
  const name = toFileName(sheet, ending)
  saveFile(name, content, type)
  return name
}

async function writeForm(sheet: ExportSheet, form: TableForm) {
  switch (form) {
    case 'csv':
      return { ending: 'csv', content: writeCsv(sheet), type: 'text/csv' }
    case 'excelCsv':
      return { ending: 'excel.csv', content: writeExcelCsv(sheet), type: 'text/csv' }
    case 'jsonStat':
      return { ending: 'jsonstat.json', content: writeTableJsonStat(sheet), type: 'application/json' }
    case 'xlsx': {
      // A workbook needs a packer of its own, so it is fetched only for that.
      const { writeWorkbook } = await import('./workbook.ts')
      return { ending: 'xlsx', content: await writeWorkbook(sheet), type: undefined }
    }
  }
}
