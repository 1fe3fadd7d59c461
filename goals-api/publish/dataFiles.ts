/** What people edit: path relative to goals-api/data → text. */
export type DataFiles = ReadonlyMap<string, string>

/** The kinds of file that are read; others in the folder are left alone. */
export const dataFileEndings = ['.csv', '.yaml', '.topojson'] as const
